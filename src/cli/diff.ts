import { compareTimelines } from './compareTimelines.ts';
import { exitCodes } from './exitCodes.ts';
import { readTimeline } from './readTimeline.ts';
import { say } from './report.ts';

/** Prints what a change in rules or data altered between two compiled timelines. Gives the exit code. */
export async function diff(older: string, newer: string): Promise<number> {
  const timelines = [await readTimeline(older, 'diff'), await readTimeline(newer, 'diff')];
  const [before, after] = timelines;
  if (!before || !after) return exitCodes.nothing;
  const { added, removed, changed } = compareTimelines(before, after);
  for (const { id, date, title } of added) process.stdout.write(`+ ${id} ${date.edtf} ${title.en}\n`);
  for (const { id, date, title } of removed) process.stdout.write(`- ${id} ${date.edtf} ${title.en}\n`);
  for (const { event, fields } of changed) {
    process.stdout.write(`~ ${event.id} ${event.date.edtf} ${event.title.en}\n`);
    for (const { field, before: from, after: to } of fields)
      process.stdout.write(`    ${field}: ${from} -> ${to}\n`);
  }
  say(`${added.length} added, ${removed.length} removed, ${changed.length} changed`);
  return exitCodes.done;
}
