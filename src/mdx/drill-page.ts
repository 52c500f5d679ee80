/** Drill → page: the case, its figures as a table and a picture, room to try, the worked answer closed until asked for. */
import { identityOf } from '../handbook/addresses.ts';
import { textsOfDrill } from '../handbook/assemble.ts';
import type { Drill } from '../handbook/handbook.ts';
import { partsOfDrill } from '../handbook/parts.ts';
import { setSigns, setSums } from '../handbook/sums.ts';
import type { Metric } from '../interview/interview.ts';
import { linkedFrom } from './backlinks.ts';
import { type Drawing, drawForm, drawnAt, type Frames, labelled } from './draw-parts.ts';
import { metricsPlot } from './figure-plot.ts';
import type { Frontmatter, Page } from './frontmatter.ts';
import type { DrillData } from './kinds/drill.ts';
import { type Block, block, heading, line, paragraph, span } from './nodes.ts';
import {
  abbreviationLine,
  closed,
  colophon,
  conceptList,
  evidenceNote,
  marks,
  neighboursOf,
  provenance,
  section,
  type Turn,
} from './parts.ts';
import { createWriter } from './prose.ts';
import { partOfRole } from './role-parts.ts';
import type { Site } from './site.ts';

export function drillPage(drill: Drill, site: Site): Page<DrillData> {
  const drawing: Drawing = { site, writer: createWriter(site), ticked: false };
  const at = drawnAt(partsOfDrill(drill), frames, drawing);
  const body = [
    ...at('lead'),
    ...at('open'),
    ...at('margin'),
    ...(drill.metrics.length > 0 ? [metricsTable(drill.metrics), metricsPlot(drill.metrics)] : []),
    section('try', 'Try it', [
      paragraph(
        'Take ten minutes and a sheet of paper. Say what you would check first, do the sums, then say what you would do on the first day.',
      ),
      line('label', { class: 'label', for: 'working' }, 'Your working'),
      line('textarea', { id: 'working', rows: '6', placeholder: ' ', autocomplete: 'off' }),
      block('div', { class: 'asks' }, at('closed')),
      ...(drill.parts.workedAnswer.length === 0
        ? [line('p', { class: 'soft' }, 'No worked answer has been written for this drill yet.')]
        : []),
      marks(identityOf('drill', drill.slug)),
    ]),
    ...at('below'),
    section('concepts', 'Concepts in this drill', drill.concepts.length > 0 ? [conceptList(site, drill.concepts)] : []),
    linkedFrom([
      { url: site.to.role(drill.role), text: site.role(drill.role).name },
      ...(site.backlinks.drill.get(drill.slug) ?? []),
    ]),
    colophon(
      provenance([drill.source], site),
      drill.metrics.length > 0 ? ['Changes are computed: percentage points for rates, per cent for amounts.'] : [],
      abbreviationLine(textsOfDrill(drill), site),
      [evidenceNote],
    ),
  ];
  return { frontmatter: frontmatterOf(drill, site), body: body.filter((part) => part !== null) };
}

const frames: Frames = {
  lead: ({ shown, entries }, drawing) => [block('div', { class: 'lead' }, drawForm[shown.form](entries, drawing))],
  open: labelled,
  margin: (row, drawing) => [block('aside', { class: 'note' }, labelled(row, drawing))],
  closed: ({ heading: title, shown, entries }, drawing) => {
    drawing.writer.beginSection();
    const hint = 'closed until you have tried';
    return [closed(title, hint, drawForm[shown.form](entries, drawing), { 'data-answer': true })];
  },
  below: ({ heading: title, shown, entries }, drawing) => [
    heading(2, title),
    ...drawForm[shown.form](entries, drawing),
  ],
};

function frontmatterOf(drill: Drill, site: Site): Frontmatter<DrillData> {
  const { title, role, parts, source } = drill;
  const { name, family } = site.role(role);
  return {
    title,
    ...neighboursOf(turnOf(drill, site)),
    description: setSigns(parts.prompt[0]?.text.split('\n')[0]?.slice(0, 200) ?? title),
    page: {
      kind: 'drill',
      ...(drill.language && { language: drill.language }),
      role,
      family,
      eyebrow: [
        { text: 'Drill', href: site.to.at('drills/') },
        { text: name, href: site.to.role(role) },
      ],
      side: { family, role },
      sources: [source],
    },
  };
}

/** An HTML table, for its row headings: Markdown’s tables have none. */
const metricsTable = (metrics: Metric[]): Block =>
  line(
    'table',
    { class: 'metrics' },
    span('caption', {}, 'The figures of the case'),
    span(
      'thead',
      {},
      span('tr', {}, ...['Metric', 'Before', 'After', 'Change'].map((title) => span('th', { scope: 'col' }, title))),
    ),
    span(
      'tbody',
      {},
      ...metrics.map(({ name, before, after, change }) =>
        span(
          'tr',
          {},
          span('th', { scope: 'row' }, name),
          ...[before, after, change].map((figure) => span('td', {}, setSums(figure))),
        ),
      ),
    ),
  );

/** The drills of its role in their order, between its concepts and what to ask them. */
function turnOf(drill: Drill, site: Site): Turn {
  const role = site.role(drill.role);
  const index = role.drills.indexOf(drill.slug);
  const stepTo = (slug: string | undefined) =>
    slug ? { url: site.to.drill(slug), text: site.drill(slug).title } : null;
  return {
    before: stepTo(role.drills[index - 1]) ?? partOfRole(role, 'concepts', site),
    after: stepTo(role.drills[index + 1]) ?? partOfRole(role, 'ask-them', site),
  };
}
