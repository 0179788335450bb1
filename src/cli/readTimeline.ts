import * as v from 'valibot';
import { disk } from '../compile/effects/disk.ts';
import { timelineSchema, type TimelineFile } from '../model/schema.ts';
import { messageOf, say } from './report.ts';

/** A compiled timeline: a timeline.json, or the folder that holds one. Says what is wrong and gives null where there is none. */
export async function readTimeline(path: string, command: string): Promise<TimelineFile | null> {
  const file = path.endsWith('.json') ? path : `${path}/timeline.json`;
  const text = await disk.readText(file);
  if (text === null) {
    say(
      `hawliyat ${command}: there is no ${file}. Name a timeline.json, or the folder that holds one (hawliyat compile writes it).`,
    );
    return null;
  }
  try {
    return v.parse(timelineSchema, JSON.parse(text));
  } catch (error) {
    say(`hawliyat ${command}: ${file} is no timeline of ours: ${messageOf(error)}`);
    return null;
  }
}
