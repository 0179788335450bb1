import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DocumentMetadata } from '../shapes.ts';
import { day } from './readFrontMatter.ts';

const blocks = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'BLOCKQUOTE',
  'FIGCAPTION',
  'TR',
  'DIV',
  'SECTION',
  'BR',
]);

/** The article of a saved page as plain text, a line a paragraph, with what its metadata say. */
export function readHtml(html: string): { text: string; metadata: DocumentMetadata } {
  const { document } = parseHTML(html);
  const metadata = readMetadata(document);
  const article = new Readability(document as unknown as Document).parse();
  const body = article?.content
    ? parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document.body
    : document.body;
  const lines = textOf(body as unknown as Node);
  const title = metadata.title ?? article?.title ?? null;
  return {
    text: [...(title && !lines.includes(title) ? [title, ''] : []), ...lines].join('\n'),
    metadata: {
      ...metadata,
      title,
      publisher: metadata.publisher ?? article?.siteName ?? null,
      author: metadata.author ?? article?.byline ?? null,
    },
  };
}

function readMetadata(document: ReturnType<typeof parseHTML>['document']): DocumentMetadata {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  const structured = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1])
    .find((value) => value !== undefined);
  return {
    published: day(
      meta('article:published_time', 'datePublished', 'date', 'pubdate', 'DC.date.issued') ??
        structured ??
        document.querySelector('time[datetime]')?.getAttribute('datetime'),
    ),
    title: meta('og:title'),
    publisher: meta('og:site_name'),
    author: meta('author'),
    url: meta('og:url') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
  };
}

function textOf(root: Node): string[] {
  const lines = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === 3)
      lines.push(`${lines.pop() ?? ''}${(node.textContent ?? '').replace(/\s+/g, ' ')}`);
    const isBlock = node.nodeType === 1 && blocks.has(node.nodeName.toUpperCase());
    if (isBlock) lines.push('');
    node.childNodes.forEach(walk);
    if (isBlock) lines.push('');
  };
  walk(root);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
