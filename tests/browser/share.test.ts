/** Taking the chronicle along: links, files, figures, as a reader does it. */
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { timelineSchema, type TimelineFile } from '../../src/model/schema.ts';
import { generateChronicle } from '../bench/generate.ts';
import { launchBrowser } from './chromium.ts';
import { routeChronicle } from './chronicleRoute.ts';

const chronicle = v.parse(timelineSchema, JSON.parse(readFileSync('tests/fixtures/chronicle.json', 'utf8')));
const timelineJs = fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/dist/js/timeline.js'));
/** What happened on a thread, as the browser notes it; `tdur` is the thread's own time, in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

let browser: Browser;
let context: BrowserContext;
let page: Page;
let said: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  said = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await serve(chronicle);
});
afterEach(() => context.close());

const serve = (timeline: TimelineFile) => routeChronicle(context, timeline);

async function goTo(query: string): Promise<void> {
  await page.goto(inject('site') + query);
  await page.locator('a[data-entry]').first().waitFor();
}

/** Opens the dialog at one of its tabs. */
async function share(tab: string, opener = 'Share'): Promise<void> {
  await page.getByRole('button', { name: opener, exact: true }).click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
}
const dialog = () => page.locator('dialog[open]').last();
const copied = async () => {
  await dialog().getByRole('button', { name: 'Copy', exact: true }).click();
  await dialog().getByText('Copied').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};
const entries = () =>
  page
    .locator('a[data-entry]')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['entry']));
async function saved(): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog().getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  return readFile(await file.path());
}
const choose = (name: string) => dialog().getByRole('radio', { name, exact: true }).check();

describe('links', () => {
  test('give the same view to whoever follows them', async () => {
    await goTo('?lang=en&actors=bashar-al-assad,ali-khamenei&mode=together');
    const shown = await entries();
    await share('Link');
    await choose('Arabic');
    const link = await copied();
    expect(new URL(link).searchParams.get('edition')).toBe('1');
    await page.goto(link);
    await page.locator('a[data-entry]').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await entries()).toEqual(shown);
    const { from, to } = Object.fromEntries(new URL(link).searchParams);
    expect(new URL(page.url()).searchParams.get('from')).toBe(from);
    expect(new URL(page.url()).searchParams.get('to')).toBe(to);
  });

  test('to an event hold beyond an edition, and say that it is another', async () => {
    await goTo('?lang=en&event=e19&types=election');
    await share('Link', 'Share this event');
    const link = await copied();
    expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
      lang: 'en',
      event: 'e19',
      edition: '1',
    });
    await serve({ ...chronicle, corpus: { ...chronicle.corpus, edition: '2' } });
    await page.goto(link);
    await page.getByText('made for edition 1; this is edition 2').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(page.url()).not.toContain('edition');
    expect(page.url()).toContain('event=e19');
  });

  test('by former ids lead on, by withdrawn ones say when and why', async () => {
    await goTo('?lang=en&event=e16-old');
    const title = chronicle.events.find(({ id }) => id === 'e17')?.title.en ?? '-';
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    await goTo('?lang=en&event=gone');
    await page.getByText('on 1 January 2026').waitFor();
    await page.getByText('A duplicate').waitFor();
  });
});

describe('files', () => {
  test('hold what the page shows: the same ids and dates', async () => {
    await goTo('?lang=en&actors=masoud-pezeshkian');
    const shown = (await entries()).toSorted();
    const dated = new Map(chronicle.events.map(({ id, date }) => [id, date]));
    await share('File');
    await choose('CSV');
    const rows = csvParse((await saved()).toString().slice(1)).filter(({ row }) => row === 'event');
    expect(rows.map(({ id }) => id).toSorted()).toEqual(shown);
    for (const { id = '', edtf } of rows) expect(edtf).toBe(dated.get(id)?.edtf);

    await choose('JSON');
    const read = v.parse(timelineSchema, JSON.parse((await saved()).toString()));
    expect(read.events.map(({ id }) => id).toSorted()).toEqual(shown);

    await choose('Calendar');
    const calendar = new ICAL.Component(ICAL.parse((await saved()).toString()) as never[]);
    for (const component of calendar.getAllSubcomponents('vevent')) {
      const { uid, startDate } = new ICAL.Event(component);
      const { from, to } = dated.get(uid.replace('@hawliyat', '')) ?? {};
      expect(startDate.toString()).toBe(from ?? to);
    }
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(shown.length);
  });

  test('Word comes out of the worker, in both languages', async () => {
    await goTo('?lang=en&types=election');
    await share('File');
    await choose('Word');
    await choose('Both');
    const { value } = await mammoth.extractRawText({ buffer: await saved() });
    const [event] = chronicle.events.filter(({ type }) => type === 'election');
    expect(value).toContain(event?.title.en);
    expect(value).toContain(event?.title.ar);
    expect(said).toEqual([]);
  });

  test('every format has a preview, and texts can be copied', async () => {
    await goTo('?lang=en');
    await share('File');
    for (const name of ['CSV', 'JSON', 'Calendar', 'Markdown', 'BibTeX', 'TimelineJS']) {
      await choose(name);
      await expect.poll(() => dialog().locator('pre').innerText()).not.toBe('');
    }
    await choose('Markdown');
    const text = await copied();
    for (const { title } of chronicle.events) expect(text).toContain(title.en.replace(/[[\]]/g, '\\$&'));
  });

  test('of one event hold that event alone', async () => {
    await goTo('?lang=en&event=e19');
    await share('File', 'Share this event');
    await choose('JSON');
    const { events } = JSON.parse((await saved()).toString()) as { events: { id: string }[] };
    expect(events.map(({ id }) => id)).toEqual(['e19']);
  });
});

describe('ten thousand events', () => {
  beforeEach(async () => {
    await serve(generateChronicle(10_000));
    await goTo('?lang=en');
    await share('File');
    await choose('Word');
  });

  /** What part of the work that the page's own thread did meanwhile was its longest without a pause, 0 to 1, of its own time. */
  async function longestPart(work: () => Promise<unknown>): Promise<number> {
    await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
    await work();
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] };
    const pages = new Set(
      traceEvents
        .filter(({ args }) => args?.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
    const tasks = traceEvents.filter(
      ({ name, pid, tid }) => name.endsWith('RunTask') && pages.has(`${pid} ${tid}`),
    );
    expect(tasks.length).toBeGreaterThan(50);
    const times = tasks.map(({ tdur = 0 }) => tdur);
    return Math.max(...times) / times.reduce((sum, time) => sum + time, 0);
  }

  // Written in parts, or by the worker, no task is more than a tenth of the work; written on the page in one go, most of it.
  test.each(['Word', 'CSV', 'Calendar', 'JSON'])(
    'become a file for %s without a frame that hangs',
    async (format) => {
      await choose(format);
      const part = await longestPart(async () => {
        expect((await saved()).length).toBeGreaterThan(100_000);
      });
      expect(part).toBeGreaterThan(0);
      expect(part).toBeLessThan(1 / 3);
    },
  );

  test('show how far they are', async () => {
    const file = saved();
    await dialog().getByText('Collecting the events').waitFor();
    expect(Number(await dialog().locator('progress').getAttribute('value'))).toBeLessThan(1);
    await dialog().getByText('Writing the file').waitFor();
    await file;
    expect(await dialog().locator('progress').count()).toBe(0);
  });

  test('are given up at a word, and nothing is saved', async () => {
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await dialog().getByRole('button', { name: 'Download', exact: true }).click();
    await dialog().getByText('Writing the file').waitFor();
    expect(page.workers()).toHaveLength(1);
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
    expect(await dialog().getByRole('button', { name: 'Download', exact: true }).isEnabled()).toBe(true);
    expect(downloads).toBe(0);
  });
});

test('TimelineJS opens what is exported for it', async () => {
  await goTo('?lang=ar&types=meeting');
  await page.getByRole('button', { name: 'مشاركة', exact: true }).click();
  await page.getByRole('tab', { name: 'ملف', exact: true }).click();
  await choose('TimelineJS');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog().getByRole('button', { name: 'تنزيل', exact: true }).click(),
  ]);
  const data = JSON.parse((await readFile(await file.path())).toString()) as {
    events: { unique_id: string }[];
  };
  const elsewhere = await context.newPage();
  await elsewhere.setContent('<div id="timeline" style="width: 900px; height: 600px"></div>');
  await elsewhere.addScriptTag({ path: timelineJs });
  await elsewhere.evaluate((chronicle) => {
    const { TL } = globalThis as unknown as { TL: { Timeline: new (id: string, data: object) => object } };
    Object.assign(globalThis, { shown: new TL.Timeline('timeline', chronicle) });
  }, data);
  const ids = await elsewhere.waitForFunction(() => {
    const { shown } = globalThis as unknown as {
      shown: { config: { events: { unique_id: string }[] } | null };
    };
    return shown.config?.events.map(({ unique_id }) => unique_id);
  });
  expect(await ids.jsonValue()).toEqual(data.events.map(({ unique_id }) => unique_id));
  const headlines = elsewhere.locator('.tl-headline');
  const meeting = chronicle.events.find(({ type }) => type === 'meeting');
  await expect.poll(async () => (await headlines.allTextContents()).join(' ')).toContain(meeting?.title.ar);
});

test('search engines find the events in the page, as schema.org has them', async () => {
  await goTo('?lang=en&types=election');
  const script = page.locator('script[type="application/ld+json"]');
  await expect.poll(() => script.textContent()).toContain('ItemList');
  const { itemListElement, mainEntityOfPage } = JSON.parse((await script.textContent()) ?? '') as {
    itemListElement: { identifier: string; name: string; startDate: string }[];
    mainEntityOfPage: { version: string };
  };
  expect(itemListElement.map(({ identifier }) => identifier)).toEqual(await entries());
  expect(mainEntityOfPage.version).toBe('1');
  await page.goto(`${inject('site')}?lang=en&event=e19`);
  await expect.poll(() => script.textContent()).toContain('"identifier":"e19"');
  expect(said).toEqual([]);
});

test('the dialog is worked by keys: arrows walk the tabs, Escape closes it and nothing behind it', async () => {
  await goTo('?lang=ar&event=e19');
  await page.getByRole('button', { name: 'مشاركة', exact: true }).click();
  await page.getByRole('tab', { name: 'رابط' }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await page.getByRole('tab', { name: 'تضمين' }).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  expect(page.url()).toContain('event=e19');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('مشاركة');
});
