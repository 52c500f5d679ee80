/** What a messenger writes around each message when a conversation is copied out of it, as data. */
import type { Context } from './context.ts';
import { type Line, partOfLine, rewrite } from './lines.ts';
import { readBullet } from './marks.ts';
import { isPart } from './part.ts';
import { asks } from './purpose.ts';

const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?|\sUhr)?`;
const date = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const day = String.raw`(?:today|yesterday|\p{L}+day|heute|gestern|\p{L}+tag|aujourd['’]hui|hier|oggi|ieri|${date})`;
/** A date is no sender. */
const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s\d`;
const emoji = String.raw`\p{Extended_Pictographic}\ufe0f`;
const name = String.raw`[\p{L}\p{N}~+(@_][\p{L}\p{N}\s.,'’()+~_${emoji}-]{0,40}?`;

/** How a message begins. What follows in the line is the message. */
const stamps: { pattern: RegExp; reason: string }[] = [
  { pattern: new RegExp(`^\\[${date},?\\s${clock}\\]\\s?${name}:\\s?`, 'u'), reason: 'WhatsApp on an iPhone, Signal' },
  { pattern: new RegExp(`^${date},?\\s${clock}\\s[-–]\\s${name}:\\s?`, 'u'), reason: 'WhatsApp on other telephones' },
  {
    pattern: new RegExp(`^\\[(?:${day},?\\s)?${clock}\\]\\s?${name}(?::\\s?|$)`, 'iu'),
    reason: 'Teams, Telegram',
  },
  { pattern: new RegExp(`^\\[${name}\\]\\s${clock}$`, 'u'), reason: 'Zoom' },
  {
    pattern: new RegExp(
      `^(?:\\[${date},?\\s${clock}\\]\\s|${date},?\\s${clock}\\s[-–]\\s)(?=messages and calls|les messages|nachrichten und|i messaggi)`,
      'iu',
    ),
    reason: 'WhatsApp says something itself',
  },
  {
    pattern: new RegExp(`^${name},\\s\\[(?:${date}|\\d{1,2}\\s\\p{L}+\\s\\d{2,4}),?(?:\\sat)?\\s${clock}\\]:?$`, 'u'),
    reason: 'Telegram',
  },
  {
    pattern: new RegExp(
      `^(?!\\d|${month})${name}(?:\\s+APP)?\\s+(?:[—–-]\\s)?(?:(?:today|yesterday|${date}|\\p{L}+day)?(?:,|\\sat)?\\s?)?${clock}$`,
      'iu',
    ),
    reason: 'Slack, Teams, Discord: name and time above the message',
  },
];

/** Messages that say nothing of the subject. */
const smallTalk =
  /^(?:(?:many\s)?thanks?(?:\s(?:you|a lot|so much))?|thank you(?:\sso much)?|thx|ty|ok(?:ay)?|great|perfect|super|cool|nice|got it|noted|hi|hello|hey|good (?:morning|evening|luck)|bye|lol|yes|merci(?: beaucoup)?|danke(?: schön| dir| euch| ihnen)?|grazie(?: mille)?|ciao|salut|bonjour|hallo)(?:[\s,]+(?:all|everyone|team|both|\p{Lu}\p{Ll}+))?(?:[\s!.…]|\p{Extended_Pictographic}|\ufe0f)*$|^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)+$/iu;
const machine =
  /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]m)?|<(?:media|attached|image|video|sticker|gif|audio)[^>]{0,60}>|(?:image|video|audio|sticker|gif|document|contact card) omitted|.{0,20}(?:this message was deleted|you deleted this message)\.?|messages and calls are end-to-end encrypted\b.{0,200}|.{1,60}\b(?:joined using this group.s invite link|created group|added you|joined the (?:group|channel|chat)|joined #\S+|left the (?:group|chat))\b.{0,40}|\((?:edited|bearbeitet|modifié|modificato)\)|\d+ (?:repl(?:y|ies)|antwort(?:en)?|réponses?|rispost[ae]).{0,60}|last reply\b.{0,60}|:[a-z0-9_+-]{2,30}:\s?\d{0,3}|<[\p{L} ]{3,40}>|(?:image|photo|vidéo|audio|sticker|gif|document|bild|foto|immagine|video|dokument|documento)\s(?:absente?|omise?|weggelassen|omess[ao]|omitid[ao])|(?:like|heart|laugh|surprised|sad|angry|applause)\s\d{1,3}|les messages et les appels\b.{0,200}|nachrichten und anrufe\b.{0,200}|i messaggi e le chiamate\b.{0,200})$/iu;

/** ":thumbsup:" stands for an emoji, alone in its line or by a name that people use; ":word:" inside a text may be a word of it. */
const emojiCode =
  /\s?:(?:\+1|-1|thumbs_?up|thumbs_?down|thumbsup_all|clap|raised_hands|pray|ok_hand|muscle|wave|point_(?:up|down|left|right)|eyes|fire|100|tada|rocket|star|star2|sparkles|heart|[a-z]+_heart|bulb|memo|pencil2?|pushpin|bookmark|books?|warning|x|white_check_mark|heavy_check_mark|ballot_box_with_check|check|question|grey_question|exclamation|bangbang|speech_balloon|thinking(?:_face)?|smile|smiley|grin|joy|sweat_smile|slightly_smiling_face|blush|wink|sunglasses|sob|cry|laughing|sweat|grimacing|raising_hand|handshake|coffee|calendar|clock\d{0,4}|chart_with_(?:up|down)wards_trend|moneybag|gem|package|handbag|shopping_bags|watch|arrow_(?:right|left|up|down)|one|two|three|four|five|six|seven|eight|nine|keycap_ten|large_blue_circle|(?:red|green|blue|yellow|white|black)_circle)(?:::skin-tone-\d)?:(?:\s\d{1,3}(?=\s*(?::|$)))?/g;
/** How many people answered with which emoji: “👍 32 ❤ 11 👀 1.2K”. */
const reactions = new RegExp(`^(?=.*\\d)(?:[${emoji}\\p{Emoji_Modifier}\\s]|\\d[\\d.,]{0,8}[kK]?(?![\\d.,]))+$`, 'u');
const edited = /\s?\((?:edited|modifié|bearbeitet|modificato)\)$/i;

/** So many lines must look like it; fewer are chance, or a time in a text. */
const enough = 2;

const stampOf = (text: string): string | null => {
  const head = text.slice(0, 140);
  for (const { pattern } of stamps) {
    const match = pattern.exec(head);
    if (match) return match[0];
  }
  return null;
};

const clockAlone = new RegExp(`^${clock}$`);
const nameAlone = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** A sender alone above the time of the message. */
const nameAbove = (text: string, below: string): string | null =>
  text.length <= 60 && clockAlone.test(below) && nameAlone.test(text) ? text : null;

/** Whether a line begins as a message does: a time and a sender. */
export const beginsMessage = (text: string): boolean => stampOf(text) !== null;

/** The lines of a copied conversation without times, senders, small talk and what the program says itself. */
export function withoutStamps(lines: Line[], context: Context): Line[] {
  let seen = 0;
  for (const [index, { text }] of lines.entries())
    if (
      seen < enough &&
      ((/\d[:.]\d\d/.test(text.slice(0, 140)) && beginsMessage(text)) ||
        nameAbove(text, lines[index + 1]?.text ?? '') !== null)
    )
      seen += 1;
  if (seen < enough) return lines;
  const messages: Message[] = [];
  const said = lines.map((line, index) => {
    const stamp = stampOf(line.text) ?? nameAbove(line.text, lines[index + 1]?.text ?? '');
    if (stamp !== null || messages.length === 0) messages.push({ sender: senderOf(stamp ?? ''), lines: [] });
    const message = withoutDress(line, stamp, context);
    messages.at(-1)?.lines.push(message);
    return message;
  });
  const tells = (line: Line) => isTelling(line) || context.readTitle(line.text) !== null;
  const remarks = new Set(remarksIn(messages, tells));
  return said.map((line) => {
    if (!remarks.has(line) || line.text === '') return line;
    context.ignore({ line }, 'a remark between the questions');
    return partOfLine(line, line.text.length);
  });
}

/** What one line says, without the time and the sender before it and what the program adds. */
function withoutDress(whole: Line, stamp: string | null, context: Context): Line {
  if (stamp !== null) context.ignore({ line: whole }, 'the time and the sender of a message', stamp.trim());
  const bare = rewrite(stamp === null ? whole : partOfLine(whole, stamp.length), emojiCode, () => '');
  const mark = edited.exec(bare.text);
  if (mark) context.ignore({ line: whole }, 'a note of the messenger', mark[0].trim());
  const message = mark ? partOfLine(bare, 0, mark.index) : bare;
  if (message.text === '' && stamp === null && whole.text !== '') context.ignore({ line: whole }, 'answers by emoji');
  if (message.text === '') return message;
  const empty =
    machine.test(message.text) || (message.text.length <= 80 && reactions.test(message.text))
      ? 'a note of the messenger'
      : smallTalk.test(message.text)
        ? 'small talk of a conversation'
        : null;
  if (empty === null) return message;
  context.ignore({ line: message }, empty);
  return partOfLine(message, message.text.length);
}

interface Message {
  /** As the stamp writes it, in small letters; '' above the first. */
  sender: string;
  lines: Line[];
}

const senderOf = (stamp: string): string =>
  stamp
    .toLowerCase()
    .replace(/[\d:.,[\]/—–-]+|\b(?:[ap]m|today|yesterday|\p{L}+day|at)\b/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What is said beside the questions and answers: words of somebody who neither asks nor explains, where nothing was
 * asked right above; what the one who asks says to the answer of another; and another’s words below all of it.
 */
function remarksIn(messages: Message[], tells: (line: Line) => boolean): Line[] {
  const leads = new Set(messages.filter((message) => message.lines.some(tells)).map(({ sender }) => sender));
  const lastTelling = messages.findLastIndex((message) => message.lines.some(tells));
  let last: Message | null = null;
  return messages.flatMap((message, index) => {
    const spoken = message.lines.filter(({ text }) => text !== '');
    if (spoken.length === 0) return [];
    // What stands above the first sender is nobody’s.
    if (message.sender === '') return [];
    const above: Message | null = last;
    const isBelow = index > lastTelling && messages[index - 1]?.sender !== message.sender;
    const isOther: boolean = above !== null && (above.sender !== message.sender || isBelow);
    const asked = above?.lines.findLast(({ text }) => text !== '')?.text ?? '';
    const isAside = leads.has(message.sender) && index < lastTelling ? !leads.has(above?.sender ?? '') : !asks(asked);
    const isRemark = isOther && !spoken.some(tells) && isAside;
    if (isRemark) return spoken;
    last = message;
    return [];
  });
}

/** Whether a line asks, or has a mark of a question, its label or a heading. */
const isTelling = ({ text }: Line): boolean => {
  const bare = text.replace(/^[*_>\s]+|[*_\s]+$/g, '');
  return asks(bare) || isPart(bare) || readBullet(bare) !== null;
};
