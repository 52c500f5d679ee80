/** What the compiler must know of Astro and Starlight before it reads a component: `Astro.locals.starlightRoute` is theirs. */
/// <reference types="@astrojs/starlight" />
