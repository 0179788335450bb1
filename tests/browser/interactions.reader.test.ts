/** The reader, and what a reader sets once: colours, digits, Hijri days, both languages. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { littleArticle, littleChronicle } from './littleChronicle.ts';
import { boxOf, turnTo } from './onPage.ts';
import { begin, goTo } from './visit.ts';

const timeline = littleChronicle();
const everything = '&from=2023-11-01&to=2025-02-28';
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  ({ page } = await begin(context, timeline));
  await page.route('**/timeline/articles/*.json', (route) => {
    const name = /([a-z]+)-1\.json$/.exec(route.request().url())?.[1] ?? '';
    return route.fulfill({ json: littleArticle(`${name}#1`) });
  });
});
afterEach(() => context.close());

const openId = () => new URL(page.url()).searchParams.get('event');
const titleOf = (id: string, language: 'ar' | 'en') =>
  timeline.events.find((event) => event.id === id)?.title[language] ?? '';
const headline = () => page.locator('#open-event').innerText();

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  test('an event is read where it stands, stepped from, cited and left', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await goTo(page, `?lang=${language}${everything}&event=summit`, '.reader blockquote mark');
    const reader = page.locator('.reader');
    expect(await headline()).toBe(titleOf('summit', language));
    expect(await reader.locator('mark.excerpt').first().innerText()).toBe(titleOf('summit', 'ar'));
    // It stands at the end of the line: left in Arabic, right in English.
    const { left, right } = await boxOf(reader);
    if (language === 'ar') expect(left).toBeLessThan(100);
    else expect(right).toBeGreaterThan(1340);
    expect(await page.locator('.mark.is-open').getAttribute('data-key')).toMatch(/:summit$/);
    expect(await page.locator('#chronicle [aria-current=true]').first().innerText()).toBe(
      titleOf('summit', language),
    );

    const steps = reader.locator('nav button.control');
    await steps.nth(1).click();
    await expect.poll(openId).toBe('treaty');
    await reader.locator('nav select').selectOption('all');
    await steps.nth(0).click();
    await expect.poll(openId).toBe('summit');
    await reader.locator('nav select').selectOption('actors');
    await steps.nth(0).click();
    // Same actors as the summit's: the raid has one of them, the drill between has none.
    await expect.poll(openId).toBe('raid');

    await reader.locator('section button.control').first().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(titleOf('raid', 'ar'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^«/);
    expect(copied).toContain('https://two.example/news');
    expect(copied).toContain(language === 'ar' ? 'صوت الجبل' : 'Mountain Voice');
    expect(copied).toContain(language === 'ar' ? 'تشرين الثاني/نوفمبر 2024' : 'November 1, 2024');
    await reader.locator('summary', { hasText: language === 'ar' ? 'التوثيق' : 'Cite' }).click();
    const citation = reader.locator('.citation');
    await reader.locator('label', { hasText: language === 'ar' ? 'حاشية عربية' : 'Arabic footnote' }).click();
    expect(await citation.getAttribute('dir')).toBe('rtl');
    await reader.locator('label', { hasText: 'APA' }).click();
    expect(await citation.innerText()).toContain('(2024, November 1)');
    expect(await reader.locator('a[rel=external]').first().getAttribute('href')).toMatch(/#:~:text=/);

    await page.keyboard.press('Escape');
    await expect.poll(openId).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-entry'))).toBe('raid');
  });

  test('an event opened from the list by key takes the focus along, and gives it back', async () => {
    await goTo(page, `?lang=${language}${everything}`);
    await page.locator('a[data-entry=tour]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('open-event');
    const opened = openId();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-entry'))).toBe(opened); // prettier-ignore
  });

  test('an article that cannot be had is named, its excerpt still stands, and it is asked for again', async () => {
    await page.route('**/two-1.json', (route) => route.abort());
    await goTo(page, `?lang=${language}&event=death`, '.reader [role=alert]');
    expect(await page.locator('.reader [role=alert]').innerText()).toContain('two-1.json');
    expect(await page.locator('.reader mark.excerpt').innerText()).toBe(titleOf('death', 'ar'));
    await page.unroute('**/two-1.json');
    await page.locator('.reader [role=alert] button').click();
    await expect.poll(() => page.locator('.reader [role=alert]').count()).toBe(0);
    await expect.poll(() => page.locator('.reader blockquote').innerText()).toContain('الصحيفة');
  });

  test('what was withdrawn says when and why; what never was leads back', async () => {
    await goTo(page, `?lang=${language}&event=gone`);
    expect(await page.locator('.nothing').innerText()).toContain(
      language === 'ar' ? 'رُوي خطأً.' : 'It was misread.',
    );
    await turnTo(page, `?lang=${language}&event=never`);
    await page.locator('.nothing .control').click();
    await expect.poll(openId).toBeNull();
  });

  test('colours, digits and Hijri days are kept in the address', async () => {
    await goTo(page, `?lang=${language}${everything}`);
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.locator('header .theme').click();
    await page.locator('header .theme').click();
    await expect.poll(paper).not.toBe(light);
    expect(new URL(page.url()).searchParams.get('theme')).toBe('dark');
    await page.reload();
    await page.locator('.mark').first().waitFor();
    expect(await paper()).not.toBe(light);

    await page.locator('header details summary').click();
    if (language === 'ar') {
      await page.locator('header details label', { hasText: '٠١٢' }).click();
      await expect.poll(() => page.locator('.bar .count').innerText()).toContain('١٢ حدثاً');
      expect(await page.locator('#chronicle').innerText()).not.toMatch(/[0-9]/);
      expect(await page.locator('.frame').innerText()).not.toMatch(/[0-9]/);
    }
    await page.locator('header details input[type=checkbox]').click();
    const hijri = page.locator('#chronicle .hijri');
    await hijri.first().waitFor();
    const talks = page.locator('li[data-id=talks] .hijri');
    expect(await talks.innerText()).toContain(
      language === 'ar' ? '٢٨ جمادى الآخرة ١٤٤٥' : '28 Jumada al-Akhira 1445',
    );
  });
});

test('the spread: Arabic right, English left, one date between; under 900 px one above the other', async () => {
  await goTo(page, `?lang=both&first=en${everything}`);
  const talks = page.locator('li[data-id=talks]');
  const english = await boxOf(talks.locator('.tongue.en'));
  const arabic = await boxOf(talks.locator('.tongue.ar'));
  const spine = await boxOf(talks.locator('.when'));
  expect(english.right).toBeLessThanOrEqual(spine.left + 1);
  expect(spine.right).toBeLessThanOrEqual(arabic.left + 1);
  expect(await talks.locator('time').count()).toBe(1);

  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${inject('site')}?lang=both&first=ar${everything}`);
  await talks.waitFor();
  const [above, below] = [await boxOf(talks.locator('.tongue.ar')), await boxOf(talks.locator('.tongue.en'))];
  expect(above.bottom).toBeLessThanOrEqual(below.top + 1);
  await page.goto(`${inject('site')}?lang=both&first=en${everything}`);
  await talks.waitFor();
  expect((await boxOf(talks.locator('.tongue.en'))).bottom).toBeLessThanOrEqual(
    (await boxOf(talks.locator('.tongue.ar'))).top + 1,
  );
});

test('a link to an event alone opens on its days, wherever the chronicle would open', async () => {
  for (const id of ['talks', 'drill', 'death']) {
    await goTo(page, `?lang=en&event=${id}`, '.mark.is-open');
    const open = await boxOf(page.locator('.mark.is-open .sign'));
    const frame = await boxOf(page.locator('.frame'));
    expect(open.left, id).toBeGreaterThanOrEqual(frame.left);
    expect(open.right, id).toBeLessThanOrEqual(frame.right);
  }
});

test('list and timeline follow each other', async () => {
  await goTo(page, '?lang=en&from=2024-01-05&to=2024-01-25');
  const list = page.locator('#chronicle');
  await list.hover();
  await page.mouse.wheel(0, 4000);
  await expect
    .poll(() => {
      const { searchParams } = new URL(page.url());
      return (searchParams.get('to') ?? '') > '2024-09';
    })
    .toBe(true);
  await page.locator('[role=listbox]').focus();
  await page.keyboard.press('Home');
  const { top } = await boxOf(list);
  await expect
    .poll(async () => (await boxOf(page.locator('li[data-id=talks]'))).top)
    .toBeGreaterThan(top - 5);
});

test('the hint comes once', async () => {
  await goTo(page, '?lang=en');
  await page.locator('.hint .quiet').click();
  expect(await page.locator('.hint').count()).toBe(0);
  await page.reload();
  await page.locator('.mark').first().waitFor();
  expect(await page.locator('.hint').count()).toBe(0);
});

test('actors together: cells count, walk by arrows and open their events', async () => {
  await goTo(page, `?lang=ar&view=matrix${everything}`, '.matrix button[data-cell]');
  const first = page.locator('.matrix button[data-cell]').first();
  await first.focus();
  const from = await boxOf(first);
  await page.keyboard.press('ArrowDown');
  const focused = page.locator('.matrix button:focus');
  expect((await boxOf(focused)).top).toBeGreaterThan(from.top);
  const count = Number(await focused.innerText());
  await focused.click();
  await expect.poll(() => page.locator('.pair li').count()).toBe(count);
  await page.locator('.pair li a').first().click();
  await page.locator('.reader').waitFor();
  await page.locator('.pair .quiet').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('mode')).toBe('together');
  await expect.poll(() => page.locator('#chronicle li[data-id]').count()).toBe(count);
});
