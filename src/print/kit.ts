/** What a PDF is made with besides its document: the caller has read the files. */

export interface PrintKit {
  /** The upright and the italic. */
  textFonts: readonly Buffer[];
  displayFont: Buffer;
  /** For signs that the others lack. */
  fallbackFonts: readonly Buffer[];
  /** By their names; `main.typ` is where the engine begins. */
  templates: ReadonlyMap<string, Buffer>;
}

/** Typst refuses what this standard forbids: a document without a title, tags or alternative texts. */
export const pdfStandard = 'ua-1';
