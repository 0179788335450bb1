import { parse } from 'yaml';
import type { DocumentMetadata } from '../shapes.ts';

export const noMetadata: DocumentMetadata = {
  published: null,
  title: null,
  publisher: null,
  author: null,
  url: null,
};

/** Markdown's front matter as metadata, and the offset at which the text behind it begins (0 where there is none). */
export function readFrontMatter(text: string): { metadata: DocumentMetadata; from: number } {
  const found = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!found) return { metadata: noMetadata, from: 0 };
  const fields = parsed(found[1] ?? '');
  const field = (...names: string[]) =>
    names.map((name) => fields[name]).find((value) => typeof value === 'string');
  return {
    metadata: {
      published: day(field('published', 'date')),
      title: field('title') ?? null,
      publisher: field('publisher', 'source', 'site') ?? null,
      author: field('author') ?? null,
      url: field('url', 'link') ?? null,
    },
    from: found[0].length,
  };
}

/** The day of an ISO date or time, else null. */
export function day(value: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0] ?? null;
}

function parsed(source: string): Record<string, string> {
  try {
    const fields: unknown = parse(source, { schema: 'failsafe' });
    return typeof fields === 'object' && fields !== null ? (fields as Record<string, string>) : {};
  } catch {
    return {};
  }
}
