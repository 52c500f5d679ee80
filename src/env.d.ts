/** What the compiler must know of Astro and Starlight before it reads a component: `Astro.locals.starlightRoute` is theirs. */
/// <reference types="@astrojs/starlight" />

/** Made by src/site/astro/prep-texts.ts. */
declare module 'virtual:prep-texts' {
  const texts: import('./prep/packed-texts.ts').PackedTexts;
  export default texts;
}
