/** Role → page: what it is, what interviewers look for, its questions with closed answers, concepts, drills, questions to ask. */
import { rawName } from '../handbook/addresses.ts';
import { textsOfAsking } from '../handbook/assemble.ts';
import type { OtherTitles, Prose, Role } from '../handbook/handbook.ts';
import { neighboursOf } from '../handbook/neighbours.ts';
import { proseOfRole } from '../handbook/prose.ts';
import { roleHeadings } from '../handbook/role-headings.ts';
import { type Backlink, linkedFrom } from './backlinks.ts';
import type { Frontmatter, Page } from './frontmatter.ts';
import type { RoleData } from './kinds/role.ts';
import { type Block, block, heading, type Inline, line, link, paragraph, span } from './nodes.ts';
import { abbreviationLine, colophon, conceptList, dots, evidenceNote, linkList, pairs, section } from './parts.ts';
import { createWriter, type Writer } from './prose.ts';
import { partsOfRole } from './role-parts.ts';
import { questionSection } from './role-questions.ts';
import { yearList } from './role-year.ts';
import type { Site } from './site.ts';

export function rolePage(role: Role, site: Site): Page<RoleData> {
  const writer = createWriter(site);
  const body = role.texts.length === 0 ? unwritten(role, site) : written(role, writer, site);
  return { frontmatter: frontmatterOf(role, site), body: body.filter((part) => part !== null) };
}

const frontmatterOf = (role: Role, site: Site): Frontmatter<RoleData> => ({
  title: role.name,
  description: role.summary,
  page: {
    kind: 'role',
    role: role.slug,
    family: role.family,
    complete: role.texts.length > 0,
    otherTitles: role.otherTitles.en,
    contents: contentsOf(role),
    eyebrow: [{ text: site.familyName(role.family), href: site.to.family(role.family) }, { text: role.level }],
    side: { family: role.family, role: role.slug },
    sources: role.texts.map((file) => ({ file, line: 1, endLine: 1 })),
  },
});

const contentsOf = (role: Role) => partsOfRole(role).map(({ id, short, count }) => ({ id, text: short, count }));

/** A role whose texts are still missing says so and leads to its family. */
function unwritten(role: Role, site: Site): (Block | null)[] {
  const family = site.handbook.roles.filter((other) => other.family === role.family && other.slug !== role.slug);
  return [
    section('role', 'The texts for this role are not written yet', [
      ...alsoAdvertised(role),
      paragraph(
        'Its questions will stand here as soon as they are. Until then, the roles of the same family ask the nearest things.',
      ),
      pairs(family.map(({ slug, name, summary }) => ({ name: link(site.to.role(slug), name), text: summary }))),
    ]),
    moves(role, site),
    linkedFrom(backlinks(role, site)),
    colophon([]),
  ];
}

function written(role: Role, writer: Writer, site: Site): (Block | null)[] {
  return [
    section('role', roleHeadings.role, [
      ...alsoAdvertised(role),
      ...seatOf(role).flatMap((prose) => writer.paragraphs(prose)),
    ]),
    section('listen-for', roleHeadings.lookFor, role.lookFor.length > 0 ? [dots(role.lookFor)] : []),
    year(role),
    questionSection('questions', roleHeadings.questions, role, role.questions, writer, site),
    questionSection('behavioural', roleHeadings.behavioural, role, role.behavioural, writer, site),
    section(
      'concepts',
      roleHeadings.concepts,
      role.conceptGroups.flatMap(({ title, concepts }) => [
        heading(3, title ?? 'More concepts'),
        conceptList(site, concepts),
      ]),
    ),
    section('drills', roleHeadings.drills, role.drills.length > 0 ? [drillList(role, site)] : []),
    section('ask-them', roleHeadings.ask, role.smartQuestions.length > 0 ? [smartQuestions(role)] : []),
    section('related-roles', roleHeadings.relations, relatedRoles(role, site)),
    moves(role, site),
    section('sources', roleHeadings.sources, role.sources.length > 0 ? [dots(role.sources)] : []),
    linkedFrom(backlinks(role, site)),
    colophon(rawTexts(role, site), abbreviationLine(textsOf(role, site), site), [evidenceNote]),
  ];
}

/** All texts of the page that are the role’s own. */
const textsOf = (role: Role, site: Site): string[] => [
  ...proseOfRole(role).map(({ text }) => text),
  ...[...role.questions, ...role.behavioural].flatMap((question) =>
    site.question(question).askings.flatMap((asking) => (asking.role === role.slug ? textsOfAsking(asking) : [])),
  ),
];

/** The summary stands above as the lead; a text that repeats it is not read twice. */
const seatOf = ({ seat, summary }: Role): Prose[] => seat.filter(({ text }) => text !== summary);

/** Titles in the order of their languages; a foreign one says which it is, so that it is read aloud as such. */
function alsoAdvertised({ otherTitles }: Role): Block[] {
  const languages = Object.entries(otherTitles) as [keyof OtherTitles, string[]][];
  const titles = languages.flatMap(([language, names]): Inline[] =>
    names.map((name) => (language === 'en' ? name : span('span', { lang: language }, name))),
  );
  if (titles.length === 0) return [];
  return [
    block('aside', { class: 'note' }, [
      line('p', { class: 'label' }, 'Also advertised as'),
      paragraph(...titles.flatMap((title, index): Inline[] => (index === 0 ? [title] : [', ', title])), '.'),
    ]),
  ];
}

const backlinks = ({ slug }: Role, site: Site): Backlink[] => site.backlinks.role.get(slug) ?? [];

const rawTexts = ({ texts }: Role, { to }: Site): Inline[] => [
  'From ',
  ...texts.flatMap((file, index): Inline[] => [
    index > 0 ? ' and ' : '',
    link(to.raw({ file, line: 1, endLine: 1 }), rawName(file)),
  ]),
  '.',
];

function year(role: Role): Block | null {
  const list = yearList(role);
  return section('year', roleHeadings.year, list ? [list] : []);
}

const drillList = ({ drills }: Role, site: Site): Block =>
  linkList(
    drills.map((slug) => {
      const { title, language, metrics, concepts } = site.drill(slug);
      const names =
        metrics.length > 0 ? metrics.map(({ name }) => name) : concepts.map((concept) => site.concept(concept).term);
      return { url: site.to.drill(slug), text: title, language, note: names.slice(0, 4).join(', ') };
    }),
  );

const smartQuestions = ({ smartQuestions: anchors }: Role): Block =>
  pairs(
    anchors.map(({ topic, points }) => ({
      name: topic.text,
      text: points.map(({ text }) => text).join('; '),
      language: topic.language,
    })),
  );

function relatedRoles(role: Role, { to }: Site): Block[] {
  const neighbours = neighboursOf(role);
  if (neighbours.length === 0) return [];
  return [
    pairs(
      neighbours.map(({ role, name, reason, language }) => ({
        name: role ? link(to.role(role), name) : name,
        text: reason ?? '',
        language,
      })),
    ),
  ];
}

function moves({ next }: Role, site: Site): Block | null {
  if (next.length === 0) return null;
  return section('next', roleHeadings.next, [
    pairs(next.map(({ role, why }) => ({ name: link(site.to.role(role), site.role(role).name), text: why }))),
    line(
      'p',
      { class: 'soft' },
      'All roles and their moves stand on the ',
      link(site.to.at('map/'), 'career map'),
      '.',
    ),
  ]);
}
