/** What stands before the chronicle does, in what order the page is filled, and the line of today. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { boxOf } from './onPage.ts';
import { begin, goTo } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a skeleton waits for the opening, the timeline for nothing else', async () => {
  const { page, said } = await begin(await browser.newContext({ viewport: { width: 1440, height: 900 } }));
  const held: Record<string, () => void> = {};
  for (const file of ['opening.json', 'timeline.json']) {
    const waiting = new Promise<void>((go) => (held[file] = go));
    await page.route(`**/timeline/${file}`, (route) => waiting.then(() => route.continue()));
  }
  await page.goto(`${inject('site')}?lang=en`);
  await page.locator('main[aria-busy=true]').waitFor();
  expect(await page.locator('.mark').count()).toBe(0);
  held['opening.json']?.();
  await page.locator('.mark').first().waitFor();
  expect(await page.locator('[aria-busy=true]').count()).toBe(0);
  // List and filters follow the marks; an event opens when its tellings are there.
  await page.locator('#chronicle a[data-entry]').first().click();
  await page.locator('.filters input').first().waitFor();
  expect(await page.locator('.reader blockquote').count()).toBe(0);
  held['timeline.json']?.();
  await page.locator('.reader blockquote mark').first().waitFor();
  expect(said).toEqual([]);
  await page.close();
});

test.each(['ar', 'en'])('today stands where it lies in the window: %s', async (language) => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const { page } = await begin(context);
  await page.clock.setFixedTime('2024-06-01T12:00:00Z');
  await goTo(page, `?lang=${language}&from=2024-05-22&to=2024-06-20`);
  const frame = await boxOf(page.locator('.frame'));
  const line = await boxOf(page.locator('.frame .today'));
  const along = language === 'ar' ? frame.right - line.right : line.left - frame.left;
  expect(along / frame.width).toBeCloseTo(10 / 30, 1);
  expect(await page.locator('.frame .today .name').textContent()).toMatch(/\S/);
  await context.close();
});
