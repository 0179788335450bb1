import { capital } from '../text/capital.ts';
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
  const heading = `## ${escape(capital(date))}\n\n**${escape(title)}**${mark}`;
  return [heading, ...sources.map(writeSource), ...(link ? [`<${link}>`] : [])].join('\n\n');
}

function writeSource({ excerpt, article, translation, citation }: EntrySource): string {
  const url = article?.url ?? article?.archive?.url;
  const cited = escape(citation);
  const lines = [
    escape(excerpt),
    ...(translation ? ['', escape(translation)] : []),
    '',
    `— ${url ? cited.replace(escape(url), `<${url}>`) : cited}`,
  ];
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}

/** Article text is foreign: what Markdown or HTML would take for markup is escaped. */
const escape = (text: string) => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
