/** Figures as a browser draws them, and as another program would get them: a file, and pixels. */
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import * as v from 'valibot';
import { timelineSchema } from '../../src/model/schema.ts';
import { launchBrowser } from './chromium.ts';
import { routeChronicle } from './chronicleRoute.ts';

const chronicle = readFileSync('tests/fixtures/chronicle.json', 'utf8');
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
  await routeChronicle(context, v.parse(timelineSchema, JSON.parse(chronicle)));
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  said = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
});
afterEach(() => context.close());

const words = {
  ar: { share: 'مشاركة', figure: 'رسم', download: 'تنزيل', png: 'PNG للشرائح والصفحات' },
  en: { share: 'Share', figure: 'Figure', download: 'Download', png: 'PNG, for slides and pages' },
} as const;

/** Opens the figure of a view; gives its drawing. */
async function figure(language: 'ar' | 'en', query: string) {
  await page.goto(`${inject('site')}?lang=${language}&${query}`);
  await page.locator('a[data-entry]').first().waitFor();
  await page.getByRole('button', { name: words[language].share, exact: true }).click();
  await page.getByRole('tab', { name: words[language].figure, exact: true }).click();
  const drawing = page.locator('dialog .picture svg');
  await drawing.locator('.event').first().waitFor();
  return drawing;
}
async function saved(language: 'ar' | 'en'): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words[language].download, exact: true }).click(),
  ]);
  return readFile(await file.path());
}

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  test('no words cross others or leave the figure', async () => {
    const drawing = await figure(language, 'from=2024-05-01&to=2025-01-31');
    const crossings = await drawing.evaluate((svg: Element) => {
      const frame = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('text')]
        .filter((text) => !text.closest('.tick'))
        .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }));
      const out = boxes.filter(({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5);
      const crossed = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > a.box.height * 0.45,
          )
          .map((b) => `${a.text} × ${b.text}`),
      );
      return [...out.map(({ text }) => text), ...crossed];
    });
    expect(crossings).toEqual([]);
  });

  test('the file is drawn the same where nothing of ours is', async () => {
    await figure(language, 'from=2024-05-01&to=2025-01-31');
    const file = (await saved(language)).toString();
    expect(file).toContain('<?xml');
    const elsewhere = await context.newPage();
    await elsewhere.setContent(file.replace(/<\?xml[^>]*\?>/, ''));
    const [texts, width] = await elsewhere
      .locator('svg')
      .evaluate((svg: Element) => [svg.querySelectorAll('text').length, svg.getBoundingClientRect().width]);
    expect(texts).toBeGreaterThan(30);
    expect(width).toBe(1040);
    expect(file).not.toMatch(/https?:\/\/(?!127\.0\.0\.1|www\.w3\.org)/);
    const title = await elsewhere.locator('svg title').first().textContent();
    expect(file).toContain(language === 'ar' ? 'الطبعة 1' : 'edition 1');
    expect(title).toContain(language === 'ar' ? 'إيران' : 'Iran');
  });

  test('as pixels it is once, twice or three times as fine, and set in the page’s own type', async () => {
    const drawing = await figure(language, 'from=2024-05-01&to=2025-01-31');
    const height = Number(await drawing.getAttribute('height'));
    await page.getByRole('radio', { name: words[language].png }).check();
    const pixels: number[] = [];
    for (const scale of [1, 2, 3]) {
      await page.getByRole('radio', { name: `${scale}×` }).check();
      const file = await saved(language);
      // A PNG names its size in its first chunk.
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1040 * scale, height * scale]);
      pixels.push(file.length);
    }
    expect(pixels[1]).toBeGreaterThan(pixels[0] ?? Infinity);
    expect(said).toEqual([]);
  });

  test('no word of the drawing is missing among the pixels', async () => {
    const drawing = await figure(language, 'from=2024-05-01&to=2025-01-31');
    const places = await drawing.evaluate((svg: Element) => {
      const whole = svg.getBoundingClientRect();
      const scale = Number(svg.getAttribute('width')) / whole.width;
      return [...svg.querySelectorAll('text')].map((text) => {
        const { left, top, width, height } = text.getBoundingClientRect();
        const [x = 0, y = 0, w = 1, h = 1] = [left - whole.left, top - whole.top, width, height].map(
          (value) => Math.round(value * scale),
        );
        return { text: text.textContent, x, y, w, h };
      });
    });
    await page.getByRole('radio', { name: words[language].png }).check();
    await page.getByRole('radio', { name: '1×' }).check();
    const file = (await saved(language)).toString('base64');
    const missing = await page.evaluate(
      async ({ file, places }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${file}`;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }); // prettier-ignore
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const [paper] = context?.getImageData(0, 0, 1, 1).data ?? [0];
        return places.filter(({ x, y, w, h }) => {
          const { data } = context?.getImageData(x, y, w, h) ?? { data: [] as number[] };
          const inked = Array.from({ length: w * h }, (_, at) => data[at * 4] ?? 0);
          // A hairline that crosses the box is not a word.
          return inked.filter((red) => Math.abs(red - (paper ?? 0)) > 60).length < w * h * 0.03;
        });
      },
      { file, places },
    );
    expect(places.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });
});

test('keeps true scale where the page folds its silences', async () => {
  const places = async (query: string) =>
    (await figure('en', `types=election,call&from=2023-01-01&to=2024-12-31${query}`))
      .locator('.event')
      .evaluateAll((events) =>
        events.map((event) => event.querySelector('circle')?.getAttribute('cx') ?? null),
      );
  expect(await places('&fold=1')).toEqual(await places(''));
});

test('lanes, colours and both languages go along', async () => {
  const drawing = await figure('en', 'lanes=type&from=2024-05-01&to=2025-01-31');
  const texts = () => drawing.locator('text').allTextContents();
  expect((await texts()).filter((text) => text === 'Meeting').length).toBeGreaterThanOrEqual(2);
  await page.getByRole('radio', { name: 'Both' }).check();
  await expect.poll(async () => (await texts()).join(' ')).toContain('الطبعة 1');
  await page.locator('dialog').getByRole('radio', { name: 'dark' }).check();
  await expect.poll(() => drawing.locator('> rect').first().getAttribute('fill')).toBe('#14120f');
});
