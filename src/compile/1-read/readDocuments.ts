import type { Effects } from '../effects/effects.ts';
import type { Document, DocumentMetadata, Problem } from '../shapes.ts';
import { decode } from './decode.ts';
import { noMetadata, readFrontMatter } from './readFrontMatter.ts';

const readable = /\.(txt|md|markdown|html?)$/i;

/**
 * Every article file of a folder (.txt, .md, .html, in subfolders too), in the order of their paths. A file that cannot
 * be read is named in `problems` with what to do; the others are read all the same. Rejects where the folder is missing.
 */
export async function readDocuments(
  folder: string,
  effects: Effects,
): Promise<{ documents: Document[]; problems: Problem[] }> {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for (const path of (await effects.listFiles(folder)).toSorted()) {
    if (path.split('/').some((part) => part.startsWith('.'))) continue;
    const full = `${folder}/${path}`;
    const refuse = (code: string, message: string, level: Problem['level'] = 'error') =>
      problems.push({ level, code, message, path: full, line: 1 });
    if (!readable.test(path)) {
      refuse(
        'unknown-format',
        `${full}: not read; articles are .txt, .md or .html files. Rename it or move it out of the folder.`,
        'warning',
      );
      continue;
    }
    const decoded = decode(await effects.readBytes(full));
    if ('reason' in decoded) {
      const advice =
        decoded.reason === 'empty'
          ? 'it is empty; paste the article into it or remove it'
          : 'it is no text; save it as UTF-8 text';
      refuse(`${decoded.reason}-file`, `${full}: ${advice}.`);
      continue;
    }
    if (decoded.encoding === 'windows-1256') {
      refuse(
        'legacy-encoding',
        `${full}: not UTF-8; read as Windows-1256. Save it as UTF-8 to be sure of every letter.`,
        'warning',
      );
    }
    const { text, metadata } = await textAndMetadata(path, decoded.text);
    documents.push({ ...named(path), path: full, text, given: null, language: null, metadata });
  }
  return { documents, problems };
}

async function textAndMetadata(
  path: string,
  raw: string,
): Promise<{ text: string; metadata: DocumentMetadata }> {
  if (/\.html?$/i.test(path)) return (await import('./readHtml.ts')).readHtml(raw);
  if (!/\.(md|markdown)$/i.test(path)) return { text: raw, metadata: noMetadata };
  const { metadata, from } = readFrontMatter(raw);
  return { text: raw.slice(from), metadata };
}

/** Ids come from the file's name without its ending; a path within the folder keeps its folders. */
function named(path: string): { id: string; key: string } {
  const key = path.replace(/\.[^./]+$/, '');
  return { id: key, key };
}
