/** The chronicle on paper. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { timelineSchema } from '../../src/model/schema.ts';
import { launchBrowser } from './chromium.ts';
import { routeChronicle } from './chronicleRoute.ts';

const chronicle = v.parse(timelineSchema, JSON.parse(readFileSync('tests/fixtures/chronicle.json', 'utf8')));
const tellings = chronicle.events.flatMap(({ sources }) => sources).length;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(15_000);
  await routeChronicle(page, chronicle);
});
afterEach(() => page.close());

async function goTo(query: string): Promise<void> {
  await page.goto(inject('site') + query);
  await page.locator('script[type="application/ld+json"]').waitFor({ state: 'attached' });
}
/** The page as the printer gets it, held still. */
async function onPaper(): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.locator('.report').waitFor();
}
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe.each(['ar', 'en', 'both'] as const)('in %s', (language) => {
  beforeEach(async () => {
    await goTo(`?lang=${language}&first=en`);
    await onPaper();
  });

  test('there is the report and no furniture', async () => {
    for (const gone of ['header .wordmark', '.timeline', '.filters', 'button']) {
      expect(await page.locator(gone).filter({ visible: true }).count()).toBe(0);
    }
    const entries = page.locator('.report .entry');
    expect(await entries.count()).toBe(chronicle.events.length);
    const titles = await entries.locator('h3').allInnerTexts();
    for (const { title } of chronicle.events) {
      expect(titles.join('\n')).toContain(language === 'ar' ? title.ar : title.en);
    }
  });

  test('dates stand in the margin where the lines begin', async () => {
    const [date, body] = await page
      .locator('.report .entry .head')
      .first()
      .evaluate((head: Element) =>
        ['.when', '.what'].map((part) => head.querySelector(part)?.getBoundingClientRect().left ?? 0),
      );
    if (language === 'ar') expect(date).toBeGreaterThan(body ?? Infinity);
    if (language === 'en') expect(date).toBeLessThan(body ?? 0);
  });

  test('every telling is a note with its quotation, every article is listed', async () => {
    const notes = page.locator('.report .notes li');
    expect(await notes.count()).toBe(tellings);
    const said = (await notes.allInnerTexts()).join('\n');
    for (const { sources } of chronicle.events) expect(said).toContain(sources[0]?.excerpt);
    const numbers = (await page.locator('.report .notes .number').allInnerTexts()).map(Number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(await page.locator('.report .sources li').count()).toBe(chronicle.articles.length);
  });

  test('the title page says what it covers', async () => {
    const title = await page.locator('.title-page').innerText();
    expect(title).toContain(chronicle.corpus.title[language === 'ar' ? 'ar' : 'en']);
    expect(title).toContain(String(chronicle.events.length));
    expect(title).toContain('edition=1');
  });
});

test('the browser makes a PDF of it with numbered pages, and then shows the page again', async () => {
  await goTo('?lang=ar&digits=arab');
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      document.body.dataset['margins'] = rules.map(({ cssText }) => cssText).join('\n');
    });
  });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pagesOf(pdf)).toBeGreaterThan(3);
  const margins = await page.locator('body').getAttribute('data-margins');
  expect(margins).toContain('counter(page, arabic-indic)');
  expect(margins).toContain('الطبعة');
  expect(await page.locator('.report').count()).toBe(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('without notes it is shorter, and the filters are named', async () => {
  await goTo('?lang=en&actors=bashar-al-assad');
  await page.evaluate(() => {
    Object.assign(globalThis, { print: () => dispatchEvent(new Event('beforeprint')) });
  });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'Print' }).click();
  await page.getByRole('radio', { name: 'nothing' }).check();
  await page.getByRole('radio', { name: 'Arabic' }).check();
  await page.getByRole('button', { name: 'Print …' }).click();
  await page.emulateMedia({ media: 'print' });
  const report = page.locator('.printed .report');
  await report.waitFor();
  expect(await report.getAttribute('lang')).toBe('ar');
  expect(await report.locator('.notes').count()).toBe(0);
  expect(await report.locator('.title-page').innerText()).toContain('بشار الأسد');
  expect(await report.locator('.entry').count()).toBeLessThan(chronicle.events.length);
});
