/**
 * The types of our notes. Their ids, their fields and their templates’ number are for ever: Anki makes a second type of
 * one that differs in these, and updates no note of the first. What a card says may grow in `Back`; `Extra` is spare.
 */
import type { CardKind } from '../cards.ts';
import { unsynchronised } from './schema.ts';

export const noteFields = ['Front', 'Case', 'Back', 'About', 'Address', 'Extra'] as const;
export type NoteFields = Record<(typeof noteFields)[number], string>;

/** When templates or CSS were last changed, in seconds: Anki takes them over only when this is newer. */
export const typesChanged = Date.UTC(2026, 10, 27) / 1000;

const types: Record<CardKind, { id: number; name: string; task: string }> = {
  question: { id: 1735704000001, name: 'Vitrine question', task: 'Answer aloud' },
  concept: { id: 1735704000002, name: 'Vitrine concept', task: 'Say what it is, how it is computed, an example' },
  drill: { id: 1735704000003, name: 'Vitrine drill', task: 'Work it out on paper' },
};

export const noteTypeId = (kind: CardKind): number => types[kind].id;

const css = `.card { max-width: 34em; margin: 0 auto; padding: 1em; font: 1.1em/1.5 Literata, Georgia, serif; color: #1d1a16; background: #fbf8f1; text-align: left; }
.card.night_mode, .card.nightMode { color: #e8e1d4; background: #171411; }
.front { font-size: 1.3em; line-height: 1.3; }
.about, .task, .page { font-size: .8em; opacity: .75; }
h1 { margin: 1.6em 0 0; font-size: 1.1em; font-weight: normal; font-style: italic; }
h2 { margin: 1.4em 0 .2em; font-size: .75em; font-weight: normal; letter-spacing: .08em; text-transform: uppercase; opacity: .75; }
p { margin: .3em 0 .6em; }
ul { margin: .3em 0; padding-left: 1.2em; }
details { margin: 1em 0; }
summary { cursor: pointer; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .2em 1em .2em 0; border-bottom: 1px solid rgba(128, 128, 128, .4); text-align: left; font-weight: normal; }
hr { margin: 1.5em 0; border: 0; border-top: 1px solid rgba(128, 128, 128, .4); }
`;

const question = (task: string) => `<div class="about">{{About}}</div>
<div class="front">{{Front}}</div>
{{#Case}}<div class="case">{{Case}}</div>{{/Case}}
<div class="task">${task}</div>`;

const answer = `<div class="about">{{About}}</div>
<div class="front">{{Front}}</div>
{{#Case}}<div class="case">{{Case}}</div>{{/Case}}
<hr id="answer">
{{Back}}
{{#Extra}}{{Extra}}{{/Extra}}
{{#Address}}<div class="page"><a href="{{text:Address}}">Its page in the handbook</a></div>{{/Address}}`;

const typeOf = ({ id, name, task }: (typeof types)[CardKind]) => ({
  id,
  name,
  type: 0,
  mod: typesChanged,
  usn: unsynchronised,
  sortf: 0,
  did: null,
  tmpls: [
    {
      name: 'Card 1',
      ord: 0,
      qfmt: question(task),
      afmt: answer,
      bqfmt: '',
      bafmt: '',
      did: null,
      bfont: '',
      bsize: 0,
    },
  ],
  flds: noteFields.map((field, ord) => ({
    name: field,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
  })),
  css,
  latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
  latexPost: '\\end{document}',
  latexsvg: false,
  req: [[0, 'any', [0]]],
  tags: [],
  vers: [],
});

/** As the collection’s row holds them, by id. */
export const noteTypes = Object.fromEntries(Object.values(types).map((type) => [String(type.id), typeOf(type)]));
