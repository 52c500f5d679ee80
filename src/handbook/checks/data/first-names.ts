/** First names that an invented person may be given, made by hand from the commonest of the languages of the trade. */

/** Names that are nothing else. */
export const firstNames = `
  Aaron Abdullah Abigail Ada Adam Adele Adrian Agnes Agnieszka Ahmed Aiko Aisha Akira Alan Albert Alberto Aleksandra Alessandra Alessandro Alessia Alex Alexander Alexandra Alexandre Alexis Alfonso Alfred Ali Alice Alina Alison Amal Amanda Amir Amira Amparo Amy Amélie Ana Anastasia Andrea Andreas Andrei Andrew Andrzej Angela Angelo Anita Anja Anjali Ann Anna Anne Annette Annika Anouk Anthony Antoine Antonia Antonio Anya Aoife Arjun Arthur Astrid Audrey Aurélie Ayesha Ayşe Barbara Bartosz Beatrice Beatriz Ben Benedetta Benjamin Benoît Bernard Bernd Bianca Birgit Björn Brian Brigitte Bronwen Bruno Callum Camilla Camille Carla Carlo Carlos Carlotta Carmen Carol Caroline Caterina Catherine Chantal Charles Chiara Chloe Chloé Chris Christian Christina Christine Christophe Christopher Claire Clara Claude Claudia Claudio Clément Colette Colin Corinne Cristina Cécile Céline Daisuke Daniel Daniela Daniele Danielle David Davide Deborah Deepa Delphine Denis Denise Dennis Diane Diego Dieter Dimitri Dmitri Dominic Dominique Donatella Dorothy Edith Eduardo Edward Elaine Eleanor Elena Eleonora Elias Elif Elisa Elisabeth Elizabeth Ella Ellen Elsa Emily Emma Emmanuel Emre Enrico Eric Erik Ernst Esther Eugenia Eva Evelyn Ewa Ewan Fabio Fabrice Farah Fatima Federica Federico Felix Ferenc Fergus Fernando Fiona Florian Francesca Francesco Francis Francisco Franco François Françoise Frederick Freya Fritz Frédéric Gabriel Gabriela Gabriele Gabriella Gareth Gemma Geoffrey George Georges Giacomo Gianluca Gianni Gilles Giorgia Giorgio Giovanna Giovanni Giulia Giulio Giuseppe Gloria Gonzalo Graham Greta Guido Guillaume Gustav Gérard Günter Hamish Hannah Hans Harriet Harry Haruto Hassan Heather Heidi Heinrich Helen Helena Helga Henri Henrik Henry Hervé Hessa Hiroshi Hugo Hélène Ibrahim Ignacio Ilaria Imogen Ines Ingrid Inès Inés Ioana Irena Irene Isabel Isabella Isabelle Ivan Jacqueline Jacques Jakub James Jan Jane Janet Javier Jean Jeanne Jennifer Jens Jessica Ji-woo Jiro Jiří Joan Joanna Joe Johan Johanna Johannes John Jonas Jonathan Jorge Josef Joseph Josephine José João Juan Judith Julia Julian Julie Julien Juliette Julius Justine Jérôme Jürgen Karen Karim Karin Karl Karolina Kasia Katalin Katarzyna Kate Katharina Katherine Kathleen Kathryn Katja Katrin Keiko Keith Kelly Kenji Kerstin Kevin Khalid Kirsten Klaus Kumiko Kwame Laetitia Lara Lars Laszlo Laura Laure Laurence Laurent Layan Layla Lea Leila Leon Leonardo Leonie Leonora Leslie Liam Lidia Liliana Linda Lisa Lorenzo Louis Louise Luca Lucas Lucia Lucie Lucy Luigi Luis Luisa Lukas Luke Lydia Léa Maddalena Madeleine Maeve Magdalena Maja Manon Manuel Manuela Marc Marcel Marcella Marcello Marco Marcus Margaret Margaux Margherita Marguerite Maria Marianne Marie Marina Mario Marion Marta Martha Martin Martina Martine Mary Maryam Masako Massimo Mateusz Mathieu Mathilde Matilda Matteo Matthew Matthias Maurice Max Maximilian Małgorzata Megan Mehmet Mei Melissa Mercedes Michael Michal Michel Michela Michele Michelle Miguel Mihai Mikhail Milena Milos Min-jun Mireille Miriam Mirko Mohamed Mohammed Monica Monika Monique Muriel Nadia Nadine Naledi Naomi Natalia Natalie Natasha Nathalie Nathan Neil Niamh Nicholas Nicola Nicolas Nicole Nigel Niko Nikolai Nils Nina Noah Noor Nora Noriko Noura Nuria Odette Olga Oliver Olivia Olivier Omar Ornella Oscar Oskar Ottavia Otto Pablo Paola Paolo Pascal Patricia Patrick Paul Paula Pauline Paulo Pavel Pedro Peggy Penelope Peter Petra Philip Philippe Phoebe Pierre Pietro Pilar Piotr Priya Priyanka Rachel Rafael Raffaella Rahul Raj Ralf Raphaël Raquel Rashid Rebecca Renata Renate Renato Rhys Riccardo Richard Rita Robert Roberta Roberto Rodrigo Roger Rohan Roland Romain Roman Rory Rosa Rosalind Rosanna Rosie Ruth Ryan Régine Sabine Sabrina Saeed Salma Salvatore Samantha Samir Samuel Sandra Sandrine Sara Sarah Satoshi Sebastian Seo-yeon Serena Sergei Sergio Sharon Sheila Sigrid Silke Silvia Silvio Simon Simona Simone Siobhan Sofia Solange Sonia Sophia Sophie Stefan Stefania Stefano Stella Stephan Stephanie Stephen Steve Steven Stéphane Stéphanie Susan Susanna Susanne Suzanne Sven Sylvia Sylvie Sébastien Takashi Tamara Tania Tanya Tatiana Teresa Thabo Theresa Thierry Thomas Thérèse Timothy Tobias Tom Tomasz Tommaso Tomás Tony Tristan Ulrich Ulrike Umberto Ursula Ute Valentina Valeria Valerie Valérie Vanessa Vera Veronica Vikram Viktor Viktoria Vincent Vincenzo Virginie Vittoria Vivian Vivienne Vladimir Véronique Walter Wanda Wei Wendy Wilhelm William Wolfgang Xavier Yannick Yasmin Yasmine Yoko Yoshi Yuki Yusuf Yves Yvonne Zainab Zara Zoe Zofia Zoé Zsófia Álvaro Éloïse Étienne
`
  .trim()
  .split(/\s+/);

/** Names that are something else as well: they are a person’s only behind a word for one (“my manager Will”). */
export const namesThatAreWords: Record<string, string> = {
  Amber: 'a stone',
  April: 'a month',
  August: 'a month',
  Austin: 'a town',
  Bill: 'an invoice',
  Carol: 'a song',
  Charlotte: 'a town',
  Chester: 'a town',
  Coral: 'a material',
  Crystal: 'a material',
  Faith: 'a virtue',
  Florence: 'a town',
  Frank: 'open',
  Grace: 'a virtue',
  Grant: 'to allow',
  Hope: 'a virtue',
  Iris: 'a flower',
  Ivy: 'a plant',
  Jack: 'a tool',
  Jade: 'a stone',
  Jasmine: 'a note in perfume',
  Jordan: 'a country',
  Joy: 'a feeling',
  June: 'a month',
  Lily: 'a flower',
  Lorraine: 'a region',
  Luna: 'close to Lunar New Year',
  Mark: 'a sign, to sign',
  May: 'a month, and may',
  Olive: 'a colour',
  Paris: 'a town',
  Pat: 'to touch',
  Pearl: 'a stone',
  Penny: 'a coin',
  Ray: 'of light',
  Rob: 'to steal',
  Rose: 'a flower, and rose',
  Ruby: 'a stone',
  Sue: 'to go to court',
  Verity: 'a virtue',
  Victor: 'a winner',
  Victoria: 'a place',
  Violet: 'a colour',
  Will: 'the verb',
};

/** Titles that a surname follows. */
export const titles = `
  Mr Mrs Ms Miss Dr Sir Lady Lord Madam Madame Mme Mademoiselle Mlle Monsieur Frau Herr Signor Signora Signorina Señor
  Señora Dom Doña Prince Princess Princesse Sheikh Sheikha
`
  .trim()
  .split(/\s+/);

/** Words for a person, behind which a capital begins a name. */
export const persons = `
  advisor adviser assistant associate boss boyfriend brother buyer called chef client colleague controller cousin daughter
  deputy director driver expert father friend girlfriend guard husband intern jeweller maker manager mother named neighbour
  planner president runner sister son supervisor tailor teacher trainee uncle wife
`
  .trim()
  .split(/\s+/);

/** Laws and rules that bear a person’s name. */
export const namedRules: Record<string, string> = {
  "Martyn['’]s Law": 'the name of an act',
};
