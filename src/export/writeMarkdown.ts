import { textIn } from '../text/text.ts';
import { entriesIn, type Entry, type EntrySource } from './entries.ts';
import type { Selection } from './selection.ts';

/** The chronicle as Markdown: a heading for each language, an entry for each event, its sources as quotations under it. */
export function writeMarkdown(selection: Selection): string {
  const { title, about, edition } = selection.timeline.corpus;
  const parts = selection.languages.map((language) => {
    const text = textIn(language, selection.style.digits);
    const entries = entriesIn(selection, language).map(writeEntry);
    return [
      `# ${escape(title[language])}`,
      escape(about[language]),
      text('exports.edition', { edition }),
      ...entries,
    ].join('\n\n');
  });
  return `${parts.join('\n\n---\n\n')}\n`;
}

function writeEntry({ date, title, status, event, sources, link }: Entry): string {
  const mark = event.status === 'happened' ? '' : ` (${status})`;
  const heading = `## ${escape(date)}\n\n**${escape(title)}**${mark}`;
  return [heading, ...sources.map(writeSource), ...(link ? [`<${link}>`] : [])].join('\n\n');
}

function writeSource({
  excerpt,
  publisher,
  title,
  published,
  article,
  translation,
  via,
}: EntrySource): string {
  const url = article?.url ?? article?.archive?.url ?? null;
  const named = url ? `[${escape(title)}](${url})` : escape(title);
  const told = [publisher, ...via].map(escape).join(' / ');
  const lines = [
    escape(excerpt),
    ...(translation ? ['', escape(translation)] : []),
    '',
    `— ${told}, ${named}, ${escape(published)}`,
  ];
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}

/** Article text is foreign: what Markdown or HTML would take for markup is escaped. */
const escape = (text: string) => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
