import { schemaFile } from '../model/schema.ts';
import { narrowTimeline, type Selection } from './selection.ts';

/** A timeline of our own format with the chosen events alone, naming the JSON Schema that it fits where one is published. */
export function writeJson({ timeline, events, site, schema }: Selection): string {
  const published = site === null ? undefined : new URL(`timeline/${schemaFile}`, site).href;
  return `${JSON.stringify({ $schema: schema ?? published, ...narrowTimeline(timeline, events) }, null, 1)}\n`;
}
