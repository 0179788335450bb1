/** The site inside other people's pages: the examples served by somebody else, from another origin, under a strict policy. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import * as v from 'valibot';
import { timelineSchema } from '../../src/model/schema.ts';
import { launchBrowser } from './chromium.ts';
import { routeChronicle } from './chronicleRoute.ts';
import { serveThirdParty, type ThirdParty } from './thirdParty.ts';

const chronicle = readFileSync('tests/fixtures/chronicle.json', 'utf8');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let host: ThirdParty;
let said: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  host = await serveThirdParty(inject('site'), inject('built'));
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  await routeChronicle(context, v.parse(timelineSchema, JSON.parse(chronicle)));
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  said = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
});
afterEach(() => context.close());

/** The timeline in an element of the host page, once its marks stand. */
async function embedded(id: string): Promise<Frame> {
  const element = page.locator(`#${id}`);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error(`#${id} has no frame.`);
  await frame.locator('.mark, .event').first().waitFor();
  return frame;
}
const log = () => page.locator('#log').innerText();
const heightOf = (id: string) => page.locator(`#${id} iframe`).evaluate((frame) => frame.clientHeight);

describe('two languages on one page of somebody else', () => {
  beforeEach(async () => void (await page.goto(host.address)));

  test('stand side by side, each in its direction, named and sandboxed', async () => {
    for (const [id, language, direction] of [
      ['first', 'en', 'ltr'],
      ['second', 'ar', 'rtl'],
    ] as const) {
      const frame = await embedded(id);
      const root = await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      expect(root).toEqual([language, direction]);
      const element = page.locator(`#${id} iframe`);
      expect(await element.getAttribute('title')).toContain(
        language === 'ar' ? 'إيران وسوريا' : 'Iran and Syria',
      );
      expect(await element.getAttribute('sandbox')).not.toContain('top-navigation');
      expect(await frame.locator('header .wordmark').count()).toBe(0);
    }
    expect(await page.locator('#first').innerText()).not.toContain('Iran');
  });

  test('time runs from left to right where a report asks for it, the words stay Arabic', async () => {
    const frame = await embedded('third');
    expect(await frame.locator('.axis').first().getAttribute('dir')).toBe('ltr');
    expect(await frame.locator('html').getAttribute('lang')).toBe('ar');
  });

  test('take the height they need, or the one they are given', async () => {
    const frame = await embedded('first');
    await page.waitForFunction(() => {
      const frame = document.getElementById('first')?.shadowRoot?.querySelector('iframe');
      return frame && frame.style.height !== '480px';
    });
    const foot = await frame.locator('footer').boundingBox();
    expect(foot).not.toBeNull();
    expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    await embedded('second');
    expect(await heightOf('second')).toBe(320);
  });

  test('follow their attributes without loading again', async () => {
    const frame = await embedded('live');
    await frame.evaluate(() => Object.assign(globalThis, { isSame: true }));
    await page.getByRole('button', { name: 'Arabic', exact: true }).click();
    await frame.locator('html[lang="ar"][dir="rtl"]').waitFor();
    await page.getByRole('button', { name: 'Dark' }).click();
    await frame.locator('html[data-theme="dark"]').waitFor();
    const all = await frame.locator('a[data-entry]').count();
    await page.getByRole('button', { name: 'Bashar' }).click();
    await expect.poll(() => frame.locator('a[data-entry]').count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'Everyone' }).click();
    await expect.poll(() => frame.locator('a[data-entry]').count()).toBe(all);
    await page.locator('#live').evaluate((element) => {
      element.setAttribute('from', '2024-05-01');
      element.setAttribute('to', '2024-06-30');
    });
    await expect.poll(log).toContain('#live: shows 2024-05-01 to 2024-06-30');
    expect(await frame.evaluate(() => 'isSame' in globalThis)).toBe(true);
  });

  test('take the view, the types, the direction of time and the height from their attributes too', async () => {
    const frame = await embedded('live');
    const set = (name: string, value: string | null) =>
      page
        .locator('#live')
        .evaluate(
          (element, { name: attribute, value: wanted }) =>
            wanted === null ? element.removeAttribute(attribute) : element.setAttribute(attribute, wanted),
          { name, value },
        );
    await frame.evaluate(() => Object.assign(globalThis, { isSame: true }));
    await set('types', 'election');
    const elections = (JSON.parse(chronicle) as { events: { type: string }[] }).events.filter(
      ({ type }) => type === 'election',
    );
    await expect.poll(() => frame.locator('a[data-entry]').count()).toBe(elections.length);
    await set('types', null);
    await set('lang', 'ar');
    await frame.locator('.axis[dir="rtl"]').first().waitFor();
    await set('axis', 'ltr');
    await frame.locator('.axis[dir="ltr"]').first().waitFor();
    await set('view', 'timeline');
    await expect.poll(() => frame.locator('a[data-entry]').count()).toBe(0);
    await set('height', '300');
    expect(await heightOf('live')).toBe(300);
    expect(await frame.evaluate(() => 'isSame' in globalThis)).toBe(true);
  });

  test('tell the page what is opened, and open what the page names', async () => {
    const frame = await embedded('live');
    const entry = frame.locator('a[data-entry]').first();
    const title = (await entry.innerText()).trim();
    await entry.click();
    await expect.poll(log).toContain(`#live: opened “${title}”`);
    await frame.locator('dialog[open]').waitFor();
    await page.locator('#live').evaluate((element) => element.setAttribute('event', 'e19'));
    await expect.poll(log).toContain('Pezeshkian');
  });

  test('are not to be moved by anybody but the page that holds them', async () => {
    const frame = await embedded('first');
    await frame.evaluate(() => postMessage({ hawliyat: 1, say: 'show', part: { lang: 'ar' } }, '*'));
    const before = await heightOf('first');
    await page.evaluate(() => postMessage({ hawliyat: 1, say: 'height', height: 999 }, '*'));
    const other = await embedded('second');
    await other.evaluate(() => parent.postMessage({ hawliyat: 1, say: 'height', height: 777 }, '*'));
    await page.waitForTimeout(300);
    expect(await frame.locator('html').getAttribute('lang')).toBe('en');
    expect(await heightOf('first')).toBe(before);
    await page
      .locator('#first iframe')
      .evaluate((element) =>
        (element as HTMLIFrameElement).contentWindow?.postMessage(
          { hawliyat: 1, say: 'show', part: { lang: 'ar', src: 'https://evil.example' } },
          '*',
        ),
      );
    await page.waitForTimeout(300);
    expect(await frame.locator('html').getAttribute('lang')).toBe('en');
  });

  test('offend no policy, the host’s or their own', async () => {
    for (const id of ['first', 'second', 'third', 'live', 'still']) await embedded(id);
    expect(said.filter((message) => /policy|refused|violat/i.test(message))).toEqual([]);
    const policy = await (
      await embedded('first')
    ).evaluate(
      () =>
        document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '',
    );
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  test('can be figures whose events lead to the full timeline', async () => {
    const frame = await embedded('still');
    const link = frame.locator('a.event').first();
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.href).toContain(inject('site'));
    expect(address.searchParams.get('event')).toBeTruthy();
    expect(address.searchParams.get('edition')).toBe('1');
    expect(await frame.locator('.stage').count()).toBe(0);
  });
});

test.each(['Web component', 'Plain iframe'])(
  'what the dialog gives for a %s does in another page what was chosen for it',
  async (form) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${inject('site')}?lang=en&actors=bashar-al-assad&from=2024-05-01&to=2024-07-31`);
    await page.locator('a[data-entry]').first().waitFor();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('tab', { name: 'Embed' }).click();
    const dialog = page.locator('dialog[open]');
    for (const name of [
      form,
      'Arabic',
      'dark',
      'pixels',
      'only look and follow links',
      'always from left to right',
    ])
      await dialog.getByRole('radio', { name }).check();
    await dialog.getByRole('spinbutton').fill('420');
    await dialog.getByRole('spinbutton').blur();
    const preview = dialog.frameLocator('iframe');
    await preview.locator('html[lang="ar"][data-theme="dark"] .figure .event').first().waitFor();
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await dialog.getByText('Copied').waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());

    const other = await serveThirdParty(
      inject('site'),
      inject('built'),
      () => `<!doctype html><body>${code}`,
    );
    await page.goto(other.address);
    const frame = page.locator('iframe');
    const shown = page.frameLocator('iframe');
    const event = shown.locator('a.event').first();
    await event.waitFor();
    expect(await frame.evaluate(({ clientHeight }) => clientHeight)).toBe(420);
    expect(await shown.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await shown.locator('html').getAttribute('lang')).toBe('ar');
    expect(await shown.locator('.stage').count()).toBe(0);
    const { searchParams } = new URL((await event.getAttribute('href')) ?? '');
    expect(searchParams.get('edition')).toBe('1');
    const assads = (JSON.parse(chronicle) as { events: { id: string; cast: { actor: string }[] }[] }).events
      .filter(({ cast }) => cast.some(({ actor }) => actor === 'bashar-al-assad'))
      .map(({ id }) => id);
    const drawn = await shown
      .locator('a.event')
      .evaluateAll((events) => events.map((one) => one.getAttribute('data-id')));
    expect(drawn.filter((id) => !assads.includes(id ?? ''))).toEqual([]);
    await other.close();
  },
);

test('changing them leaves no steps in the history of the host page', async () => {
  await page.goto(host.address);
  const frame = await embedded('live');
  const before = await page.evaluate(() => history.length);
  for (const name of ['Dark', 'Light', 'Both']) await page.getByRole('button', { name }).click();
  await frame.locator('a[data-entry]').first().waitFor();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a chronicle that does not answer leaves its link', async () => {
  await page.clock.install();
  await page.goto(host.address);
  await page.locator('#first').scrollIntoViewIfNeeded();
  await page.locator('#first').evaluate((element) => element.setAttribute('src', '/nothing-here/'));
  const link = page.locator('#first > a');
  expect(await link.isVisible()).toBe(false);
  await page.waitForTimeout(500);
  await page.clock.runFor(10_000);
  await expect.poll(() => link.isVisible()).toBe(true);
});

describe('the smallest frame', () => {
  beforeEach(() => page.setViewportSize({ width: 320, height: 240 }));

  test.each(['ar', 'en'])(
    'in %s has a timeline, a credit and a way to the whole, and nothing beyond its edges',
    async (language) => {
      await page.goto(
        `${inject('site')}?embed=1&lang=${language}&actors=bashar-al-assad&from=2024-05-10&to=2024-06-10`,
      );
      await page.locator('.mark').first().waitFor();
      const over = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth - innerWidth, scrollHeight - innerHeight];
      });
      expect(over).toEqual([0, 0]);
      const footer = page.locator('footer');
      expect(await footer.innerText()).toContain('1');
      const box = await footer.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(240);
      const link = footer.locator('a');
      expect(await link.getAttribute('target')).toBe('_blank');
      const full = new URL((await link.getAttribute('href')) ?? '');
      expect(Object.fromEntries(full.searchParams)).toEqual({
        lang: language,
        actors: 'bashar-al-assad',
        from: '2024-05-10',
        to: '2024-06-10',
      });
    },
  );

  test('opens an event over itself and closes it again', async () => {
    await page.goto(`${inject('site')}?embed=1&lang=ar&event=e17`);
    const sheet = page.locator('dialog[open]');
    await sheet.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
  });
});

test('withdrawn and merged events say so inside an embed too', async () => {
  const { withdrawn, events } = JSON.parse(chronicle) as {
    withdrawn: { id: string; why: { en: string } }[];
    events: { id: string; formerIds: string[] }[];
  };
  await page.goto(`${inject('site')}?embed=1&lang=en&event=${withdrawn[0]?.id}`);
  await page.getByText(withdrawn[0]?.why.en ?? '-').waitFor();
  const merged = events.find(({ formerIds }) => formerIds.length > 0);
  if (!merged) throw new Error('The fixture has no merged event.');
  await page.goto(`${inject('site')}?embed=1&lang=en&event=${merged.formerIds[0]}`);
  await page.locator('dialog[open]').getByText('merged').waitFor();
});
