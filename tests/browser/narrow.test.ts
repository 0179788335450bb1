/** The page on a phone: one column, sheets, fingers. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { littleArticle, littleChronicle } from './littleChronicle.ts';
import { boxOf, idsListed, marksSeen, turnTo, windowSeen } from './onPage.ts';
import { begin, goTo } from './visit.ts';

const spring = '&from=2024-01-05&to=2024-03-20';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let fingers: CDPSession;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  ({ page } = await begin(context, littleChronicle()));
  await page.route('**/timeline/articles/*.json', (route) =>
    route.fulfill({ json: littleArticle(`${/([a-z]+)-1\.json$/.exec(route.request().url())?.[1] ?? ''}#1`) }),
  );
  fingers = await context.newCDPSession(page);
});
afterEach(() => context.close());

type Points = readonly { readonly x: number; readonly y: number }[];
const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Points) =>
  fingers.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });

/** Fingers that move together from one set of points to another. */
async function move(from: Points, to: Points, steps = 8): Promise<void> {
  await touch('touchStart', from);
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    await touch(
      'touchMove',
      from.map(({ x, y }, index) => ({
        x: x + ((to[index]?.x ?? x) - x) * share,
        y: y + ((to[index]?.y ?? y) - y) * share,
      })),
    );
  }
  await touch('touchEnd', []);
}

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  test('nothing reaches beyond the screen, in any state, at 360 and at 320', async () => {
    await goTo(page, `?lang=${language}`);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 780 });
      for (const query of [
        '',
        spring,
        '&view=matrix',
        '&view=about&editor=1',
        '&lanes=actor',
        '&lang=both',
        '&actors=omar,layla,karim&statuses=planned,happened',
        '&hijri=1&digits=arab',
      ]) {
        await turnTo(page, query.includes('lang=') ? `?${query.slice(1)}` : `?lang=${language}${query}`);
        await page.waitForTimeout(150);
        const beyond = await page.evaluate(() => {
          const page = document.documentElement;
          return [page.scrollWidth - page.clientWidth, Math.round(scrollX)];
        });
        expect(beyond, `${query} at ${width}`).toEqual([0, 0]);
      }
    }
    await page.setViewportSize({ width: 360, height: 780 });
    await turnTo(page, `?lang=${language}${spring}`);
    for (const opened of ['header details summary', '.tools .words']) {
      await page.locator(opened).click();
      await page.waitForTimeout(100);
      const parts = page.locator('header details .panel, .tools .over');
      const { left, right } = await boxOf(parts);
      expect(left, opened).toBeGreaterThanOrEqual(0);
      expect(right, opened).toBeLessThanOrEqual(360);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.locator(opened).click();
    }
  });

  test('a finger swipes through time in the physical direction, two pinch, one upwards scrolls the page', async () => {
    await goTo(page, `?lang=${language}${spring}`);
    const frame = await boxOf(page.locator('.frame'));
    const y = frame.top + 60;
    const before = await windowSeen(page);
    const days = (80 / frame.width) * (before.to - before.from + 1);
    await move([{ x: 120, y }], [{ x: 200, y }]);
    await expect
      .poll(async () => {
        const { from } = await windowSeen(page);
        return Math.abs(from - before.from - (language === 'ar' ? days : -days)) <= 1.5;
      })
      .toBe(true);
    const swiped = await windowSeen(page);

    await move([{ x: 150, y }, { x: 210, y }], [{ x: 90, y }, { x: 270, y }]); // prettier-ignore
    await expect
      .poll(async () => {
        const { from, to } = await windowSeen(page);
        return (to - from) / (swiped.to - swiped.from);
      })
      .toBeLessThan(0.5);

    const pinched = await windowSeen(page);
    await move([{ x: 180, y }], [{ x: 182, y: y - 200 }], 12);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(80);
    expect(await windowSeen(page)).toEqual(pinched);
    // The strip of all events stays.
    await page.evaluate(() => scrollTo(0, 700));
    await page.waitForTimeout(100);
    const strip = await boxOf(page.locator('section.overview'));
    expect(strip.top).toBeGreaterThanOrEqual(-1);
    expect(strip.bottom).toBeLessThan(80);

    // The edges of the screen are the system's.
    await page.evaluate(() => scrollTo(0, 0));
    const still = await windowSeen(page);
    await move([{ x: 4, y }], [{ x: 120, y }]);
    await page.waitForTimeout(200);
    expect(await windowSeen(page)).toEqual(still);
  });

  test('an event opens as a sheet, the quotation in sight, and closes again', async () => {
    await goTo(page, `?lang=${language}${spring}`);
    const mark = (await marksSeen(page)).find(({ x }) => x > 30 && x < 330);
    await page.touchscreen.tap(mark?.x ?? 0, mark?.y ?? 0);
    const sheet = page.locator('dialog[open]');
    await sheet.locator('blockquote mark').waitFor();
    const quotation = await boxOf(sheet.locator('blockquote'));
    expect(quotation.bottom).toBeLessThanOrEqual(780);
    const { left, right, bottom } = await boxOf(sheet);
    expect([Math.round(left), Math.round(right), Math.round(bottom)]).toEqual([0, 360, 780]);
    // How the date was read comes after the quotation here.
    const reading = await boxOf(sheet.locator('.reading').first());
    expect(reading.top).toBeGreaterThan(quotation.bottom - 1);
    await page.touchscreen.tap(180, 20);
    await expect.poll(() => sheet.count()).toBe(0);
  });

  test('filters are a sheet too, and lie in one row while they are on', async () => {
    await goTo(page, `?lang=${language}${spring}`);
    await page.locator('.chips > .control').tap();
    const sheet = page.locator('dialog[open]');
    for (const index of [0, 1, 2]) await sheet.locator('.filters li label').nth(index).tap();
    await sheet.locator('.inside > .control').tap();
    await expect.poll(() => sheet.count()).toBe(0);
    const tops = await page
      .locator('.chips .chip')
      .evaluateAll((chips) => chips.map((chip) => Math.round(chip.getBoundingClientRect().top)));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
    expect((await idsListed(page)).length).toBeGreaterThan(0);
  });
});
