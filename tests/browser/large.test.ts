/** Ten thousand events: nothing is lost at any window, little is drawn, and the list draws what is seen. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/calendar.ts';
import { dayOf, stretchOf } from '../../src/app/timeline/days.ts';
import { generateChronicle, seeded } from '../bench/generate.ts';
import { launchBrowser } from './chromium.ts';
import { turnTo } from './onPage.ts';
import { begin, goTo } from './visit.ts';

const timeline = generateChronicle(10_000);
const stretches = timeline.events.map(({ id, date }) => ({ id, ...stretchOf(date) }));
const chance = seeded(11);
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  ({ page } = await begin(context, timeline));
  await goTo(page, '?lang=ar');
});
afterAll(() => browser.close());

/** A window of some days to all twelve years. */
function randomWindow(): readonly [from: string, to: string] {
  const length = Math.round(Math.exp(chance() * Math.log(4300 / 6)) * 6);
  const from = addDays('2014-01-01', Math.floor(chance() * (4382 - length)));
  return [from, addDays(from, length)];
}

/** What the timeline has now: events with a mark, events under a pill, each by its id, and how much is drawn. */
const drawn = () =>
  page.evaluate(() => {
    const frame = document.querySelector('.frame')?.getBoundingClientRect();
    const isSeen = (element: Element | null) => {
      const { left = 0, right = 0 } = element?.getBoundingClientRect() ?? {};
      return frame !== undefined && right > frame.left && left < frame.right;
    };
    const marks = [...document.querySelectorAll<HTMLElement>('.stage .mark')];
    const pills = [...document.querySelectorAll<HTMLElement>('.stage .pill')];
    const latin = (text: string | null) => Number((text ?? '').replace(/[^0-9]/g, ''));
    return {
      marks: marks.map((mark) => mark.dataset['key']?.replace(/^.*:/, '') ?? ''),
      gathered: pills.reduce((sum, pill) => sum + latin(pill.textContent), 0),
      all: marks.length + pills.length,
      inView:
        marks.filter((mark) => isSeen(mark.querySelector('.sign'))).length + pills.filter(isSeen).length,
    };
  });

describe('ten thousand events', () => {
  test('shown and gathered are all, at any window, and few are drawn', async () => {
    for (let round = 0; round < 12; round++) {
      const [from, to] = randomWindow();
      const lanes = round % 4 === 3 ? 'actor' : 'none';
      await turnTo(page, `?lang=ar&from=${from}&to=${to}&lanes=${lanes}`);
      await page.waitForFunction((wanted) => document.querySelector('.overview .window')?.getAttribute('aria-valuetext')?.includes(wanted) ?? false, from.slice(0, 4)); // prettier-ignore
      await page.waitForTimeout(60);
      const { marks, gathered, all, inView } = await drawn();
      expect(inView, `${from} ${to}`).toBeLessThanOrEqual(80);
      expect(all, `${from} ${to}`).toBeLessThanOrEqual(150);
      if (lanes !== 'none') continue;
      // Half a window on either side is arranged along with it.
      const [first, last] = [dayOf(from), dayOf(to) + 1];
      const margin = (last - first) / 2;
      const held = stretches.filter((event) => event.to > first - margin && event.from < last + margin);
      expect(new Set(marks).size).toBe(marks.length);
      expect(marks.length + gathered, `${from} ${to}`).toBe(held.length);
      const ids = new Set(held.map(({ id }) => id));
      expect(marks.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test('the list draws what is in sight, goes to the end and back, and says where it is', async () => {
    await turnTo(page, '?lang=ar&from=2014-01-01&to=2014-03-01');
    const list = page.locator('#chronicle');
    const entries = page.locator('#chronicle li[data-id]');
    await expect.poll(() => entries.count()).toBeLessThan(90);
    expect(await entries.first().getAttribute('aria-setsize')).toBe('10000');
    await list.evaluate((element) => (element.scrollTop = element.scrollHeight));
    await expect.poll(() => entries.last().getAttribute('aria-posinset')).toBe('10000');
    expect(await entries.count()).toBeLessThan(90);
    const last = await entries.last().boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(900);
    await list.evaluate((element) => (element.scrollTop = element.scrollHeight / 2));
    await expect
      .poll(async () => Number(await entries.first().getAttribute('aria-posinset')))
      .toBeGreaterThan(4000);
    // What stands in the middle of the list is in sight, not a hole.
    await expect
      .poll(() => page.evaluate(() => document.elementFromPoint(720, 780)?.closest('#chronicle li')?.tagName))
      .toBe('LI');
    const target = timeline.events[7000];
    await turnTo(page, `?lang=ar&event=${target?.id}`);
    await page.locator('.reader').waitFor();
    await turnTo(page, '?lang=ar&from=2024-05-01&to=2024-06-01');
    await expect
      .poll(async () => {
        const id = await entries.nth(8).getAttribute('data-id');
        const event = timeline.events.find((one) => one.id === id);
        return Math.abs(dayOf(event?.date.from ?? event?.date.to ?? '1970-01-01') - dayOf('2024-05-15'));
      })
      .toBeLessThan(90);
  });
});
