/** axe over every state of the page in both languages, light and dark, and what axe does not see. */
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { chronicleFiles } from './chronicleRoute.ts';
import { littleArticle, littleChronicle } from './littleChronicle.ts';
import { turnTo } from './onPage.ts';
import { begin, goTo } from './visit.ts';

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}
type Axe = { run(scope: object, options: object): Promise<{ violations: readonly Finding[] }> };

interface State {
  readonly name: string;
  readonly query: string;
  readonly awaited: string;
  readonly reach?: (page: Page) => Promise<unknown>;
  readonly leave?: (page: Page) => Promise<unknown>;
}

const everything = 'from=2023-11-01&to=2025-02-28';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const marks = '.mark';
const escape = (page: Page) => page.keyboard.press('Escape');
const states: readonly State[] = [
  { name: 'first view', query: '', awaited: marks },
  { name: 'event open', query: 'event=phone', awaited: '.reader blockquote' },
  { name: 'filtered', query: `${everything}&actors=omar,layla&mode=together`, awaited: '.chip' },
  { name: 'search', query: `${everything}&q=%D9%84%D9%8A%D9%84%D9%89`, awaited: '.chip' },
  { name: 'nothing found', query: 'actors=karim&types=meeting', awaited: '#chronicle .empty' },
  { name: 'matrix', query: `${everything}&view=matrix`, awaited: '.matrix table' },
  { name: 'about', query: 'view=about&editor=1', awaited: '#about' },
  { name: 'lanes', query: `${everything}&lanes=actor&fold=1`, awaited: '.lane' },
  { name: 'both languages', query: `${everything}&lang=both`, awaited: '.tongue.en' },
  {
    name: 'keys',
    query: '',
    awaited: marks,
    reach: (page) => page.keyboard.press('?'),
    leave: escape,
  },
  {
    name: 'sharing',
    query: '',
    awaited: marks,
    reach: async (page) => {
      await page.locator('header .tools > .control:not(.about, .theme)').first().click();
      await page.locator('dialog [role=tabpanel]').waitFor();
    },
    leave: escape,
  },
  {
    name: 'card, menu and legend',
    query: everything,
    awaited: marks,
    reach: async (page) => {
      await page.locator('.filters .more').first().click();
      await page.locator('.tools .words').click();
      await page.locator('header details summary').click();
    },
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openContext(
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const { page } = await begin(context, littleChronicle());
  await page.route('**/timeline/articles/*.json', (route) =>
    route.fulfill({ json: littleArticle(`${/([a-z]+)-1\.json$/.exec(route.request().url())?.[1] ?? ''}#1`) }),
  );
  return [context, page];
}

/**
 * What axe finds, one line each; in dark only contrast can differ. It takes joined Arabic letters for icons now and then and
 * leaves them out of what is seen: whether a name holds the words seen is therefore asked again.
 */
async function findingsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async (only) => {
      const { axe: run } = window as unknown as { axe: Axe };
      const { violations } = await run.run(document, only ? { runOnly: only } : {});
      const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
      const isNamedAsSeen = (selector: unknown) => {
        const named = document.querySelector<HTMLElement>(String(selector));
        return named !== null && wordsOf(named.ariaLabel ?? '').includes(wordsOf(named.innerText));
      };
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .filter(({ target }) => id !== 'label-content-name-mismatch' || !isNamedAsSeen(target[0]))
          .map(({ target, failureSummary = '' }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary}`),
      );
    },
    rules ? [...rules] : null,
  );
}

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  test('axe finds nothing in any state, light or dark', async () => {
    const [context, page] = await openContext();
    await context.addInitScript({ path: axe });
    await goTo(page, `?lang=${language}`);
    const found: string[] = [];
    for (const { name, query, awaited, reach, leave } of states) {
      await turnTo(page, query.includes('lang=') ? `?${query}` : `?lang=${language}&${query}`);
      await page.locator(awaited).first().waitFor();
      await reach?.(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
        found.push(...(await findingsOf(page, rules)).map((line) => `${name}, ${colorScheme}: ${line}`));
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await leave?.(page);
    }
    for (const query of ['&embed=1', '&embed=1&still=1']) {
      await goTo(page, `?lang=${language}${query}`, query.includes('still') ? '.still svg' : marks);
      found.push(...(await findingsOf(page)).map((line) => `${query}: ${line}`));
    }
    await page.route(chronicleFiles, (route) => route.abort());
    await goTo(page, `?lang=${language}`, '.failure');
    found.push(...(await findingsOf(page)).map((line) => `failure: ${line}`));
    expect(found).toEqual([]);
    await context.close();
  });

  test('on a phone axe finds nothing', async () => {
    const [context, page] = await openContext({ viewport: { width: 360, height: 780 }, hasTouch: true });
    await context.addInitScript({ path: axe });
    await goTo(page, `?lang=${language}&${everything}`);
    const found = await findingsOf(page);
    await page.locator('.chips > .control').click();
    await page.locator('dialog[open] .filters').waitFor();
    found.push(...(await findingsOf(page)));
    await page.keyboard.press('Escape');
    await turnTo(page, `?lang=${language}&event=phone`);
    await page.locator('dialog .reader blockquote').waitFor();
    found.push(...(await findingsOf(page)));
    expect(found).toEqual([]);
    await context.close();
  });

  test('targets are 24 px wide and high, or stand apart', async () => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 360, height: 780 },
    ]) {
      const [context, page] = await openContext({ viewport, hasTouch: viewport.width < 500 });
      await goTo(page, `?lang=${language}`);
      for (const query of [everything, 'event=phone', `${everything}&view=matrix&actors=omar`]) {
        await turnTo(page, `?lang=${language}&${query}`);
        await page.waitForTimeout(300);
        expect(await smallTargets(page), `${query} at ${viewport.width}`).toEqual([]);
      }
      await context.close();
    }
  });
});

/**
 * What is too small to hit: under 24 px a way, with another target in the circle of 24 px around its middle. Marks stand
 * where their dates put them; each is as high as it must be, and has its entry in the chronicle.
 */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = 'button, a[href], input, select, summary, [role=slider], [tabindex="0"], .stage .sign';
    const targets = [...document.querySelectorAll<HTMLElement>(parts)]
      // The list of marks is not hit itself; links in a line of text are text.
      .filter((part) => !part.matches('[role=listbox], p a, dd a, [role=slider].window'))
      .map((part) => ({ part, box: (part.closest('label') ?? part).getBoundingClientRect() }))
      .filter(({ part, box }) => {
        const isSeen =
          box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
        return isSeen && part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      });
    const isLow = ({ height }: DOMRect) => height < 23.5;
    const isSmall = (box: DOMRect) => isLow(box) || box.width < 23.5;
    const middle = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
    return targets
      .filter(({ part, box }) => {
        if (part.matches('.sign')) return isLow(box);
        const { x, y } = middle(box);
        return (
          isSmall(box) &&
          targets.some(({ part: other, box: near }) => {
            if (other === part || other.contains(part) || part.contains(other)) return false;
            const aside = Math.max(near.left - x, 0, x - near.right);
            const above = Math.max(near.top - y, 0, y - near.bottom);
            const at = middle(near);
            return Math.hypot(aside, above) < 12 || (isSmall(near) && Math.hypot(at.x - x, at.y - y) < 24);
          })
        );
      })
      .map(({ part, box }) => {
        const name = (part.ariaLabel ?? part.textContent ?? '').trim().slice(0, 40);
        return `${part.tagName} ${part.className} ${Math.round(box.width)}×${Math.round(box.height)} ${name}`;
      });
  });
}

test('nothing moves by itself where the reader would rather not, and everything is there in forced colours', async () => {
  const [context, page] = await openContext({ forcedColors: 'active' });
  await goTo(page, `?lang=en&${everything}`);
  const frames = await page.evaluate(async () => {
    const mark = document.querySelector('.mark .sign');
    const places = new Set<number>();
    let isOn = true;
    const look = () => {
      if (mark?.isConnected) places.add(Math.round(mark.getBoundingClientRect().left));
      if (isOn) requestAnimationFrame(look);
    };
    document.querySelector<HTMLElement>('[role=listbox]')?.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true })); // prettier-ignore
    look();
    await new Promise((done) => setTimeout(done, 400));
    isOn = false;
    return places.size;
  });
  expect(frames).toBeLessThanOrEqual(2);
  const running = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length); // prettier-ignore
  expect(running).toBe(0);
  // Marks, pills and what is chosen keep a colour of their own against the ground.
  const drawn = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const isDrawn = (element: Element | null) => {
      if (!element) return false;
      const { backgroundColor, borderTopColor, borderTopWidth, color, outlineStyle } =
        getComputedStyle(element);
      const before = getComputedStyle(element, '::before');
      return (
        (backgroundColor !== ground && backgroundColor !== 'rgba(0, 0, 0, 0)') ||
        (parseFloat(borderTopWidth) > 0 && borderTopColor !== ground) ||
        (before.backgroundColor !== ground && before.backgroundColor !== 'rgba(0, 0, 0, 0)') ||
        outlineStyle !== 'none' ||
        color !== ground
      );
    };
    return ['.mark .sign', '.switch [aria-pressed=true]', '.overview .window'].map((selector) =>
      isDrawn(document.querySelector(selector)),
    );
  });
  expect(drawn).toEqual([true, true, true]);
  await context.close();
});
