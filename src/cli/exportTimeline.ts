import { writeFile } from 'node:fs/promises';
import { formats, write, type Format } from '../export/formats.ts';
import { selectEvents } from '../export/selection.ts';
import { isDay } from '../model/calendar.ts';
import type { Language } from '../text/text.ts';
import { exitCodes } from './exitCodes.ts';
import { readTimeline } from './readTimeline.ts';
import { messageOf, say } from './report.ts';

interface Options {
  readonly folder: string;
  readonly format: unknown;
  readonly out: unknown;
  readonly lang: unknown;
  readonly actors: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly site: unknown;
}

const languages: Readonly<Record<string, readonly Language[]>> = {
  ar: ['ar'],
  en: ['en'],
  both: ['ar', 'en'],
};

/** Writes what the page's export would, from a compiled timeline to a file. Gives the exit code. */
export async function exportTimeline(options: Options): Promise<number> {
  const { folder, format, out, lang } = options;
  const misuse = mistakeIn(options);
  if (misuse) {
    say(`hawliyat export: ${misuse}`);
    return exitCodes.usage;
  }
  const timeline = await readTimeline(folder, 'export');
  if (!timeline) return exitCodes.nothing;
  const known = new Set(timeline.actors.map(({ id }) => id));
  const actors = listOf(options.actors);
  const strangers = actors.filter((actor) => !known.has(actor));
  if (strangers.length > 0) {
    say(
      `hawliyat export: no actor called ${strangers.join(', ')} in ${folder}; ids are in its timeline.json.`,
    );
    return exitCodes.usage;
  }
  const events = selectEvents(timeline, {
    actors,
    ...(typeof options.from === 'string' ? { from: options.from } : {}),
    ...(typeof options.to === 'string' ? { to: options.to } : {}),
  });
  const file = await write(format as Format, {
    timeline,
    events,
    languages: languages[String(lang)] ?? ['ar', 'en'],
    style: { months: timeline.corpus.months },
    site: typeof options.site === 'string' ? options.site : null,
  });
  try {
    await writeFile(String(out), Buffer.from(await file.arrayBuffer()));
  } catch (error) {
    say(`hawliyat export: could not write ${String(out)}: ${messageOf(error)}`);
    return exitCodes.cannotWrite;
  }
  say(`${events.length} events: ${String(out)}`);
  return exitCodes.done;
}

function mistakeIn({ format, out, lang, from, to }: Options): string | null {
  if (!formats.includes(format as Format)) return `--format takes ${formats.join(', ')}.`;
  if (typeof out !== 'string') return '--out names the file to write.';
  if (!(String(lang) in languages)) return '--lang takes ar, en or both.';
  for (const [name, day] of Object.entries({ from, to })) {
    if (day !== undefined && !isDay(String(day))) return `--${name} takes a day, YYYY-MM-DD.`;
  }
  return null;
}

const listOf = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(',').filter(Boolean) : [];
