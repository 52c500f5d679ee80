/** @jsxImportSource preact */
/** Small pictures of numbers, drawn by attributes: a strict policy lets no style stand in a page. Their numbers stand beside them in words. */

export interface Share {
  /** By which the style sheet knows it: `said`, `firm`, `learning`. */
  name: string;
  value: number;
}

/** Shares of a whole, side by side. */
export function Bar({ parts, all }: { parts: readonly Share[]; all: number }) {
  let from = 0;
  return (
    <svg class="picture-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-all" width="100" height="1" />
      {parts.map(({ name, value }) => {
        const width = all === 0 ? 0 : (value / all) * 100;
        const x = from;
        from += width;
        return <rect key={name} class={`bar-${name}`} x={x} width={width} height="1" />;
      })}
    </svg>
  );
}

/** Columns, one for each of a row of days. */
export function Columns({ values, most }: { values: readonly number[]; most: number }) {
  return (
    <svg class="columns" viewBox={`0 0 ${values.length} 10`} preserveAspectRatio="none" aria-hidden="true">
      {values.map((value, index) => {
        const height = most === 0 ? 0 : (value / most) * 10;
        return <rect key={index} x={index + 0.15} y={10 - height} width="0.7" height={height} />;
      })}
    </svg>
  );
}
