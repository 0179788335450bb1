/** Puts another chronicle in the place of the compiled one. */
import type { BrowserContext, Page } from 'playwright-core';
import { openingOf } from '../../src/model/opening.ts';
import type { TimelineFile } from '../../src/model/schema.ts';

/** Both files of the chronicle, whatever the page asks for first. */
export async function routeChronicle(target: Page | BrowserContext, timeline: TimelineFile): Promise<void> {
  await target.route('**/timeline/timeline.json', (route) => route.fulfill({ json: timeline }));
  await target.route('**/timeline/opening.json', (route) => route.fulfill({ json: openingOf(timeline) }));
}

export const chronicleFiles = '**/timeline/{opening,timeline}.json';
