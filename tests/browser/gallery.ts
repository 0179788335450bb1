/** `npm run gallery`: contact sheets of every state of the page, in gallery/, one for each state and width. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { chronicleFiles } from './chronicleRoute.ts';
import { seedTimeline } from './seedTimeline.ts';

interface State {
  readonly name: string;
  readonly query: string;
  /** What stands when the state is reached. */
  readonly awaited: string;
  readonly reach?: (page: Page) => Promise<unknown>;
}

const folder = resolve('gallery');
const languages = ['ar', 'en', 'both'] as const;
const themes = ['light', 'dark'] as const;
const sizes = [
  { width: 360, height: 780, across: 6 },
  { width: 820, height: 1100, across: 3 },
  { width: 1440, height: 900, across: 2 },
] as const;
const marks = '.mark, .pill';
const everything = '&from=2018-11-01&to=2025-03-31';

/** Only states whose name holds GALLERY, where that is set: `GALLERY=matrix npm run gallery`. */
const wanted = statesOf().filter(({ name }) => name.includes(process.env['GALLERY'] ?? ''));
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'shots'), { recursive: true });
});
afterAll(() => browser.close());

test.each(wanted)('$name', async (state) => {
  for (const size of sizes) {
    const shots: string[] = [];
    for (const theme of themes) {
      const context = await browser.newContext({
        viewport: size,
        colorScheme: theme,
        hasTouch: size.width < 1000,
        reducedMotion: 'reduce',
      });
      await context.addInitScript(() => localStorage.setItem('hawliyat-hinted', '1'));
      shots.push(...(await Promise.all(languages.map((language) => shoot(context, state, language, theme)))));
      await context.close();
    }
    await writeSheet(`${state.name}-${size.width}`, shots, size);
  }
});

/** Takes the picture of a state; the name it is kept under. */
async function shoot(
  context: BrowserContext,
  state: State,
  language: string,
  theme: string,
): Promise<string> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  if (state.name === 'failure') await page.route(chronicleFiles, (route) => route.abort());
  await page.goto(`${inject('site')}?lang=${language}${state.query}`);
  await page.locator(state.awaited).first().waitFor();
  await page.bringToFront();
  await state.reach?.(page);
  await page.waitForTimeout(500);
  const shot = `${state.name}-${page.viewportSize()?.width}-${theme}-${language}`;
  await page.screenshot({ path: join(folder, 'shots', `${shot}.png`) });
  await page.close();
  return shot;
}

/** Lays the shots out on a page and takes its picture. */
async function writeSheet(
  name: string,
  shots: readonly string[],
  size: (typeof sizes)[number],
): Promise<void> {
  const figures = shots.map((shot) => {
    const source = readFileSync(join(folder, 'shots', `${shot}.png`)).toString('base64');
    return `<figure><figcaption>${shot}</figcaption><img src="data:image/png;base64,${source}"></figure>`;
  });
  const style = `body{margin:16px;background:#888;font:16px sans-serif;display:grid;gap:16px;
    grid-template-columns:repeat(${size.across},${size.width}px);width:max-content}figure{margin:0}img{display:block}`;
  const file = join(folder, `${name}.html`);
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`);
  const page = await browser.newPage({
    viewport: { width: 32 + size.across * (size.width + 16) - 16, height: 800 },
  });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
  rmSync(file);
}

function statesOf(): readonly State[] {
  const { events } = seedTimeline();
  const rich = events.toSorted((a, b) => b.sources.length - a.sources.length)[0]?.id;
  const pairs = events.flatMap(({ cast }) => {
    const ids = [...new Set(cast.map(({ actor }) => actor))].sort();
    return ids.flatMap((first, index) => ids.slice(index + 1).map((second) => `${first},${second}`));
  });
  const often = (pair: string) => pairs.filter((other) => other === pair).length;
  const pair = pairs.toSorted((a, b) => often(b) - often(a))[0];
  const isNarrow = (page: Page) => (page.viewportSize()?.width ?? 0) < 1080;
  const filters = async (page: Page) => {
    if (isNarrow(page)) await page.locator('.chips > .control').click();
    await page.locator('.row .more').first().click();
  };
  return [
    { name: 'first', query: '', awaited: marks },
    { name: 'event', query: `&event=${rich}`, awaited: '.reader blockquote mark' },
    {
      name: 'filtered',
      query: `&actors=${pair}&mode=together${everything}`,
      awaited: marks,
    },
    { name: 'search', query: `&q=${encodeURIComponent('الرئيس الايراني')}`, awaited: '#chronicle mark' },
    { name: 'empty', query: `&actors=${pair}&mode=only&types=disaster`, awaited: '.empty' },
    { name: 'failure', query: '', awaited: '.failure' },
    { name: 'matrix', query: `&view=matrix${everything}`, awaited: '.matrix table' },
    { name: 'about', query: '&view=about', awaited: '#about' },
    {
      name: 'keys',
      query: '',
      awaited: marks,
      reach: (page) => page.keyboard.press('?'),
    },
    { name: 'folded', query: `&fold=1${everything}`, awaited: marks },
    { name: 'lanes', query: `&lanes=actor${everything}`, awaited: marks },
    { name: 'types', query: `&lanes=type${everything}&digits=arab&hijri=1`, awaited: marks },
    {
      name: 'share',
      query: '',
      awaited: marks,
      reach: async (page) => {
        await page.locator('header .tools > .control:not(.about, .theme)').first().click();
        await page.locator('dialog [role=tabpanel]').waitFor();
      },
    },
    { name: 'embed', query: '&embed=1', awaited: marks },
    {
      name: 'gathered',
      query: everything,
      awaited: '.pill',
      reach: (page) => page.locator('.pill').first().click(),
    },
    { name: 'actor', query: '', awaited: marks, reach: filters },
    {
      name: 'display',
      query: '',
      awaited: marks,
      reach: (page) => page.locator('details > summary.control').first().click(),
    },
    {
      name: 'legend',
      query: everything,
      awaited: marks,
      reach: (page) => page.locator('.tools .words').click(),
    },
    {
      name: 'list',
      query: everything,
      awaited: marks,
      reach: (page) => page.locator('#chronicle li').nth(6).scrollIntoViewIfNeeded(),
    },
    { name: 'editor', query: '&view=about&editor=1', awaited: '#about' },
    { name: 'unknown', query: '&event=none', awaited: marks },
  ];
}
