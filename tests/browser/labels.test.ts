/** Labels on the timeline: none over another, none cut, in every language, width and way of laying out. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { turnTo } from './onPage.ts';
import { begin, goTo } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const windows = [
  '',
  '&from=2018-11-01&to=2025-03-31',
  '&from=2024-04-20&to=2024-07-20',
  '&from=2024-05-15&to=2024-06-05',
];
const layouts = ['', '&lanes=actor', '&lanes=type', '&fold=1'];

/** What is wrong with the labels now: two that overlap, one that the frame or its own box cuts. */
const faults = (page: Page): Promise<{ labels: number; faults: string[] }> =>
  page.evaluate(() => {
    const frame = document.querySelector('.frame')?.getBoundingClientRect();
    const labels = [...document.querySelectorAll<HTMLElement>('.stage .label')].map((label) => {
      const range = document.createRange();
      range.selectNodeContents(label);
      return {
        words: label.innerText.replaceAll('\n', ' '),
        box: label.getBoundingClientRect(),
        text: range.getBoundingClientRect(),
        // There it interrupts its mark, with room of its own on both sides.
        onRail: label.closest('.rail') !== null,
      };
    });
    const seen = labels.filter(({ box }) => frame && box.right > frame.left && box.left < frame.right);
    const faults: string[] = [];
    for (const [index, { words, box, text, onRail }] of seen.entries()) {
      if (!frame) continue;
      if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`cut by the frame: ${words}`);
      if (box.bottom > frame.bottom + 1 || box.top < frame.top)
        faults.push(`above or below the frame: ${words}`);
      if (!onRail && (text.left < box.left - 2 || text.right > box.right + 2))
        faults.push(`wider than its box: ${words}`);
      for (const other of seen.slice(index + 1)) {
        const isApart =
          box.right <= other.box.left + 1 || other.box.right <= box.left + 1 ||
          box.bottom <= other.box.top + 1 || other.box.bottom <= box.top + 1; // prettier-ignore
        if (!isApart) faults.push(`${words} over ${other.words}`);
      }
    }
    return { labels: seen.length, faults };
  });

describe.each([
  [360, 780],
  [820, 1100],
  [1440, 900],
  [2560, 1300],
])('at %i px', (width, height) => {
  test.each(['ar', 'en', 'both'])('labels stand apart and whole: %s', async (language) => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    const { page } = await begin(context);
    await goTo(page, `?lang=${language}`);
    let labels = 0;
    for (const window of windows) {
      for (const layout of layouts) {
        await turnTo(page, `?lang=${language}${window}${layout}`);
        await page.waitForTimeout(60);
        await expect
          .poll(async () => (await faults(page)).faults, { message: `${window}${layout}` })
          .toEqual([]);
        labels += (await faults(page)).labels;
      }
    }
    expect(labels).toBeGreaterThan(width < 400 ? 0 : 20);
    await context.close();
  });
});

test('where the system sets the colours, marks are still drawn', async () => {
  const context = await browser.newContext({
    forcedColors: 'active',
    viewport: { width: 1440, height: 900 },
  });
  const { page } = await begin(context);
  await goTo(page, '?lang=en&from=2018-11-01&to=2025-03-31');
  const unseen = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll<HTMLElement>('.stage .mark')].flatMap((mark) => {
      const sign = mark.querySelector('.sign');
      if (!sign) return [mark.outerHTML];
      const { backgroundColor, borderTopColor } = getComputedStyle(sign, '::before');
      return [backgroundColor, borderTopColor].every((colour) => colour === paper) ? [mark.className] : [];
    });
  });
  expect(unseen).toEqual([]);
  await context.close();
});
