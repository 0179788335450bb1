/** What the tests see of the timeline on the screen: where marks stand, which days are shown. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Seen {
  readonly key: string;
  /** Middle of its sign, in the viewport's pixels. */
  readonly x: number;
  readonly y: number;
}

/** The marks that can be seen, from the left. */
export function marksSeen(page: Page): Promise<readonly Seen[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('.frame')?.getBoundingClientRect();
    if (!frame) return [];
    return [...document.querySelectorAll<HTMLElement>('.stage .mark')]
      .map((mark) => {
        const sign = mark.querySelector('.sign')?.getBoundingClientRect();
        const { left = -1, top = 0, width = 0, height = 0 } = sign ?? {};
        return { key: mark.dataset['key'] ?? '', x: left + width / 2, y: top + height / 2 };
      })
      .filter(({ x }) => x > frame.left && x < frame.right)
      .sort((a, b) => a.x - b.x);
  });
}

/** Where one mark stands now. */
export async function markAt(page: Page, key: string): Promise<number> {
  const { left, width } = await boxOf(page.locator(`.mark[data-key="${key}"] .sign`));
  return left + width / 2;
}

export async function boxOf(locator: Locator): Promise<{
  left: number;
  right: number;
  top: number;
  bottom: number;
  width: number;
  height: number;
}> {
  const one = locator.first();
  // what is drawn anew has no box for a moment
  await expect.poll(() => one.boundingBox()).not.toBeNull();
  const box = await one.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  const { x, y, width, height } = box;
  return { left: x, right: x + width, top: y, bottom: y + height, width, height };
}

/** First and last day of the window, as the overview's handles say: days since 1970. */
export async function windowSeen(page: Page): Promise<{ from: number; to: number }> {
  const handles = page.locator('.overview [role=slider].handle');
  const [from, to] = await handles.evaluateAll((found) =>
    found.map((handle) => Number(handle.getAttribute('aria-valuenow'))),
  );
  return { from: from ?? NaN, to: to ?? NaN };
}

/** Goes to a view without loading the page anew, as following a link within it would. */
export async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** What is shown is counted: marks in view, and what the pills in view gather. */
export async function countedOnTimeline(page: Page): Promise<{ marks: number; gathered: number }> {
  return page.evaluate(() => {
    const frame = document.querySelector('.frame')?.getBoundingClientRect();
    const isSeen = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return frame !== undefined && right > frame.left && left < frame.right;
    };
    const pills = [...document.querySelectorAll('.stage .pill')].filter(isSeen);
    return {
      marks: [...document.querySelectorAll('.stage .mark')].filter(isSeen).length,
      gathered: pills.reduce((sum, pill) => sum + Number(pill.textContent), 0),
    };
  });
}

/** The ids of the entries of the chronicle, in order. */
export function idsListed(page: Page): Promise<string[]> {
  return page
    .locator('#chronicle li[data-id]')
    .evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset['id'] ?? ''));
}
