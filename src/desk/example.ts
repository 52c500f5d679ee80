/** A text to try the desk with: it holds something of each kind, a page’s own line, and one thing to mend. */
export const example = `Stock controller interview questions and expert answers
The controller keeps the record equal to the shelf, and knows why when it is not.
01
A ring is in the system and not in the drawer. Where do you begin?
Tests whether the last movement is read before anybody searches.
Answer example: With the last scan. It says who held the ring and at which minute, and most rings are one place further on.
I give the search a quarter of an hour. After that the manager hears of it, and the drawer stays shut.
Key points:
  • The last movement first
  • A time limit that is said aloud
  • The manager told before the day ends
Avoid: Counting the whole room again.
Follow-up: And if the last scan was yours?
Reply: Then I say so first, and somebody else searches.
02
Who may change the book without a second name?
Assesses whether the candidate keeps to the rule when it costs time.
Share this page
03
Your count shows two more watches than the book. What do you do?
Tests calm: a surplus is an error too.
Answer example: A surplus is a piece whose paper is missing. I look for transfers that were received and not booked. In March we had 48 pieces on the shelf against 46 in the book: 48 - 46 = 3.
Technical concepts to master

Counting

Blind count
A count by somebody who cannot see what the book expects, so that the eye does not find what it was told to.
Also: Blind counting
Related guides
Stock manager
Decides on the counts that the controller makes.
`;
