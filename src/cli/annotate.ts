import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { annotateDocument, type AnnotationSettings } from '../compile/annotate.ts';
import { isDay } from '../model/calendar.ts';
import { exitCodes } from './exitCodes.ts';
import { readDataFolder } from './readDataFolder.ts';
import { messageOf, say } from './report.ts';

interface Options {
  readonly data: string;
  readonly corrections: boolean;
  readonly only: unknown;
}

const inputLine = v.object({
  id: v.string('"id" must be a string'),
  document: v.optional(v.string('"document" must be a string')),
  text: v.string('"text" is missing or no string'),
  published: v.optional(
    v.nullable(v.pipe(v.string(), v.check(isDay, '"published" must be a day, YYYY-MM-DD, or null'))),
  ),
  language: v.optional(v.nullable(v.picklist(['ar', 'en'], '"language" must be ar or en'))),
});

/** Annotates standard input line by line onto standard output, in constant memory. Gives the exit code. */
export async function annotate({ data, corrections, only }: Options): Promise<number> {
  if (only !== undefined && only !== 'times') {
    say('hawliyat annotate: --only takes "times".');
    return exitCodes.usage;
  }
  const settings: AnnotationSettings = {
    data: await readDataFolder(data),
    corrections,
    ...(only === 'times' ? { only } : {}),
  };
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { output, failure } = annotateLine(line, settings);
    failed ||= failure;
    if (!process.stdout.write(`${output}\n`)) await once(process.stdout, 'drain');
  }
  return failed ? exitCodes.someErrors : exitCodes.done;
}

function annotateLine(line: string, settings: AnnotationSettings): { output: string; failure: boolean } {
  const refuse = (id: string | null, message: string) => ({
    output: JSON.stringify({ id, problems: [{ level: 'error', code: 'invalid-line', message }] }),
    failure: true,
  });
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    return refuse(null, `No valid JSON: ${messageOf(error)}. One object a line is wanted.`);
  }
  const input = v.safeParse(inputLine, value);
  if (!input.success) {
    const id = (value as { id?: unknown } | null)?.id;
    return refuse(typeof id === 'string' ? id : null, input.issues.map(({ message }) => message).join('; '));
  }
  try {
    const { document, published = null, language = null, ...rest } = input.output;
    const known = document === undefined ? rest : { ...rest, document };
    return {
      output: JSON.stringify(annotateDocument({ ...known, published, language }, settings)),
      failure: false,
    };
  } catch (error) {
    return refuse(input.output.id, `This document could not be read: ${messageOf(error)}. Please report it.`);
  }
}
