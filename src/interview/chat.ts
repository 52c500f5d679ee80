/** What a messenger writes around each message when a conversation is copied out of it, as data. */
import type { Context } from './context.ts';
import { type Line, partOfLine, rewrite } from './lines.ts';

const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const date = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const name = String.raw`[\p{L}\p{N}~+(][\p{L}\p{N}\s.'’()+~-]{0,40}?`;

/** How a message begins. What follows in the line is the message. */
const stamps: { pattern: RegExp; reason: string }[] = [
  { pattern: new RegExp(`^\\[${date},?\\s${clock}\\]\\s?${name}:\\s?`, 'u'), reason: 'WhatsApp on an iPhone, Signal' },
  { pattern: new RegExp(`^${date},?\\s${clock}\\s[-–]\\s${name}:\\s?`, 'u'), reason: 'WhatsApp on other telephones' },
  { pattern: new RegExp(`^\\[(?:${date},?\\s)?${clock}\\]\\s?${name}(?::\\s?|$)`, 'u'), reason: 'Teams, Telegram' },
  {
    pattern: new RegExp(`^${name},\\s\\[(?:${date}|\\d{1,2}\\s\\p{L}+\\s\\d{2,4}),?(?:\\sat)?\\s${clock}\\]:?$`, 'u'),
    reason: 'Telegram',
  },
  {
    pattern: new RegExp(
      `^${name}(?:\\s+APP)?\\s+(?:[—–-]\\s)?(?:(?:today|yesterday|${date}|\\p{L}+day)?(?:,|\\sat)?\\s?)?${clock}$`,
      'iu',
    ),
    reason: 'Slack, Teams, Discord: name and time above the message',
  },
];

/** Messages that say nothing of the subject. */
const smallTalk =
  /^(?:(?:many\s)?thanks?(?:\s(?:you|a lot|so much))?|thank you(?:\sso much)?|thx|ty|ok(?:ay)?|great|perfect|super|cool|nice|got it|noted|hi|hello|hey|good (?:morning|evening|luck)|bye|lol|yes|merci(?: beaucoup)?|danke(?: schön)?|grazie(?: mille)?|ciao|salut|bonjour|hallo)(?:[\s,]+(?:all|everyone|team|both|\p{Lu}\p{Ll}+))?(?:[\s!.…]|\p{Extended_Pictographic}|\ufe0f)*$|^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)+$/iu;
const machine =
  /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]m)?|<(?:media|attached|image|video|sticker|gif|audio)[^>]{0,60}>|(?:image|video|audio|sticker|gif|document|contact card) omitted|.{0,20}(?:this message was deleted|you deleted this message)\.?|messages and calls are end-to-end encrypted\b.{0,200}|.{1,60}\b(?:joined using this group.s invite link|created group|added you|joined the (?:group|channel|chat)|joined #\S+|left the (?:group|chat))\b.{0,40}|\(edited\)|\d+ repl(?:y|ies).{0,60}|last reply\b.{0,60}|:[a-z0-9_+-]{2,30}:\s?\d{0,3})$/i;

/** ":thumbsup:" stands for an emoji, alone in its line or by a name that people use; ":word:" inside a text may be a word of it. */
const emojiCode =
  /\s?:(?:\+1|-1|thumbs_?up|thumbs_?down|thumbsup_all|clap|raised_hands|pray|ok_hand|muscle|wave|point_(?:up|down|left|right)|eyes|fire|100|tada|rocket|star|star2|sparkles|heart|[a-z]+_heart|bulb|memo|pencil2?|pushpin|bookmark|books?|warning|x|white_check_mark|heavy_check_mark|ballot_box_with_check|check|question|grey_question|exclamation|bangbang|speech_balloon|thinking(?:_face)?|smile|smiley|grin|joy|sweat_smile|slightly_smiling_face|blush|wink|sunglasses|sob|cry|laughing|sweat|grimacing|raising_hand|handshake|coffee|calendar|clock\d{0,4}|chart_with_(?:up|down)wards_trend|moneybag|gem|package|handbag|shopping_bags|watch|arrow_(?:right|left|up|down)|one|two|three|four|five|six|seven|eight|nine|keycap_ten|large_blue_circle|(?:red|green|blue|yellow|white|black)_circle)(?:::skin-tone-\d)?:(?:\s\d{1,3}$)?/g;

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

/** Whether a line begins as a message does: a time and a sender. */
export const beginsMessage = (text: string): boolean => stampOf(text) !== null;

/** The lines of a copied conversation without times, senders, small talk and what the program says itself. */
export function withoutStamps(lines: Line[], context: Context): Line[] {
  let seen = 0;
  for (const { text } of lines)
    if (seen < enough && /\d[:.]\d\d/.test(text.slice(0, 140)) && beginsMessage(text)) seen += 1;
  if (seen < enough) return lines;
  return lines.map((whole) => {
    const line = rewrite(whole, emojiCode, () => '');
    const stamp = stampOf(line.text);
    const message = stamp === null ? line : partOfLine(line, stamp.length);
    if (stamp !== null) context.ignore({ line }, 'the time and the sender of a message', stamp.trim());
    if (message.text === '') return message;
    const empty = machine.test(message.text)
      ? 'a note of the messenger'
      : smallTalk.test(message.text)
        ? 'small talk of a conversation'
        : null;
    if (empty === null) return message;
    context.ignore({ line: message }, empty);
    return partOfLine(message, message.text.length);
  });
}
