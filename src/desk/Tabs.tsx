/** @jsxImportSource preact */
/** What of the text is shown: on a narrow page the text or a leaf, on a wide one which leaf beside it. */

export type View = 'text' | 'mend' | 'left-out' | 'page';

interface Props {
  shown: View;
  wide: boolean;
  /** How many things a leaf lists. */
  counts: Partial<Record<View, number>>;
  onView: (view: View) => void;
}

const titles: Record<View, string> = { text: 'Text', mend: 'To mend', 'left-out': 'Left out', page: 'The page' };

export const tabId = (view: View): string => `desk-tab-${view}`;
export const panelId = (view: View): string => `desk-${view}`;

export function Tabs({ shown, wide, counts, onView }: Props) {
  const views = (Object.keys(titles) as View[]).filter((view) => view !== 'text' || !wide);
  return (
    <div class="desk-tabs" role="tablist" aria-label="Views of the text">
      {views.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={tabId(view)}
          aria-selected={shown === view}
          aria-controls={panelId(view)}
          onClick={() => onView(view)}
        >
          {titles[view]} {counts[view] !== undefined && <span class="desk-number">{counts[view]}</span>}
        </button>
      ))}
    </div>
  );
}
