/** What a first visit costs and does: bytes, other hosts, console, and whether anything jumps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { begin } from './visit.ts';

const kilobyte = 1000;
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Bytes of a built file as a server sends it. */
const packed = (path: string) => gzipSync(readFileSync(join(inject('built'), path)), { level: 9 }).length;

test('the entry stays under 100 kB of script, the first mark under 230, its data under 60', async () => {
  const index = readFileSync(join(inject('built'), 'index.html'), 'utf8');
  // The timeline's own script is not the entry's: it is only fetched ahead.
  const links = index.split('\n').filter((line) => !line.includes('data-later'));
  const entry = [...links.join('\n').matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(
    ([, path]) => path ?? '',
  );
  expect(entry.length).toBeGreaterThan(0);
  expect(entry.reduce((sum, path) => sum + packed(path), 0)).toBeLessThanOrEqual(100 * kilobyte);

  const { page } = await begin(await browser.newContext());
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector('.mark .sign')) return requestAnimationFrame(look);
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      return ((window as unknown as { loaded: string[] }).loaded = loaded);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${inject('site')}?lang=ar`);
  await page.waitForFunction(() => 'loaded' in window);
  const loaded = await page.evaluate(() => (window as unknown as { loaded: string[] }).loaded);
  const paths = loaded
    .filter((url) => url.startsWith(inject('site')))
    .map((url) => decodeURIComponent(new URL(url).pathname.slice(new URL(inject('site')).pathname.length)));
  const weigh = (ending: string) =>
    [...new Set(paths)].filter((path) => path.endsWith(ending)).reduce((sum, path) => sum + packed(path), 0);
  expect(weigh('.js')).toBeGreaterThan(50 * kilobyte);
  expect(weigh('.js')).toBeLessThanOrEqual(230 * kilobyte);
  expect(weigh('.json')).toBeGreaterThan(kilobyte);
  expect(weigh('.json')).toBeLessThanOrEqual(60 * kilobyte);
  for (const path of paths.filter((one) => one.endsWith('.woff2'))) {
    expect(readFileSync(join(inject('built'), path)).length, path).toBeLessThanOrEqual(60 * kilobyte);
  }
  await page.close();
});

test.each([
  ['ar', 1440],
  ['en', 1440],
  ['both', 1440],
  ['ar', 360],
  ['en', 820],
] as const)(
  'in %s at %i px nothing jumps, nobody else is asked, nothing is complained of',
  async (language, width) => {
    const context = await browser.newContext({ viewport: { width, height: 860 } });
    const { page, said, strangers } = await begin(context);
    await page.addInitScript(() => {
      const jumps: string[] = [];
      (window as unknown as { jumps: string[] }).jumps = jumps;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as unknown as {
            value: number;
            sources: { node: Element | null }[];
          };
          jumps.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName + '.' + (node as HTMLElement | null)?.className).join(' ')}`); // prettier-ignore
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${inject('site')}?lang=${language}`);
    await page.locator('.mark').first().waitFor();
    await page.waitForTimeout(600);
    const jumps = await page.evaluate(() => (window as unknown as { jumps: string[] }).jumps);
    const sum = jumps.reduce((total, jump) => total + parseFloat(jump), 0);
    expect(sum, jumps.join('\n')).toBeLessThan(0.02);
    expect(strangers).toEqual([]);
    expect(said).toEqual([]);
    await context.close();
  },
);
