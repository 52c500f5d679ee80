import { describe, expect, it } from 'vitest';
import { contentRules } from '../../diagnostics/content-rules.ts';
import type { Fact } from '../handbook.ts';
import { brief, type Detail, guide, handbookOf, settings } from '../testing/handbook.ts';
import { editorialChecks, measures, runChecks, truthChecks } from './index.ts';

/** A mark in a text says on which line the complaint is expected; it is taken out before the text is read. */
const mark = '▸';

const words = (count: number, start = 'word') =>
  Array.from({ length: count }, (_, index) => `${start}${index}`).join(' ');
const points = (...texts: string[]) => ['Key points:', ...texts.map((text) => `  • ${text}`)].join('\n');

interface Case {
  rule: keyof typeof contentRules;
  why: string;
  texts: Record<string, string>;
  /** Where no text has the fault. */
  place?: string;
}

/** The facts that the texts of all cases are measured against. */
const facts: Fact[] = [
  {
    slug: 'withdrawal-function',
    rule: 'A shop on the web must show a withdrawal function.',
    figures: ['19 June 2026'],
    about: ['withdrawal function'],
    source: 'Directive (EU) 2023/2673, adopted on 22 November 2023',
    asOf: '2026-11',
  },
  {
    slug: 'withdrawal-period',
    rule: 'A consumer may withdraw within 14 days.',
    figures: ['14 days'],
    about: ['withdraw within'],
    source: 'Directive 2011/83/EU',
    asOf: '2026-11',
  },
  {
    slug: 'low-value-parcels',
    rule: 'The exemption ended on 1 July 2026; €3 an item is charged.',
    figures: ['€150', '€3', '1 July 2026'],
    about: ['€150 exemption'],
    source: 'European Commission',
    asOf: '2026-11',
  },
];

/** Ten questions with these answers, the last of them marked. */
const tenAnswers = (answerOf: (index: number) => string): Detail[] =>
  Array.from({ length: 10 }, (_, index) => ({
    question: `Question ${words(1, `q${index}x`)}?`,
    answer: answerOf(index),
  }));

const runner = 'stock-runner/guide.txt';
/** A question’s complaint stands at its number. */
const atNumber = (text: string) => text.replace('\n01\n', `\n01${mark}\n`);
const runnerBrief = 'stock-runner/brief.txt';

const cases: Case[] = [
  {
    rule: 'role-incomplete',
    why: 'a guide of one question',
    texts: { [runner]: `${mark}${guide('Stock runner', [{ question: 'Why?' }])}` },
  },
  {
    rule: 'answer-length',
    why: 'an assistant’s answer of 59 words',
    texts: { [runner]: guide('Stock runner', [{ question: 'Why?', answer: words(59) + mark }]) },
  },
  {
    rule: 'answer-length',
    why: 'an assistant’s answer of 121 words',
    texts: { [runner]: guide('Stock runner', [{ question: 'Why?', answer: words(121) + mark }]) },
  },
  {
    rule: 'part-owed',
    why: 'no key points',
    texts: { [runner]: atNumber(guide('Stock runner', [{ question: 'Why?', answer: words(100) }])) },
  },
  {
    rule: 'part-owed',
    why: 'six key points',
    texts: {
      [runner]: atNumber(
        guide('Stock runner', [{ question: 'Why?', answer: words(100), more: points('a', 'b', 'c', 'd', 'e', 'f') }]),
      ),
    },
  },
  {
    rule: 'range-wrong',
    why: 'a range of a term that the formula does not have',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        concepts: `Counting\n\nShrink\nWhat is lost.\nFormula: shrink = loss ÷ sales\nRange: losses: 2 to 9${mark}\nRange: sales: 20 to 90`,
      }),
    },
  },
  {
    rule: 'range-wrong',
    why: 'a range from high to low',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        concepts: `Counting\n\nShrink\nWhat is lost.\nFormula: shrink = loss ÷ sales\nRange: loss: 2 to 9\nRange: sales: 90 to 20${mark}`,
      }),
    },
  },
  {
    rule: 'reply-missing',
    why: 'a probe without what a good reply says',
    texts: {
      [runner]: guide('Stock runner', [
        { question: 'Why?', more: `Follow-up: And then?\nReply: I wait.\nFollow-up: And if not?${mark}` },
      ]),
    },
  },
  {
    rule: 'key-point-copied',
    why: 'a point in the answer’s words',
    texts: {
      [runner]: guide('Stock runner', [
        {
          question: 'Why?',
          answer: 'I called the manager at once. Then I waited.',
          more: points('The lock', `I called the manager at once${mark}`),
        },
      ]),
    },
  },
  {
    rule: 'key-point-copied',
    why: 'a point of four words out of the answer',
    texts: {
      [runner]: guide('Stock runner', [
        { question: 'Why?', answer: 'So I called the manager.', more: points(`I called the manager${mark}`) },
      ]),
    },
  },
  {
    rule: 'equation-wrong',
    why: 'a sum that is off by one',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        drills: `  • A cycle count.\n    Title: Count\n    Worked answer: We begin.\n    Then 40 - 3 = 36 units.${mark}`,
      }),
    },
  },
  {
    rule: 'equation-wrong',
    why: 'a sum after blank lines',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        drills: `  • A cycle count.\n\n    Title: Count\n\n    Worked answer: We begin.\n\n    We go on.\n\n    Then 40 - 3 = 36 units.${mark}`,
      }),
    },
  },
  {
    rule: 'equation-wrong',
    why: 'an example that rounds wrongly',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        concepts: `Counting\n\nCycle count\nA count.\nExample: 2 / 3 = 66%${mark}`,
      }),
    },
  },
  {
    rule: 'equation-unreadable',
    why: 'words on its left',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        drills: `  • A cycle count.\n    Title: Count\n    Worked answer: a tenth of 50 = 5${mark}`,
      }),
    },
  },
  {
    rule: 'metric-contradicted',
    why: 'a figure that rose downwards',
    texts: {
      [runnerBrief]: brief('Stock runner', { drills: `  • In the cycle count shrink rose from 3% to 2%.${mark}` }),
    },
  },
  {
    rule: 'metric-contradicted',
    why: 'a change that the figures do not give',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        drills: `  • Last year: cycle count 80%, returns 8%. This year: cycle count 70%, returns 9%.\n    Title: Count\n    Worked answer: 70% - 80% = -11 pp${mark}`,
      }),
    },
  },
  {
    rule: 'concept-unknown',
    why: 'a term that no brief defines',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        concepts: `Counting\n\nCycle count\nA count.\nNot to be confused with Annual stocktake: once a year.${mark}`,
      }),
    },
  },
  {
    rule: 'concept-unknown',
    why: 'a formula of something else',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        concepts: `Counting\n\nCycle count\nA count.\nFormula: shrink = book − shelf${mark}`,
      }),
    },
  },
  {
    rule: 'concept-two-names',
    why: 'another concept’s term as other name',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        concepts: `Counting\n\nCycle count\nA count.\n${mark}Rolling count\nAnother.\nAlso: Cycle counts`,
      }),
    },
  },
  {
    rule: 'concept-unused',
    why: 'a term that nobody says',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        concepts: `Counting\n\nCycle count\nA count.\n${mark}Sealed bag\nA bag.`,
      }),
    },
  },
  {
    rule: 'related-role-unknown',
    why: 'a role that is not in roles.yml',
    texts: { [runner]: guide('Stock runner', [{ question: 'Why?' }]).replace('Stock manager', `Stock dreamer${mark}`) },
  },
  {
    rule: 'related-role-unreasoned',
    why: 'a name alone',
    texts: {
      [runner]: guide('Stock runner', [{ question: 'Why?' }]).replace(
        'Stock manager\nCounts with you - every month',
        `Stock manager${mark}`,
      ),
    },
  },
  {
    rule: 'sentence-repeated',
    why: 'a sentence of two answers',
    texts: {
      [runner]: guide('Stock runner', [
        { question: 'Why?', answer: 'One. The bag was on the wrong shelf.' },
        { question: 'How?', answer: `Two. The bag was on the wrong shelf.${mark}` },
      ]),
    },
  },
  {
    rule: 'opening-repeated',
    why: 'a fourth answer with the same opening',
    texts: {
      [runner]: guide(
        'Stock runner',
        ['a', 'b', 'c', 'd'].map((name) => ({
          question: `Question ${name}?`,
          answer: `The safe was open ${name}${name === 'd' ? mark : ''}`,
        })),
      ),
    },
  },
  {
    rule: 'answers-alike',
    why: 'an answer with a word changed',
    texts: {
      [runner]: guide('Stock runner', [
        { question: 'Why?', answer: words(100) },
        { question: 'How?', answer: `Otherwise ${words(99)}${mark}` },
      ]),
    },
  },
  {
    rule: 'abbreviation-unexplained',
    why: 'capitals that nobody wrote out',
    texts: {
      [runner]: guide('Stock runner', [{ question: 'Why?', answer: 'The QZX was late.' }]).replace(
        '01\n',
        `01${mark}\n`,
      ),
    },
  },
  {
    rule: 'word-empty',
    why: 'an empty word',
    texts: { [runner]: guide('Stock runner', [{ question: 'Why?', answer: `I am passionate about shelves.${mark}` }]) },
  },
  {
    rule: 'key-point-particular',
    why: 'a place of the answer',
    texts: {
      [runner]: guide('Stock runner', [
        { question: 'Why?', answer: 'In Lisbon I called first.', more: points('A call', `Called Lisbon first${mark}`) },
      ]),
    },
  },
  {
    rule: 'key-point-particular',
    why: 'a figure of the answer',
    texts: {
      [runner]: guide('Stock runner', [
        { question: 'Why?', answer: 'Of the 214 bags I found all.', more: points(`All 214 found${mark}`) },
      ]),
    },
  },
  {
    rule: 'key-point-particular',
    why: 'small numbers that count the answer’s own things',
    texts: {
      [runner]: guide('Stock runner', [
        {
          question: 'Why?',
          answer: 'Nine signs hung there; I made three ticks.',
          more: points(`Nine signs, three ticks${mark}`),
        },
      ]),
    },
  },
  {
    rule: 'drill-repeats-question',
    why: 'the town of a guide question',
    texts: {
      [runner]: guide('Stock runner', [{ question: 'Why?', answer: 'In Lisbon the count was late.' }]),
      [runnerBrief]: brief('Stock runner', { drills: `  • The cycle count in Lisbon is late.${mark}` }),
    },
  },
  {
    rule: 'drill-repeats-question',
    why: 'two figures of a guide question',
    texts: {
      [runner]: guide('Stock runner', [{ question: 'Why?', answer: 'We had 1,840 bags and €640 to spend.' }]),
      [runnerBrief]: brief('Stock runner', {
        drills: `  • A cycle count of 1,840 bags. What now?${mark}\n    Title: Count\n    Worked answer: It costs €640.`,
      }),
    },
  },
  {
    rule: 'person-named',
    why: 'a title with a surname in an answer',
    texts: { [runner]: guide('Stock runner', [{ question: 'Why?', answer: `I brought Mrs Kerr her coat.${mark}` }]) },
  },
  {
    rule: 'person-named',
    why: 'a first name in a reply',
    texts: {
      [runner]: guide('Stock runner', [
        { question: 'Why?', more: `Follow-up: And then?\nReply: I called Paolo.${mark}` },
      ]),
    },
  },
  {
    rule: 'person-named',
    why: 'a first name that is a word too, in a drill',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        drills: `  • In the cycle count your colleague Grace is out by two.${mark}`,
      }),
    },
  },
  {
    rule: 'answer-figures',
    why: 'eight figures in digits',
    texts: {
      [runner]: guide('Stock runner', [{ question: 'Why?', answer: `21, 32, 43, €54, 6.5%, 76, 87 and 98.${mark}` }]),
    },
  },
  {
    rule: 'answer-figures',
    why: 'eleven figures, most of them in words',
    texts: {
      [runner]: guide('Stock runner', [
        {
          question: 'Why?',
          answer: `Three bags, four coats, five belts, six caps, seven pins, eight rings, nine tins, ten keys, twenty pens, 31 cards, 42 tags.${mark}`,
        },
      ]),
    },
  },
  {
    rule: 'purpose-invented',
    why: 'years of an invented person',
    texts: {
      [runner]: guide('Stock runner', [{ question: 'Why?' }]).replace(
        'Assesses care.',
        `Assesses fourteen years on one floor, with a reason for each step.${mark}`,
      ),
    },
  },
  {
    rule: 'endings-alike',
    why: 'three of ten answers that end on a loss',
    texts: {
      [runner]: guide(
        'Stock runner',
        tenAnswers((index) =>
          index > 6 ? `I looked${index}. We lost the key${index}.${index > 8 ? mark : ''}` : `I looked${index}.`,
        ),
      ),
    },
  },
  {
    rule: 'openings-placed',
    why: 'four of ten answers that open with a place',
    texts: {
      [runner]: guide(
        'Stock runner',
        tenAnswers((index) =>
          index > 5 ? `It rained${index}. In Japan it does.${index > 8 ? mark : ''}` : `It rained${index}.`,
        ),
      ),
    },
  },
  {
    rule: 'lengths-alike',
    why: 'ten answers of a hundred words',
    texts: {
      [runner]: guide(
        'Stock runner',
        tenAnswers((index) => `${words(100, `w${index}x`)}${index === 0 ? mark : ''}`),
      ),
    },
  },
  {
    rule: 'fact-contradicted',
    why: 'another date',
    texts: {
      [runner]: guide('Stock runner', [
        { question: 'Why?', answer: `Shops need a withdrawal function since 19 June 2025.${mark}` },
      ]),
    },
  },
  {
    rule: 'fact-contradicted',
    why: 'another amount beside the right ones, in a reply',
    texts: {
      [runner]: guide('Stock runner', [
        {
          question: 'Why?',
          more: `Follow-up: And then?\nReply: The €150 exemption has ended and €5 is charged.${mark}`,
        },
      ]),
    },
  },
  {
    rule: 'fact-contradicted',
    why: 'another span, in words, in a drill',
    texts: {
      [runnerBrief]: brief('Stock runner', {
        drills: `  • After the cycle count clients may withdraw a purchase within thirty days.${mark}`,
      }),
    },
  },
  {
    rule: 'concept-missing',
    why: 'a kind of system that no brief defines',
    texts: { [runnerBrief]: brief('Stock runner') },
    place: 'interviews:1',
  },
];

/** Takes the mark out; returns the file and line where it stood. */
function readMark(texts: Record<string, string>) {
  let expected = '';
  const clean = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => {
      const at = text.indexOf(mark);
      if (at >= 0) expected = `interviews/${path}:${text.slice(0, at).split('\n').length}`;
      return [path, text.replace(mark, '')];
    }),
  );
  return { clean, expected };
}

const complaints = (texts: Record<string, string>) =>
  runChecks([...truthChecks, ...editorialChecks], handbookOf(texts, { ...settings, facts }).handbook);

describe('each rule of content finds its fault where it stands', () => {
  it.each(cases)('$rule: $why', ({ rule, texts, place }) => {
    const { clean, expected: marked } = readMark(texts);
    const expected = place ?? marked;
    const places = complaints(clean)
      .filter(({ ruleId }) => ruleId === rule)
      .map(({ file, line }) => `${file}:${line}`);
    expect(places).toContain(expected);
  });

  it('and none is without a case', () => {
    expect(Object.keys(contentRules).filter((rule) => !cases.some((one) => one.rule === rule))).toEqual([]);
  });
});

describe('what is right is left alone', () => {
  const of = (texts: Record<string, string>, rule: string) => complaints(texts).filter(({ ruleId }) => ruleId === rule);

  it('an assistant’s answer of 60 or of 120 words', () => {
    expect(
      of(
        {
          [runner]: guide('Stock runner', [
            { question: 'Why?', answer: words(60) },
            { question: 'How?', answer: words(120, 'other') },
            { question: 'Where?', answer: `${words(60, 'some')} – ${words(60, 'more')}` },
          ]),
        },
        'answer-length',
      ),
    ).toEqual([]);
  });

  it('three answers with one opening', () => {
    const three = ['a', 'b', 'c'].map((name) => ({
      question: `Question ${name}?`,
      answer: `The safe was open ${name}`,
    }));
    expect(of({ [runner]: guide('Stock runner', three) }, 'opening-repeated')).toEqual([]);
  });

  it('an abbreviation that is written out, is explained at the page’s foot, or is a concept’s other name', () => {
    const texts = {
      [runner]: guide('Stock runner', [
        { question: 'Why?', answer: 'A delivery order (DO) by RFID in the UK, and the CCT.' },
      ]),
      [runnerBrief]: brief('Stock runner', { concepts: 'Counting\n\nCycle count\nA count.\nAlso: CCT' }),
    };
    expect(of(texts, 'abbreviation-unexplained')).toEqual([]);
  });

  it('a key point in words of its own, or of so few that they stand in any answer', () => {
    const question = {
      question: 'Why?',
      answer: 'The lock held. I called.',
      more: points('The lock held', 'A call', 'c'),
    };
    const texts = { [runner]: guide('Stock runner', [question]) };
    expect(of(texts, 'key-point-copied')).toEqual([]);
  });

  it('a rate of faults that improved by falling', () => {
    expect(
      of(
        { [runnerBrief]: brief('Stock runner', { drills: '  • Errors in the cycle count improved from 9% to 4%.' }) },
        'metric-contradicted',
      ),
    ).toEqual([]);
  });

  it('a key point that names what the question or a rule names, or counts with one small number', () => {
    const question = {
      question: 'How do clients in Lisbon return 214 bags?',
      answer: 'In Lisbon they withdraw within 14 days, all 214, in three steps.',
      more: points('The law in Lisbon', 'All 214', 'Fourteen days', 'Three steps', 'CO2 counted'),
    };
    expect(of({ [runner]: guide('Stock runner', [question]) }, 'key-point-particular')).toEqual([]);
  });

  it('a drill with one figure of a guide question, in its country, or with whole rates and small numbers', () => {
    const texts = {
      [runner]: guide('Stock runner', [
        { question: 'Why?', answer: 'In Japan 12 of us counted 1,840 bags, 20% in May and 17% in June.' },
      ]),
      [runnerBrief]: brief('Stock runner', {
        drills: '  • In Japan a cycle count of 1,840 bags by 12 people is 20% or 17% out.',
      }),
    };
    expect(of(texts, 'drill-repeats-question')).toEqual([]);
  });

  it.each([
    'Lunar New Year, Paris, Florence, May and April.',
    'Will you mark it? Miss a count and we talk. Rose gold rose.',
    'My manager will ask. The client had grace and a Lady bag.',
    'Martyn’s Law binds the shop. The driver may wait. Saint-Tropez in August.',
  ])('words that are no person’s name: %s', (answer) => {
    expect(of({ [runner]: guide('Stock runner', [{ question: 'Why?', answer }]) }, 'person-named')).toEqual([]);
  });

  it('an answer of seven figures with dates, years, clock times and ordinals beside them', () => {
    const answer =
      'On 3 May 2026, the 2nd day, at 10:30 and 5 pm: 21, 32, 43, 54, 65, 76 and 87. In 2025, by 7 June, under article 11, before half past six.';
    expect(of({ [runner]: guide('Stock runner', [{ question: 'Why?', answer }]) }, 'answer-figures')).toEqual([]);
  });

  it('a purpose whose failing answer has a past', () => {
    const text = guide('Stock runner', [{ question: 'Why?' }]).replace(
      'Assesses care.',
      'Assesses whether the steps have reasons. Two years of order entry dressed up as strategy fail.',
    );
    expect(of({ [runner]: text }, 'purpose-invented')).toEqual([]);
  });

  it('ten answers of which one ends on a loss, two open with a place, and the lengths differ', () => {
    const ends = (index: number) => (index === 4 ? 'We lost the key.' : 'I called.');
    const answers = tenAnswers(
      (index) => `${index < 2 ? 'In Japan' : 'There'} it was so. ${words(60 + index * 6, `w${index}x`)} ${ends(index)}`,
    );
    const texts = { [runner]: guide('Stock runner', answers) };
    for (const rule of ['endings-alike', 'openings-placed', 'lengths-alike']) expect(of(texts, rule)).toEqual([]);
  });

  it.each([
    'eau de Cologne',
    'a Chelsea boot',
    'plaster of Paris',
    'an Oxford shoe',
    'a Panama hat',
    'Nice work',
    'the Montreal Convention',
  ])('what only sounds like a place: %s', (thing) => {
    const answers = tenAnswers((index) => `${thing} ${words(60 + index * 6, `w${index}x`)}`);
    expect(of({ [runner]: guide('Stock runner', answers) }, 'openings-placed')).toEqual([]);
  });

  it.each([
    'The withdrawal function came in June 2026.',
    'The withdrawal function is due since 19 June 2026, as of November 2026; on 1 May 2025 we began.',
    'The withdrawal function is due since 19 June 2026, and another duty since 28 June 2025.',
    'We built the withdrawal function in 30 days for €9,000.',
    'She may withdraw within fourteen days, and three days later she did.',
    'The €150 exemption ended on 1 July 2026 and 3 euros are charged. In 2019 we paid €7.',
  ])('a sentence that agrees with its fact, or states what the fact does not: %s', (answer) => {
    expect(of({ [runner]: guide('Stock runner', [{ question: 'Why?', answer }]) }, 'fact-contradicted')).toEqual([]);
  });

  it('a subject that some concept covers by another name and some question mentions', () => {
    const texts = {
      [runner]: guide('Stock runner', [{ question: 'Why?', answer: 'Our ERP says so.' }]),
      [runnerBrief]: brief('Stock runner', {
        concepts: 'Counting\n\nEnterprise system\nWhere orders and stock meet.\nAlso: ERP',
      }),
    };
    expect(of(texts, 'concept-missing').filter(({ message }) => message.includes('ERP'))).toEqual([]);
  });
});

it('every measure ranks what the handbook has', () => {
  const { handbook } = handbookOf({
    [runner]: guide('Stock runner', [
      { question: 'Why?', answer: words(100) },
      { question: 'How?', answer: words(120) },
    ]),
    [runnerBrief]: brief('Stock runner'),
  });
  for (const measure of measures) expect(measure.rows(handbook).length, measure.title).toBeGreaterThan(0);
});
