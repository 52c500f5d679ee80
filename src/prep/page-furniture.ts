/**
 * What stands around a description where it was copied from, as rows of data: the marks of a job board, and of the mail
 * that it came in. None of it is said of the job.
 */

/** Beginnings of lines, or of parts of one, that a job board writes. */
const ofBoards = `
(?:over |more than )?\\d[\\d,]*\\+? (?:applicants|people (?:clicked|applied|viewed))
(?:re)?posted (?:on|\\d|today|yesterday|by)
(?:\\d+|an?|one)\\+? (?:hours?|days?|weeks?|months?) ago$
promoted(?: by|$)
responses? managed
seniority level|employment type|job function|industries$|industries\\s
be among the first|be an early applicant
actively (?:recruiting|hiring)|urgently hiring|hiring multiple
easily apply|easy apply|apply now|apply on|apply$|apply for this job|quick apply|applied$
save$|saved$|save (?:this )?job|share$|share this|copy link|print this
show (?:more|less)|see (?:more|less|all)|read (?:more|less)$|view (?:more|all|similar)
set (?:an? )?(?:job )?alert|create (?:an? )?(?:job )?alert|get (?:email|job) alerts?|job alert|turn on alerts?
sign in|sign up|log in|join (?:now|to apply)|create (?:an |your )?account
see who you know|see who .{2,40} has hired|meet the hiring team|job poster|message (?:the )?(?:hiring|recruiter)
report (?:this )?(?:job|ad|advert|posting)$|flag this
people also viewed|similar jobs|more jobs|jobs you (?:may|might)|recommended jobs|other jobs
how (?:your profile|you) (?:matches|match|fits?)|your profile matches|profile insights|matched skills|here['’]s how
get ai|try premium|reactivate premium|tailor my resume|am i a good fit
\\d(?:\\.\\d)? ?(?:★|stars?|out of 5)|[★☆]+$|company reviews|\\d[\\d,]* reviews
company size|employer active|employees? est\\.?|headquarters$|follow$|\\d[\\d,.]*k? followers
job (?:details|type|id|ref(?:erence)?|number|category|location|info(?:rmation)?)(?::|$|\\s\\W)
(?:req(?:uisition)?|reference|vacancy|ref)\\.? ?(?:id|no|number|#|:)
date posted|closing date|start date:|application deadline|number of (?:vacancies|openings)
estimated commute|commute time|pulled from the full job|full job description$
back to (?:search|results|jobs)|skip to|accept (?:all )?cookies|we use cookies|cookie (?:policy|settings)|home ?[>›/]
(?:on-?site|hybrid|remote|in-?office)$|\\((?:on-?site|hybrid|remote)\\)$
(?:full|part)[- ]time(?:$|,? (?:permanent|temporary|contract))|mid-senior level$|entry level$|associate$|not applicable$|internship$
do you have experience (?:in|with) .{2,40}\\?$|yes$|no$|skip$
`;

/** A label of a board that stands alone has its value in the next line. */
const labels = /^(?:seniority level|employment type|job function|industries|job type|pay|location)$/i;
/** From here on a board speaks of other jobs. */
const endsWith = /^(?:people also viewed|similar jobs|more jobs|jobs you (?:may|might)|recommended jobs|other jobs)\b/i;

/** What people write around a job in a mail. */
const ofMails = `
(?:subject|from|to|sent|cc|date|re|fwd?):
(?:hi|hello|dear|hey|good (?:morning|afternoon|evening))(?: [\\p{Lu}][\\p{L}’'-]+){0,3}[,!]?$
(?:i )?(?:hope|trust) (?:you['’]re|you are|this|all|the week)
i (?:just )?(?:came across|saw|found|noticed|read) your
(?:and |i )?was (?:really|very|so)? ?impressed
(?:please )?let me know
(?:would|are) you (?:be )?(?:open|free|interested|available|up for)
(?:happy|glad|keen) to (?:chat|talk|tell|share|discuss|jump|answer|send|walk|set up|arrange|give)
(?:and |so )?i (?:currently |now )?have (?:an? |the )(?:\\p{L}+ ){0,5}(?:role|position|opportunity|job|opening|vacancy|search)\\b
(?:i )?(?:look|looking) forward to
(?:feel free|don['’]t hesitate|please (?:call|email|get in touch|reply|send))
(?:my |book .* )?(?:calendly|linkedin|mobile|phone|tel)\\b
(?:the )?(?:package|salary|compensation|base|ote) (?:is|will be|on offer|up to|of)\\b
(?:the )?(?:interview )?process (?:is|will be|consists|has|of)\\b
(?:there (?:are|will be) )?(?:\\d|two|three|four) (?:rounds|stages|interviews)\\b
this (?:e-?mail|message|communication)\\b
(?:if you (?:are not the|have received this|received this)|please delete|any unauthori[sz]ed|the information (?:contained|in this))
(?:all |your )?(?:applications?|enquiries|conversations?) (?:are|is|will be) (?:treated|handled)
(?:strictly )?(?:private (?:and|&) )?confidential\\b
sent from my
`;
/** Below this line stands who wrote it. */
const signsOff =
  /^(?:(?:kind|best|warm|warmest|many)(?: regards| wishes| thanks)?|regards|thanks(?: again)?|thank you|cheers|sincerely|yours(?: sincerely| faithfully| truly)?|all the best|speak soon|à bientôt|bien à vous|cordialement),?!?$/i;
/** Mails begin so within their first lines. */
const greets =
  /^(?:(?:subject|from|to|sent):|(?:hi|hello|dear|hey) [\p{L}’'-]+(?:$|[,!])|(?:hi|hello|dear|hey)[,!]?$)/iu;

const rows = (text: string): string => `(?:${text.trim().split('\n').join('|')})`;
const isOfBoard = new RegExp(`^${rows(ofBoards)}`, 'iu');
const isOfMail = new RegExp(`^${rows(ofMails)}`, 'iu');

/** A line longer than this says something of its own beside the marks. */
const longestLine = 24;
const longestGreeting = 60;
/** A board’s list of other jobs stands behind the description, and a signature behind the mail. */
const leastAbove = 0.4;

const partsOfLine = (line: string): string[] => line.split(/\s*[·•|]\s*|\s{3,}|\t+/).map((part) => part.trim());

/** Whether a sentence is what people write around a job. */
export const isFurniture = (sentence: string): boolean => isOfMail.test(sentence) || isOfBoard.test(sentence);

/** The lines without the marks of a board, or the head and the signature of a mail. */
export function withoutFurniture(lines: readonly string[]): string[] {
  const above = lines.length * leastAbove;
  const isMail = lines.slice(0, 5).some((line) => greets.test(line));
  const end = lines.findIndex(
    (line, place) => place > above && (endsWith.test(line) || (isMail && signsOff.test(line))),
  );
  const kept = end < 0 ? lines : lines.slice(0, end);
  return kept.filter(
    (line, place) =>
      !labels.test(kept[place - 1] ?? '') &&
      !labels.test(line) &&
      !(line.split(/\s+/).length <= longestLine && partsOfLine(line).some((part) => isOfBoard.test(part))) &&
      !(line.length < longestGreeting && greets.test(line)),
  );
}
