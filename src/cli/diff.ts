import * as v from 'valibot';
import { disk } from '../compile/effects/disk.ts';
import { timelineSchema, type TimelineFile } from '../model/schema.ts';
import { compareTimelines } from './compareTimelines.ts';
import { exitCodes } from './exitCodes.ts';
import { messageOf, say } from './report.ts';

/** Prints what a change in rules or data altered between two compiled timelines. Gives the exit code. */
export async function diff(older: string, newer: string): Promise<number> {
  const timelines = [await readTimeline(older), await readTimeline(newer)];
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

async function readTimeline(path: string): Promise<TimelineFile | null> {
  const file = path.endsWith('.json') ? path : `${path}/timeline.json`;
  const text = await disk.readText(file);
  if (text === null) {
    say(`hawliyat diff: there is no ${file}. Name a timeline.json, or the folder that holds one.`);
    return null;
  }
  try {
    return v.parse(timelineSchema, JSON.parse(text));
  } catch (error) {
    say(`hawliyat diff: ${file} is no timeline of ours: ${messageOf(error)}`);
    return null;
  }
}
