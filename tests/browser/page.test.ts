import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { seedTimeline, type TimelineFile } from './seedTimeline.ts';

let browser: Browser;
let page: Page;
let timeline: TimelineFile;
let strangers: string[] = [];
let said: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  timeline = seedTimeline();
});
afterAll(() => browser.close());
afterEach(() => page.close());

/** Opens the built site with a query, and notes what it says to the console and whom it asks. */
async function open(query: string, width = 1440): Promise<void> {
  strangers = [];
  said = [];
  page = await browser.newPage({ viewport: { width, height: 900 } });
  page.setDefaultTimeout(10_000);
  const home = new URL(inject('site')).origin;
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && protocol !== 'data:' && protocol !== 'blob:') strangers.push(request.url());
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(inject('site') + query);
  await page.locator('.mark').first().waitFor();
}

/** A window with events on several days. */
const year = '&from=2024-03-01&to=2025-02-15';

const centre = async (selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page.`);
  return box.x + box.width / 2;
};
const markOf = (id: string) => `.mark[data-key$=":${id}"]`;
/** Two dated events of the same window, the earlier first. */
const twoInView = async () => {
  const keys = await page
    .locator('.mark')
    .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset['key']?.replace(/^.*:/, '')));
  const shown = timeline.events.filter(
    ({ id, date }) => keys.includes(id) && date.from && date.grain === 'day',
  );
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last || first.date.from === last.date.from) throw new Error('The view shows no two days.');
  return [first.id, last.id] as const;
};

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  test('the page loads, in its language and direction, and asks nobody else', async () => {
    await open(`?lang=${language}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await page.locator('body').innerText()).toContain(timeline.corpus.title[language]);
    expect(strangers).toEqual([]);
    expect(said).toEqual([]);
  });

  test('time runs in the direction of the language', async () => {
    await open(`?lang=${language}${year}`);
    const [earlier, later] = await twoInView();
    const [first, second] = [await centre(markOf(earlier)), await centre(markOf(later))];
    if (language === 'ar') expect(first).toBeGreaterThan(second);
    else expect(first).toBeLessThan(second);
  });

  test('an event opens by click and by key, on the very words of the source', async () => {
    await open(`?lang=${language}${year}`);
    const [, id] = await twoInView();
    await page.locator(markOf(id)).click();
    const event = timeline.events.find((one) => one.id === id);
    const source = event?.sources[0];
    await page.locator('.reader mark.excerpt').first().waitFor();
    const marked = await page
      .locator('.reader .quotation, .reader')
      .first()
      .locator('mark.excerpt')
      .allInnerTexts();
    const file = readFileSync(`seeds/${source?.article.replace(/#\d+$/, '')}.txt`, 'utf8');
    expect(file).toContain(source?.excerpt);
    expect(marked.join('').replace(/\s+/g, ' ')).toContain(source?.excerpt.replace(/\s+/g, ' '));
    expect(new URL(page.url()).searchParams.get('event')).toBe(id);

    await page.keyboard.press('Escape');
    await page.locator('[role=listbox]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.reader mark.excerpt').first().waitFor();
    expect(new URL(page.url()).searchParams.get('event')).not.toBeNull();
  });

  test('an actor narrows counts, list and timeline alike, and a reload keeps it', async () => {
    await open(`?lang=${language}&from=2018-01-01&to=2026-01-01`);
    const actor = timeline.actors.find(({ id }) => id === 'ali-khamenei');
    const name = actor?.name[language] ?? '';
    const wanted = timeline.events.filter(({ cast }) =>
      cast.some((member) => member.actor === 'ali-khamenei'),
    ).length;
    await page.locator('label', { hasText: name }).first().click();
    await page.waitForURL(/actors=ali-khamenei/);
    const count = async () =>
      Number(/\d+/.exec((await page.locator('.bar .count').innerText()).trim())?.[0] ?? wanted);
    expect(await count()).toBe(wanted);
    await expect.poll(() => page.locator('#chronicle article').count()).toBe(wanted);
    const onTimeline = async () => {
      const pills = await page.locator('.pill .count').allInnerTexts();
      return (await page.locator('.mark').count()) + pills.reduce((sum, pill) => sum + Number(pill), 0);
    };
    await expect.poll(onTimeline).toBe(wanted);
    await page.reload();
    await page.locator('.mark').first().waitFor();
    await expect.poll(() => page.locator('#chronicle article').count()).toBe(wanted);
    expect(page.url()).toContain('actors=ali-khamenei');
  });
});

test('both languages stand side by side, Arabic on the right', async () => {
  await open('?lang=both');
  expect(await centre('#chronicle .tongue.ar')).toBeGreaterThan(await centre('#chronicle .tongue.en'));
});

test('without an address the browser’s language decides', async () => {
  const context = await browser.newContext({ locale: 'ar-SY' });
  page = await context.newPage();
  await page.goto(inject('site'));
  await page.locator('.mark').first().waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
});

test('data that cannot be fetched is named, with a retry that works', async () => {
  page = await browser.newPage();
  for (const file of ['opening.json', 'timeline.json']) {
    await page.route(`**/timeline/${file}`, (route) => route.abort());
    await page.goto(`${inject('site')}?lang=en`);
    await page.getByText(file).first().waitFor();
    await page.unroute(`**/timeline/${file}`);
    await page.getByRole('button', { name: /again|retry/i }).click();
    await page.locator('.mark').first().waitFor();
    expect(await page.locator('.mark').count()).toBeGreaterThan(0);
  }
});

test('the strict Content-Security-Policy stands in the built page', async () => {
  await open('?lang=en');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});
