/** The way of the Tab key through the page, and what a screen reader is told on it. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { littleChronicle } from './littleChronicle.ts';
import { begin, goTo } from './visit.ts';

const timeline = littleChronicle();
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  ({ page } = await begin(context, timeline));
});
afterAll(() => browser.close());

interface Stop {
  readonly region: string;
  readonly name: string;
  /** It can be told from its surroundings that it has the focus. */
  readonly isShown: boolean;
}

/** Where the focus is: the part of the page, what it is called, and whether that can be seen. */
const stopNow = () =>
  page.evaluate((): Stop | null => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const regions = [
      ['skip', 'a[href="#chronicle"], a[href="#open-event"]'],
      ['head', 'header'],
      ['hint', '.hint'],
      ['overview', 'section.overview'],
      ['filters', '.filters'],
      ['timeline', '.frame'],
      ['tools', '.tools'],
      ['bar', '.bar'],
      ['chips', '.chips'],
      ['list', '#chronicle'],
      ['reader', '.reading'],
    ] as const;
    const region = regions.find(([, selector]) => at.closest(selector))?.[0] ?? 'elsewhere';
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const label = at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent;
    const own = (at as HTMLInputElement).placeholder ?? '';
    const byFor = at.id ? document.querySelector(`label[for="${at.id}"]`)?.textContent : null;
    // A box whose drawn square stands beside it shows the focus there.
    const beside = at.nextElementSibling ? getComputedStyle(at.nextElementSibling).outlineStyle : 'none';
    const { left, right, top, bottom, width, height } = at.getBoundingClientRect();
    const isInSight =
      width > 0 && height > 0 && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
    return {
      region,
      name: (byFor ?? (label || own)).trim().replace(/\s+/g, ' ').slice(0, 60),
      isShown: isInSight && ((outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || beside !== 'none'),
    };
  });

/** Every stop from the start of the page until it begins anew. */
async function walkAll(most = 250): Promise<Stop[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  const stops: Stop[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const stop = await stopNow();
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  test('Tab goes through the page in its order, sees every stop, and the timeline is one', async () => {
    await goTo(page, `?lang=${language}&from=2024-01-05&to=2024-03-20&actors=omar`);
    const stops = await walkAll();
    const regions = stops.map(({ region }) => region);
    const order = regions.filter((region, index) => region !== regions[index - 1]);
    expect(order).toEqual(['skip', 'head', 'hint', 'overview', 'filters', 'chips', 'timeline', 'tools', 'bar', 'list', 'reader']); // prettier-ignore
    expect(regions.filter((region) => region === 'timeline')).toHaveLength(1);
    expect(regions.filter((region) => region === 'overview')).toHaveLength(3);
    expect(stops.filter(({ name }) => name === '').map(({ region }) => region)).toEqual([]);
    expect(stops.filter(({ isShown }) => !isShown).map(({ region, name }) => `${region}: ${name}`)).toEqual(
      [],
    );
  });

  test('arrows move inside the timeline, and say where; Tab goes on', async () => {
    await goTo(page, `?lang=${language}&from=2024-01-05&to=2024-03-20`);
    const list = page.locator('[role=listbox]');
    await list.focus();
    const said = () =>
      list.evaluate((element) => {
        const active = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
        return [active?.getAttribute('role'), active?.getAttribute('aria-label')];
      });
    const seen = new Set<string>();
    for (let step = 0; step < 4; step++) {
      const [role, label] = await said();
      expect(role).toBe('option');
      expect(label?.length).toBeGreaterThan(10);
      seen.add(label ?? '');
      await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    }
    expect(seen.size).toBe(4);
    const talks = timeline.events.find(({ id }) => id === 'talks')?.title[language] ?? '';
    expect([...seen].some((label) => label.includes(talks) && label.includes('2024'))).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
    await page.keyboard.press('Tab');
    expect((await stopNow())?.region).toBe('tools');
  });

  test('skip links lead past everything', async () => {
    await goTo(page, `?lang=${language}&event=talks`);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await stopNow())?.region).toBe('list');
    await page.locator('a[href="#open-event"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('open-event');
  });

  test('the tree of timeline, chronicle and reader has roles and names', async () => {
    await goTo(page, `?lang=${language}&from=2024-01-05&to=2024-03-20&event=talks`, '.reader blockquote');
    const text = (event: string) => timeline.events.find(({ id }) => id === event)?.title[language] ?? '';
    const frame = await page.locator('.board').ariaSnapshot();
    expect(frame).toMatch(/listbox "[^"]+"/);
    expect(frame).toMatch(new RegExp(`option "[^"]*2024[^"]*${text('talks')}[^"]*" \\[selected\\]`));
    const list = await page.locator('#chronicle').ariaSnapshot();
    expect(list).toMatch(/heading "[^"]*2024[^"]*" \[level=3\]/);
    expect(list).toContain(`link "${text('talks')}"`);
    expect(list).toMatch(/listitem:\s+- article/);
    const reader = await page.locator('aside.reading').ariaSnapshot();
    expect(reader).toContain(`heading "${text('talks')}" [level=2]`);
    expect(reader).toMatch(/article "[^"]+"/);
    expect(reader).toMatch(/blockquote/);
    expect(reader).toMatch(/navigation "[^"]+"/);
    const whole = await page.locator('body').ariaSnapshot();
    for (const role of ['banner', 'search', 'main', 'complementary']) expect(whole).toContain(role);
    expect(whole.match(/\[level=1\]/g)).toHaveLength(1);
  });

  test('what is said of changes is short, and said once', async () => {
    await goTo(page, `?lang=${language}&from=2024-01-05&to=2024-03-20`);
    await page.evaluate(() => {
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const live = (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [role=alert], [aria-live]'); // prettier-ignore
          const words = live?.textContent?.trim();
          if (words && heard.at(-1) !== words) heard.push(words);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await page.locator('[role=listbox]').focus();
    await page.keyboard.press('+');
    await page.waitForTimeout(1000);
    await page.locator('.filters label').first().click();
    await page.locator('[role=search] input').fill(language === 'ar' ? 'موازنة' : 'budget');
    await page.waitForTimeout(1200);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.length).toBeGreaterThanOrEqual(3);
    expect(heard.length).toBeLessThanOrEqual(12);
    for (const words of heard) expect(words.length, words).toBeLessThan(90);
  });
});
