import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Selection } from '../../src/export/selection.ts';
import { timelineSchema } from '../../src/model/schema.ts';

/** The chronicle of the fixtures. */
export const timeline = v.parse(
  timelineSchema,
  JSON.parse(readFileSync('tests/fixtures/chronicle.json', 'utf8')),
);

/** All of it, in both languages. */
export const selection: Selection = {
  timeline,
  events: timeline.events,
  languages: ['ar', 'en'],
  style: { months: 'levantine/gulf' },
  site: 'https://example.org/chronicle/',
};
