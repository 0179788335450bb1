/** Every filter, the search and the way back, as timeline, overview, list and counts show them together. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { littleChronicle } from './littleChronicle.ts';
import { boxOf, countedOnTimeline, idsListed, turnTo } from './onPage.ts';
import { begin, goTo } from './visit.ts';

const timeline = littleChronicle();
const everything = 'from=2023-11-01&to=2025-02-28';
/** What each choice leaves, in the order of the chronicle's list. */
const choices: readonly (readonly [query: string, ids: string])[] = [
  ['actors=omar', 'talks tour summit treaty phone tenure'],
  ['actors=omar,layla', 'talks tour raid summit treaty phone tenure'],
  ['actors=omar,layla&mode=together', 'talks summit phone'],
  ['actors=omar,layla&mode=only', 'talks summit'],
  ['actors=omar&exclude=layla', 'tour treaty tenure'],
  ['exclude=omar,karim', 'budget vote'],
  ['actors=council', 'budget trial vote'],
  ['actors=council&theirs=1', 'talks budget tour summit treaty phone trial vote tenure'],
  ['actors=layla&role=absent', 'raid'],
  ['actors=omar&role=present', 'phone'],
  ['actors=layla&role=part', 'talks summit phone'],
  ['types=meeting,call', 'talks summit phone'],
  ['statuses=planned,alleged', 'raid summit'],
  ['publishers=Mountain+Voice', 'tour raid drill death'],
  ['via=agency', 'tour trial'],
  ['certainty=exact', 'talks budget tour drill summit treaty phone trial death'],
  ['certainty=month,longer', 'raid vote'],
  ['certainty=open', 'tenure'],
  ['srclang=en', 'summit treaty vote'],
  ['actors=karim&types=death,legal&srclang=ar', 'trial death'],
  ['actors=karim&types=meeting', ''],
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  ({ page } = await begin(context, timeline));
});
afterAll(() => browser.close());

/** The first number in what is said. */
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0]);
const sorted = (ids: readonly string[]) => [...ids].sort();
const listed = async () => sorted(await idsListed(page));
const chips = () => page.locator('.active .chip').allInnerTexts();
const field = () => page.locator('[role=search] input');

test('timeline, overview, list and counts agree on what passes', async () => {
  await goTo(page, `?lang=en&${everything}`);
  for (const [query, ids] of choices) {
    const wanted = sorted(ids.split(' ').filter(Boolean));
    await turnTo(page, `?lang=en&${everything}&${query}`);
    await expect.poll(listed, { message: query }).toEqual(wanted);
    const said = await page.locator('.bar .count').innerText();
    expect(numberIn(said), query).toBe(wanted.length);
    const { marks, gathered } = await countedOnTimeline(page);
    expect(marks + gathered, query).toBe(wanted.length);
    const overview = await page.locator('.overview .window').getAttribute('aria-valuetext');
    expect(overview, query).toMatch(wanted.length > 0 ? new RegExp(`^${wanted.length} event`) : /^No events/);
    const isDrawn = await page
      .locator('.overview .columns path')
      .evaluateAll((paths) => paths.some((path) => (path.getAttribute('d') ?? '') !== ''));
    expect(isDrawn, query).toBe(wanted.length > 0);
  }
});

test('the number beside a choice is what it then gives', async () => {
  await turnTo(page, `?lang=en&${everything}&types=meeting,agreement,call,death`);
  for (const name of ['Karim Saad', 'Layla Murad', 'Planned', 'The Herald']) {
    const box = page.locator('.filters label', { hasText: name }).first();
    if (!(await box.isVisible())) await page.locator('.filters summary').click();
    const count = numberIn(await box.locator('.count').innerText());
    await box.click();
    await expect.poll(async () => (await listed()).length, { message: name }).toBe(count);
    await box.click();
  }
});

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  const name = (id: string) => timeline.actors.find((actor) => actor.id === id)?.name[language] ?? '';
  const actor = (id: string) => page.locator('.filters .row', { hasText: name(id) });
  const start = () => turnTo(page, `?lang=${language}&${everything}`);

  test('actors are chosen, put together, left out and let go by hand', async () => {
    await start();
    await actor('omar').locator('label').click();
    await actor('layla').locator('label').click();
    await expect.poll(chips).toEqual([name('omar'), name('layla')]);
    const modes = page.locator('.filters .modes button');
    await modes.nth(1).click();
    await expect.poll(listed).toEqual(['phone', 'summit', 'talks']);
    await modes.nth(2).click();
    await expect.poll(listed).toEqual(['summit', 'talks']);
    await modes.nth(0).click();

    await actor('layla').locator('.more').click();
    const card = page.locator('.filters .card');
    expect(await card.innerText()).toContain(name('karim'));
    await card.locator('button[aria-pressed]').click();
    await expect.poll(listed).toEqual(['tenure', 'tour', 'treaty']);
    await card.locator('button[aria-pressed]').click();
    await card.getByRole('button', { name: name('karim') }).click();
    await expect.poll(listed).toEqual(['phone', 'raid']);
    await actor('layla').locator('.more').click();

    await page.locator('.active .chip').last().click();
    await expect.poll(chips).toHaveLength(1);
    await page.locator('.fine select').selectOption('absent');
    await expect.poll(listed).toEqual(['raid']);
    await page.locator('.fine select').selectOption('any');
    await page.locator('.active .quiet').click();
    await expect.poll(async () => (await listed()).length).toBe(timeline.events.length);

    await actor('council').locator('label').click();
    await page.locator('.fine label', { has: page.locator('input[type=checkbox]') }).click();
    await expect.poll(async () => (await listed()).length).toBe(9);
  });

  test('back and forward go through what was chosen', async () => {
    await start();
    await actor('karim').locator('label').click();
    await page.locator('.filters fieldset').nth(1).locator('label:not(.empty)').first().click();
    const two = await listed();
    await page.locator('#chronicle a[data-entry]').first().click();
    await page.locator('.reader').waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('.reader').count()).toBe(0);
    expect(await listed()).toEqual(two);
    await page.goBack();
    await expect.poll(chips).toEqual([name('karim')]);
    await page.goBack();
    await expect.poll(chips).toEqual([]);
    await page.goForward();
    await page.goForward();
    await page.goForward();
    await page.locator('.reader').waitFor();
    await expect.poll(chips).toHaveLength(2);
  });

  test('the search knows both languages, however they are spelled', async () => {
    await start();
    const find = async (query: string) => {
      await field().fill(query);
      await expect.poll(chips).toHaveLength(1);
    };
    await find('اعلنت الحكومه');
    await expect.poll(listed).toEqual(['budget']);
    if (language === 'ar') {
      const washed = await page.locator('#chronicle a mark').allInnerTexts();
      expect(washed.join(' ')).toBe('أعلنت الحكومة');
    }
    await find('Layla Murad');
    await expect.poll(listed).toEqual(['phone', 'raid', 'summit', 'talks']);
    if (language === 'en') {
      expect(await page.locator('#chronicle a mark').first().innerText()).toBe('Layla');
    }
    await find('ليلي');
    await expect.poll(listed).toEqual(['phone', 'raid', 'summit', 'talks']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('ليلي');

    await field().fill('');
    await expect.poll(async () => (await listed()).length).toBe(timeline.events.length);
  });

  test('where nothing passes it is said which filter to lift, and lifting it helps', async () => {
    await turnTo(page, `?lang=${language}&${everything}&actors=karim&types=meeting`);
    await page.locator('#chronicle .empty').waitFor();
    expect(await page.locator('.mark').count()).toBe(0);
    const ways = page.locator('#chronicle .empty li button');
    expect(await ways.count()).toBe(2);
    const gives = numberIn(await ways.first().locator('.gives').innerText());
    await ways.first().click();
    await expect.poll(async () => (await listed()).length).toBe(gives);
  });

  test('lanes stand at the start of the line, each mark in that of its actor', async () => {
    await turnTo(page, `?lang=${language}&${everything}`);
    await page.locator('.tools select').selectOption('actor');
    await page.locator('.lane').first().waitFor();
    const frame = await boxOf(page.locator('.frame'));
    const lane = await boxOf(page.locator('.lane', { hasText: name('council') }));
    if (language === 'ar') expect(lane.left).toBeGreaterThanOrEqual(frame.right - 1);
    else expect(lane.right).toBeLessThanOrEqual(frame.left + 1);
    const mark = await boxOf(page.locator('.mark[data-key$=":budget"] .sign'));
    const tops = await page
      .locator('.lane')
      .evaluateAll((lanes) => lanes.map((one) => one.getBoundingClientRect().top));
    const next = tops.filter((top) => top > lane.top + 1).sort((a, b) => a - b)[0] ?? Infinity;
    expect(mark.top).toBeGreaterThanOrEqual(lane.top - 2);
    expect(mark.bottom).toBeLessThanOrEqual(next + 2);
    expect(await page.locator('.tools select').inputValue()).toBe('actor');
    expect(new URL(page.url()).searchParams.get('lanes')).toBe('actor');
  });

  test('silences fold to a torn rule that says how long they are, and nothing is lost', async () => {
    const days = 'types=meeting,statement,visit,agreement,call,legal,death';
    await turnTo(page, `?lang=${language}&from=2024-01-01&to=2024-10-31&${days}`);
    await page.locator('.tools input[type=checkbox]').click();
    const torn = page.getByText(language === 'ar' ? '7 أشهر' : '7 months');
    await torn.first().waitFor();
    const { marks, gathered } = await countedOnTimeline(page);
    expect(marks + gathered).toBe(8);
    expect(await listed()).toHaveLength(8);
    await page.locator('.tools input[type=checkbox]').click();
    await expect.poll(() => torn.count()).toBe(0);
  });

  test('a typed date is gone to, in any digits and month names; what is none is said to be none', async () => {
    await start();
    const date = page.locator('.bar form input');
    const window = () => {
      const { searchParams } = new URL(page.url());
      return [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
    };
    for (const typed of ['٧ تشرين الأول ٢٠٢٤', '7/10/2024', '7 October 2024', '2024-10-07']) {
      await turnTo(page, `?lang=${language}&${everything}`);
      await date.fill(typed);
      await date.press('Enter');
      await expect
        .poll(
          () => {
            const [from = '', to = ''] = window();
            return from > '2024-08' && from <= '2024-10-07' && to >= '2024-10-07' && to < '2024-12';
          },
          { message: typed },
        ) // prettier-ignore
        .toBe(true);
    }
    await date.fill('31/31/2024');
    await date.press('Enter');
    await expect.poll(() => date.getAttribute('aria-invalid')).toBe('true');
    expect((await page.locator('.bar .wrong').innerText()).length).toBeGreaterThan(5);
  });
});
