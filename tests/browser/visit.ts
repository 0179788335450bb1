/** A visit to the built site, with what the page says to the console and whom else it asks. */
import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { TimelineFile } from '../../src/model/schema.ts';
import { routeChronicle } from './chronicleRoute.ts';

export interface Visit {
  readonly page: Page;
  /** Console messages and errors. */
  readonly said: readonly string[];
  /** Addresses asked for on other hosts. */
  readonly strangers: readonly string[];
}

/** Opens a new page of the context, not yet at any address. `timeline` stands in for the compiled one. */
export async function begin(context: BrowserContext, timeline?: TimelineFile): Promise<Visit> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const said: string[] = [];
  const strangers: string[] = [];
  const home = new URL(inject('site')).origin;
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && protocol !== 'data:' && protocol !== 'blob:') strangers.push(request.url());
  });
  if (timeline) await routeChronicle(page, timeline);
  return { page, said, strangers };
}

/** Goes to a view of the site, "?lang=ar&…", and waits until its marks stand, and the list that follows them where there is one. */
export async function goTo(page: Page, query: string, awaited = '.mark, .pill'): Promise<void> {
  await page.goto(inject('site') + query);
  await page.locator(awaited).first().waitFor();
  await page.waitForFunction(() => {
    const list = document.querySelector('#chronicle');
    return !list || list.querySelector('li[data-id], .empty, .matrix') !== null;
  });
}
