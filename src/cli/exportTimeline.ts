import { stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describeSchema } from '../compile/7-write/describeSchema.ts';
import { formats, write, type Format } from '../export/formats.ts';
import { schemaFile } from '../model/schema.ts';
import type { Language } from '../text/text.ts';
import { chooseEvents, mistakeInChoice, type TypedChoice } from './chooseEvents.ts';
import { exitCodes } from './exitCodes.ts';
import { readTimeline } from './readTimeline.ts';
import { messageOf, say } from './report.ts';
import { mistakeInSite } from './siteAddress.ts';

interface Options extends TypedChoice {
  readonly folder: string;
  readonly format: unknown;
  readonly out: unknown;
  readonly lang: unknown;
  readonly site: unknown;
}

const languages: Readonly<Record<string, readonly Language[]>> = {
  ar: ['ar'],
  en: ['en'],
  both: ['ar', 'en'],
};

/** Writes what the page's export would, from a compiled timeline to a file; JSON with its schema beside it. Gives the exit code. */
export async function exportTimeline(options: Options): Promise<number> {
  const { folder, format, out, lang } = options;
  const misuse = mistakeIn(options);
  if (misuse) {
    say(`hawliyat export: ${misuse}`);
    return exitCodes.usage;
  }
  const timeline = await readTimeline(folder, 'export');
  if (!timeline) return exitCodes.nothing;
  const { events, strangers } = chooseEvents(timeline, options);
  if (strangers.length > 0) {
    say(
      `hawliyat export: no actor called ${strangers.join(', ')} in ${folder}; ids are in its timeline.json.`,
    );
    return exitCodes.usage;
  }
  const file = await write(format as Format, {
    timeline,
    events,
    languages: languages[String(lang)] ?? ['ar', 'en'],
    style: { months: timeline.corpus.months },
    site: typeof options.site === 'string' ? options.site : null,
    schema: schemaFile,
  });
  try {
    await writeFile(String(out), Buffer.from(await file.arrayBuffer()));
    if (format === 'json' && (await stat(String(out))).isFile())
      await writeFile(
        join(dirname(String(out)), schemaFile),
        `${JSON.stringify(describeSchema(), null, 1)}\n`,
      );
  } catch (error) {
    say(`hawliyat export: could not write ${String(out)}: ${messageOf(error)}`);
    return exitCodes.cannotWrite;
  }
  say(`${events.length} events: ${String(out)}`);
  return exitCodes.done;
}

function mistakeIn({ format, out, lang, site, ...choice }: Options): string | null {
  if (!formats.includes(format as Format)) return `--format takes ${formats.join(', ')}.`;
  if (typeof out !== 'string') return '--out names the file to write.';
  if (basename(out) === schemaFile)
    return `${schemaFile} is the name of the schema; name another file with --out.`;
  if (!(String(lang) in languages)) return '--lang takes ar, en or both.';
  return mistakeInSite(site) ?? mistakeInChoice(choice);
}
