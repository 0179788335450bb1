import type { Article, Document, Language, Paragraph, Span } from '../shapes.ts';
import { markFurniture } from './furniture.ts';
import { isRule, type Line } from './lines.ts';
import { classifyParagraphs, classifyTeasers } from './paragraphKinds.ts';
import { splitLines } from './splitLines.ts';
import { splitParts, type Part } from './parts.ts';

/** The articles a document holds, in text order: page furniture off, repeated lines kept once. Offsets are into its text. */
export function splitArticles(document: Document): Article[] {
  const lines = splitLines(document.text);
  const furniture = markFurniture(lines);
  const kept = lines.filter((line, index) => !furniture[index] || isRule(line));
  return splitParts(kept).map((part, index) => ({
    document,
    part: index + 1,
    kind: part.kind,
    start: (part.lines[0] as Line).start,
    end: (part.lines.at(-1) as Line).end,
    language: document.language ?? languageOf(document.text, part.lines),
    paragraphs: paragraphsOf(part),
  }));
}

function paragraphsOf(part: Part): Paragraph[] {
  const copies = new Map<string, Line[]>();
  for (const line of part.lines) copies.set(line.folded, [...(copies.get(line.folded) ?? []), line]);
  const printed = [...copies.values()].map((all) => ({
    line: all[0] as Line,
    doubled: all.length > 1 && part.lines.indexOf(all[1] as Line) === part.lines.indexOf(all[0] as Line) + 1,
    repeats: all.slice(1).map(({ start, end }): Span => ({ start, end })),
  }));
  const kinds = part.kind === 'teasers' ? classifyTeasers(printed) : classifyParagraphs(printed);
  return printed.map(({ line, repeats }, index) => ({
    start: line.start,
    end: line.end,
    where: kinds[index] as Paragraph['where'],
    repeats,
  }));
}

function languageOf(text: string, lines: readonly Line[]): Language {
  let arabic = 0;
  let latin = 0;
  for (const { start, end } of lines) {
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x600 && unit <= 0x6ff) arabic++;
      else if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) latin++;
    }
  }
  return arabic * 2 >= latin ? 'ar' : 'en';
}
