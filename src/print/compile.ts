/** A document → the bytes of its PDF. Run this in a process of its own, not inside a bundler. */
import { join, resolve } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintDocument } from './document.ts';
import { families, fontCoverage } from './fonts.ts';
import { withStandIns } from './glyphs.ts';
import { type PrintKit, pdfStandard } from './kit.ts';
import { packPdf } from './pack-pdf.ts';

/** Where the engine believes the templates to be: it is handed them, and there is no such folder. */
const workspace = resolve('/vitrine');

export interface Printed {
  pdf: Uint8Array;
  pages: number;
}

/** The template or the document is at fault: the message says what Typst found. */
export class CompileError extends Error {}

/**
 * Makes a function that sets documents, one after the other, with one engine. It throws a CompileError for
 * anything that Typst complains of, warnings included: a font that is missing is only a warning to Typst.
 */
export function createCompiler(kit: PrintKit): (document: PrintDocument) => Printed {
  const { textFonts, displayFont, fallbackFonts, templates } = kit;
  const fontBlobs = [...textFonts, displayFont, ...fallbackFonts];
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  const covers = fontCoverage(textFonts, fallbackFonts);
  for (const [name, text] of templates) compiler.mapShadow(join(workspace, name), text);
  return (document) => {
    try {
      const set = layOut(compiler, document, covers);
      return { pdf: packPdf(compiler.pdf(set, { pdfStandard })), pages: set.numOfPages };
    } catch (error) {
      if (error instanceof CompileError) throw error;
      throw new CompileError(`${document.title}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      // Typst keeps what it laid out; without this, memory grows with every document.
      compiler.evictCache(0);
    }
  };
}

/**
 * Page numbers stand in the text whose breaks decide on page numbers, so Typst lays out until nothing moves, at
 * most five times. Where that is not enough, a page that is a hair shorter breaks elsewhere and settles.
 */
function layOut(
  compiler: NodeCompiler,
  document: PrintDocument,
  covers: (codePoint: number) => boolean,
): NodeTypstDocument {
  let faults: Fault[] = [];
  for (const nudge of [0, 1, 2, 3]) {
    const data = withStandIns(JSON.stringify({ ...document, type: { ...families, nudge } }), covers);
    compiler.mapShadow(join(workspace, 'document.json'), Buffer.from(data));
    const result = compiler.compile({ mainFilePath: join(workspace, 'main.typ') });
    faults = [result.takeError(), result.takeWarnings()].flatMap((fault) => fault?.shortDiagnostics ?? []);
    const set = result.result;
    if (set !== null && faults.length === 0) return set;
    if (!faults.every(({ message }) => message.includes('did not converge'))) break;
  }
  throw new CompileError(`${document.title}: ${describe(faults)}`);
}

interface Fault {
  message: string;
  path?: string;
}
const describe = (faults: Fault[]) =>
  faults.map(({ message, path }) => (path ? `${message} (${path})` : message)).join('; ') || 'nothing was set';
