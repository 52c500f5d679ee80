/** Lines that say how hard a question is, of which kind, how long it may take: no part of an interview. */
import type { Item } from './items.ts';

/** What pages note of a question: how hard it is, of which kind, how often it is asked. */
const note =
  /^(?:difficulty(?: level)?|level|category|categories|topics?|competency|competence|question type|type|tags?|frequency|rating|asked (?:at|by|in)|time to answer|seniority|skill(?: area)?|niveau(?: de difficulté)?|difficulté|catégorie|sujet|compétence|type de question|schwierigkeit(?:sgrad)?|kategorie|kompetenz|fragetyp|difficoltà|livello|categoria|argomento|competenza|tipo di domanda)\s?[:：]\s?\S.{0,80}$|^(?:(?:estimated |suggested )?time(?: limit| allowed)?|duration|score|points|weight(?:ing)?|round|durée|temps|dauer|zeit|punkte|runde|durata|tempo|punteggio)\s?[:：]\s?[^:：]{0,10}\d.{0,20}$|^(?:notes?|comments?|score|rating|interviewer(?:['’]s)? notes|notizen|bewertung|remarques|note|punteggio|appunti)\s?[:：]\s?[_.…–-]*$|^[★☆⭐●○◆◇]{2,5}(?:\s?\p{L}{3,14})?$|^(?:easy|medium|hard|beginner|intermediate|advanced|facile|moyen|difficile|leicht|mittel|schwer)$/iu;

/** Whether a line is such a note. */
export const isNote = ({ line: { text }, label, purpose }: Item): boolean =>
  text.length <= 110 && !label && !purpose && note.test(text);
