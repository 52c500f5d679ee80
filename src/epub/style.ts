/**
 * The look of an e-book: little, since a reader chooses face, size and colours on the device. Nothing here says a
 * colour of text or paper, so that night and sepia stay as they are; nothing is told by the look alone.
 */
export const styleSheet = `
body { margin: 0 5%; line-height: 1.5; -epub-hyphens: auto; hyphens: auto; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; font-weight: normal; margin: 1.6em 0 0.6em; text-align: left; -epub-hyphens: none; hyphens: none; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.7em; }
h2 { font-size: 1.4em; }
h3 { font-size: 1.2em; }
h4, h5, h6 { font-size: 1.05em; font-style: italic; }
p { margin: 0.5em 0; }
ul { margin: 0.4em 0; padding-left: 1.2em; }
li { margin: 0.25em 0; }
section.entry + section.entry { border-top: 1px solid; margin-top: 1.6em; }
section.concept { margin-top: 1.8em; }
.label { font-size: 0.8em; letter-spacing: 0.04em; text-transform: uppercase; margin: 1.2em 0 0.2em; text-align: left; break-after: avoid; page-break-after: avoid; -epub-hyphens: none; hyphens: none; }
.see .label { letter-spacing: 0.04em; margin: 0; }
.see, .source p { font-size: 0.85em; text-align: left; }
.see { margin-top: 1em; }
.source .label { font-size: 0.94em; }
.purpose p, .note, .reply, .aliases, .summary { font-style: italic; }
.purpose p.label { font-style: normal; }
.topic { margin: 1.2em 0 0.2em; break-after: avoid; page-break-after: avoid; }
.sum { white-space: nowrap; }
p.sum { white-space: normal; margin: 0.2em 0 0.2em 1em; text-align: left; }
p.step { margin: 0.2em 0; padding-left: 1em; }
.math { margin-left: 1em; text-align: left; line-height: 2; -epub-hyphens: none; hyphens: none; }
section.year ul { list-style-type: none; padding-left: 0; }
section.year li { margin: 0.7em 0; }
svg.year { display: block; width: 100%; max-width: 14em; height: auto; margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: 0.9em; }
th, td { border-bottom: 1px solid; padding: 0.3em 0.4em; text-align: right; font-weight: normal; vertical-align: top; }
th:first-child { text-align: left; padding-left: 0; }
.title-page { text-align: left; margin-top: 18%; }
.title-page h1 { font-size: 2.2em; margin: 0.3em 0 0.5em; }
.imprint { margin-top: 3em; font-size: 0.85em; }
.cover { text-align: center; margin: 0; }
.cover img { max-width: 100%; max-height: 100%; }
nav ol { list-style-type: none; padding-left: 1em; }
`.trimStart();
