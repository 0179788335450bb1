/** Both languages all the way: no word of the other where one is shown, and each in type fit for it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { littleArticle, littleChronicle } from './littleChronicle.ts';
import { turnTo } from './onPage.ts';
import { begin, goTo } from './visit.ts';

const everything = 'from=2023-11-01&to=2025-02-28';
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Words {
  readonly text: string;
  readonly lang: string;
  readonly size: number;
  readonly flaws: readonly string[];
}

/** All that can be read, names for screen readers and titles included, with the language it is marked as. */
const wordsSeen = () =>
  page.evaluate(() => {
    const arabic = /[\u0621-\u064a]/;
    const found: Words[] = [];
    const add = (text: string, element: Element) => {
      const { fontSize, fontStyle, letterSpacing, textOverflow } = getComputedStyle(element);
      const size = parseFloat(fontSize);
      const flaws = arabic.test(text)
        ? [
            ...(size < 13 ? ['small'] : []),
            ...(fontStyle === 'normal' ? [] : ['slanted']),
            ...(letterSpacing === 'normal' || parseFloat(letterSpacing) === 0 ? [] : ['spaced']),
            ...(textOverflow === 'ellipsis' ? ['cut'] : []),
          ]
        : [];
      found.push({
        text: text.trim(),
        lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
        size,
        flaws,
      });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement || !textContent?.trim() || parentElement.closest('script, noscript, style, .sheet'))
        continue;
      if (parentElement.checkVisibility({ visibilityProperty: true })) add(textContent, parentElement);
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [placeholder], [aria-valuetext]',
    )) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext']) {
        const text = element.getAttribute(name);
        if (text) add(text, element);
      }
    }
    return found;
  });

/** Names of keys, styles and formats, and each language's own name for itself, stand in both. */
const common = /\b(EN|English|Ctrl|Cmd|Esc|Enter|Home|End|Chicago|APA|CSV|JSON|ICS|SVG|PNG|URL|HTML|RIS|BibTeX|Word|Markdown|Parquet|Hawliyat|JSON-LD|CSL|Excel|docx|PDF|px|iframe|SRT|OWL-Time|TimelineJS|Google|Outlook|Apple|Zotero|GeoJSON|Z)\b/g; // prettier-ignore
const address = /https?:\/\/\S+|\S*127\.0\.0\.1\S*|\S+\.(?:json|js|txt|yaml)\b|<[^>]*>|\?\S+=\S*/g;

async function sayings(language: 'ar' | 'en'): Promise<void> {
  const words = await wordsSeen();
  expect(words.filter(({ flaws }) => flaws.length > 0)).toEqual([]);
  const foreign = language === 'ar' ? /[A-Za-z]{2,}/ : /[\u0621-\u064a]{2,}/;
  const leftovers = words
    .filter(({ lang }) => lang === language)
    .map(({ text }) => text.replace(address, '').replace(common, ''))
    .filter((text) => foreign.test(text) && !text.includes('العربية'));
  expect([...new Set(leftovers)]).toEqual([]);
  // A key that has no text is shown as itself.
  expect(words.filter(({ text }) => /^[a-z]+(\.[a-z0-9]+)+$/i.test(text.replace(address, '')))).toEqual([]);
  expect(words.filter(({ text }) => /undefined|\[object|NaN|\{\{/.test(text))).toEqual([]);
  // Everything is marked as one language or the other.
  expect(words.filter(({ lang }) => lang !== 'ar' && lang !== 'en')).toEqual([]);
}

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  let said: readonly string[];
  beforeAll(async () => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    ({ page, said } = await begin(context, littleChronicle()));
    await page.route('**/timeline/articles/*.json', (route) =>
      route.fulfill({
        json: littleArticle(`${/([a-z]+)-1\.json$/.exec(route.request().url())?.[1] ?? ''}#1`),
      }),
    );
  });

  test('no state shows a word of the other language as its own, nor Arabic small, slanted, spaced or cut', async () => {
    await goTo(page, `?lang=${language}`);
    await sayings(language);
    await page.locator('.hint .quiet').click();
    const views = [
      [everything, '.mark'],
      [`${everything}&lanes=actor&hijri=1`, '.lane'],
      [`${everything}&lanes=source&fold=1&types=meeting,call,death`, '.lane'],
      ['event=phone&statuses=planned', '.reader blockquote'],
      ['event=drill', '.reader blockquote'],
      ['event=gone', '.nothing .control'],
      [`${everything}&exclude=omar&role=part&theirs=1&via=agency&certainty=exact&srclang=ar&q=x`, '.chip'],
      [`${everything}&view=matrix`, '.matrix td button'],
      ['view=about&editor=1', '#about'],
    ] as const;
    for (const [query, awaited] of views) {
      await turnTo(page, `?lang=${language}&${query}`);
      await page.locator(awaited).first().waitFor();
      const further = page.locator('.filters summary');
      if ((await further.count()) > 0 && !(await further.locator('..').getAttribute('open'))) {
        await further.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).setAttribute('open', '')); // prettier-ignore
      }
      await sayings(language);
    }
    await turnTo(page, `?lang=${language}&${everything}`);
    await page.locator('.mark').first().hover();
    await page.locator('.filters .more').first().click();
    await page.locator('.tools .words').click();
    await page.locator('header details summary').click();
    await sayings(language);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await sayings(language);
    await page.keyboard.press('Escape');
    await page.locator('header .tools > .control:not(.about, .theme)').first().click();
    for (const tab of await page.locator('dialog [role=tab]').all()) {
      await tab.click();
      await page.waitForTimeout(150);
      await sayings(language);
    }
    await page.keyboard.press('Escape');
    // The preview of an embed is a frame like any other, and the browser notes what its sandbox allows.
    expect(said.filter((message) => !message.includes('sandbox'))).toEqual([]);
  });

  test('signs that point turn round with the reading direction, and no others', async () => {
    await goTo(page, `?lang=${language}&event=phone&${everything}`, '.reader nav');
    const turned = await page.locator('svg').evaluateAll((signs) =>
      signs.map((sign) => {
        const { a } = new DOMMatrix(getComputedStyle(sign).transform);
        return { isTurned: a < 0, points: sign.matches('.turns') || sign.closest('.moves') !== null };
      }),
    );
    for (const { isTurned, points } of turned) expect(isTurned).toBe(points && language === 'ar');
    expect(turned.filter(({ points }) => points).length).toBeGreaterThanOrEqual(4);
  });
});
