import { styleText } from 'node:util';
import { decode } from '../compile/1-read/decode.ts';
import { noMetadata } from '../compile/1-read/readFrontMatter.ts';
import { readDocument, type ReadArticle } from '../compile/annotate.ts';
import { disk } from '../compile/effects/disk.ts';
import { prepareKnowledge } from '../compile/knowledge.ts';
import { exitCodes } from './exitCodes.ts';
import { readDataFolder } from './readDataFolder.ts';
import { messageOf, say } from './report.ts';

interface Options {
  readonly file: string;
  readonly data: string;
  readonly published: string | null;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** Prints an article with every expression, its rule, its anchor and its value, then actors and events. Gives the exit code. */
export async function explain({ file, data, published, color }: Options): Promise<number> {
  const bytes = await disk.readBytes(file).catch((error: unknown) => {
    say(`hawliyat explain: cannot read ${file}: ${messageOf(error)}`);
    return null;
  });
  if (!bytes) return exitCodes.nothing;
  const decoded = decode(bytes);
  if ('reason' in decoded) {
    say(`hawliyat explain: ${file} is ${decoded.reason === 'empty' ? 'empty' : 'no text'}.`);
    return exitCodes.nothing;
  }
  const key = file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
  const document = {
    id: key,
    key,
    path: file,
    text: decoded.text,
    given: published,
    language: null,
    metadata: noMetadata,
  };
  const useColor = color && process.stdout.isTTY === true;
  const paint = (style: Style, text: string) => (useColor ? styleText(style, text) : text);
  for (const article of readDocument(document, prepareKnowledge(await readDataFolder(data)))) {
    process.stdout.write(`${describe(article, paint)}\n`);
  }
  return exitCodes.done;
}

function describe(read: ReadArticle, paint: (style: Style, text: string) => string): string {
  const { article, published, names, candidates, problems } = read;
  const evidence = published.evidence
    .map(({ start, end }) => `"${article.document.text.slice(start, end)}"`)
    .join(', ');
  const either = published.candidates.length > 0 ? `, one of ${published.candidates.join(', ')}` : '';
  const lines = [
    paint('bold', `# ${article.document.id}#${article.part} (${article.kind}, ${article.language})`),
    `published ${published.date ?? 'unknown'} (${published.basis}${either}) ${evidence}`,
  ];
  for (const [index, { start, end, where }] of article.paragraphs.entries()) {
    lines.push('', paint('dim', `[${index} ${where}]`), marked(read, { start, end }, paint));
    for (const { start: from, text, rule, value, part, approximate, read: say, warning } of read.times) {
      if (from < start || from >= end) continue;
      const marks = [part, approximate ? 'approximate' : null].filter(Boolean).join(', ');
      lines.push(`  ${paint('red', text)} = ${value ?? '-'} ${marks} ${paint('dim', rule)}`);
      const reading = say();
      if (reading) lines.push(`      ${reading.en}`, `      ${reading.ar}`);
      if (warning) lines.push(paint('yellow', `      ${warning}`));
    }
  }
  lines.push('', paint('bold', 'actors'));
  for (const [id, { kind, name }] of names.actors) {
    const forms = new Set(
      names.mentions.filter(({ actor }) => actor === id).map(({ text, rule }) => `${text} (${rule})`),
    );
    if (forms.size > 0)
      lines.push(`  ${paint('blue', id)} ${kind} ${name.en} / ${name.ar}: ${[...forms].join(', ')}`);
  }
  lines.push('', paint('bold', 'events'));
  for (const {
    date,
    extent,
    basis,
    type,
    act,
    status,
    stance,
    cast,
    place,
    excerpt,
    rule,
    via,
  } of candidates) {
    const who = cast.map(({ actor, role }) => `${actor} (${role})`).join(', ');
    const told = via.length > 0 ? ` via ${via.join(', ')}` : '';
    lines.push(
      `  ${paint('red', date)} ${extent} ${basis} ${paint('green', `${type}/${act}`)} ${status} ${stance ?? ''} ${rule}`,
    );
    lines.push(
      `      ${who} ${place ? `at ${place}` : ''}${told}`,
      `      "${article.document.text.slice(excerpt.start, excerpt.end)}"`,
    );
  }
  for (const { level, message } of problems) lines.push(paint('yellow', `${level}: ${message}`));
  return lines.join('\n');
}

/** The paragraph with its time expressions set off. */
function marked(
  read: ReadArticle,
  span: { start: number; end: number },
  paint: (style: Style, text: string) => string,
) {
  const { text } = read.article.document;
  let at = span.start;
  let line = '';
  for (const time of read.times) {
    if (time.start < at || time.end > span.end) continue;
    line += text.slice(at, time.start) + paint(['red', 'underline'], text.slice(time.start, time.end));
    at = time.end;
  }
  return line + text.slice(at, span.end);
}
