/** Mouse, wheel and keys on the timeline and the overview, in both directions, by what is seen to move. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { generateChronicle } from '../bench/generate.ts';
import { dayOf } from '../../src/app/timeline/days.ts';
import { launchBrowser } from './chromium.ts';
import { boxOf, countedOnTimeline, markAt, marksSeen, windowSeen } from './onPage.ts';
import { begin, goTo } from './visit.ts';

const timeline = generateChronicle(240, 7, 4);
const spring = '&from=2023-03-01&to=2023-07-15';
const everything = '&from=2021-10-01&to=2026-03-31';
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  /** 1 where later lies to the right. */
  const forth = language === 'ar' ? -1 : 1;
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    ({ page } = await begin(context, timeline));
  });
  afterAll(() => page.close());
  const show = (query: string) => goTo(page, `?lang=${language}${query}`);
  const near = (value: number, wanted: number, by = 2) =>
    expect(Math.abs(value - wanted), `${value} is not ${wanted}`).toBeLessThanOrEqual(by);
  /** A mark in the middle of the view. */
  const middleMark = async () => {
    const { left, width } = await boxOf(page.locator('.frame'));
    const seen = await marksSeen(page);
    const off = (x: number) => Math.abs(x - left - width / 2);
    const [first] = seen.toSorted((a, b) => off(a.x) - off(b.x));
    if (!first) throw new Error('No mark is in view.');
    return first;
  };
  /** Above all marks, on the axis. */
  const axisY = async () => (await boxOf(page.locator('.frame'))).top + 8;
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
  const lengthSeen = async () => {
    const { from, to } = await windowSeen(page);
    return to - from + 1;
  };

  test('what is dragged follows the hand, and the window with it', async () => {
    await show(spring);
    const y = await axisY();
    const { key, x } = await middleMark();
    const before = await windowSeen(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.move(x + 150, y, { steps: 4 });
    await expect.poll(() => markAt(page, key).then((at) => Math.abs(at - x - 150) <= 2)).toBe(true);
    await page.mouse.up();
    near(await markAt(page, key), x + 150);
    await expect.poll(async () => Math.sign((await windowSeen(page)).from - before.from)).toBe(-forth);
    const after = await windowSeen(page);
    near(after.to - after.from, before.to - before.from, 1);

    await page.mouse.wheel(150, 0);
    await expect.poll(() => markAt(page, key).then((at) => Math.abs(at - x) <= 2)).toBe(true);
    // At rest: arranged anew, in the same place.
    await page.waitForTimeout(250);
    near(await markAt(page, key), x);
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^2023-0[23]-/);
  });

  test('ctrl and wheel zoom at the pointer, a plain wheel scrolls, a double click comes closer', async () => {
    await show(spring);
    const { key, x, y } = await middleMark();
    const other = (await marksSeen(page)).find((mark) => Math.abs(mark.x - x) > 60);
    const apart = Math.abs((other?.x ?? x) - x);
    const length = await lengthSeen();
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -40);
    await page.keyboard.up('Control');
    await expect.poll(lengthSeen).toBeLessThan(length * 0.9);
    await page.waitForTimeout(250);
    near(await markAt(page, key), x);
    if (other) expect(Math.abs((await markAt(page, other.key)) - x)).toBeGreaterThan(apart * 1.1);

    const zoomed = await windowSeen(page);
    const list = page.locator('#chronicle');
    const scrolled = await list.evaluate((element) => element.scrollTop);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBeGreaterThan(scrolled + 100);
    expect(await windowSeen(page)).toEqual(zoomed);

    const middle = await lengthSeen();
    await page.mouse.dblclick(x, await axisY());
    await expect.poll(lengthSeen).toBeLessThan(middle * 0.6);
    expect(await lengthSeen()).toBeGreaterThan(middle * 0.4);
    near(await markAt(page, key), x, 3);
  });

  test('the overview’s window is dragged, stretched and moved by keys as it lies on the screen', async () => {
    await show(spring);
    await page.locator('.overview .brush .selection').waitFor();
    const shown = page.locator('.overview .window');
    const drag = async (from: number, by: number, y: number) => {
      await page.mouse.move(from, y);
      await page.mouse.down();
      await page.mouse.move(from + by, y, { steps: 5 });
      await page.mouse.up();
    };
    const first = await boxOf(shown);
    const y = first.top + 20;
    const before = await windowSeen(page);
    await drag((first.left + first.right) / 2, -90, y);
    await expect.poll(async () => Math.round((await boxOf(shown)).left - first.left)).toBeLessThan(-86);
    const moved = await boxOf(shown);
    near(moved.width, first.width, 3);
    await expect.poll(async () => Math.sign((await windowSeen(page)).from - before.from)).toBe(-forth);

    await drag(moved.right, 50, y);
    await expect.poll(async () => (await boxOf(shown)).right - moved.right).toBeGreaterThan(46);
    const stretched = await boxOf(shown);
    near(stretched.left, moved.left, 3);

    await shown.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const pushed = await boxOf(shown);
    expect(pushed.left).toBeGreaterThan(stretched.left + 1);
    near(pushed.width, stretched.width, 2);
    const rightHandle = page.locator('.overview [role=slider].handle').nth(forth === 1 ? 1 : 0);
    await rightHandle.focus();
    await page.keyboard.press('Shift+ArrowLeft');
    const narrowed = await boxOf(shown);
    expect(narrowed.right).toBeLessThan(pushed.right - 1);
    near(narrowed.left, pushed.left, 2);

    const wanted = forth === 1 ? narrowed.left - 200 : narrowed.right + 200;
    await page.mouse.click(wanted, y);
    await expect
      .poll(async () => {
        const { left, right } = await boxOf(shown);
        return Math.abs((left + right) / 2 - wanted) < 4;
      })
      .toBe(true);
  });

  test('keys walk the marks as they lie, zoom, leap, open and close', async () => {
    await show(spring);
    const activeX = () =>
      page
        .locator('.is-active .sign, .is-active .count')
        .first()
        .evaluate((sign) => sign.getBoundingClientRect().left);
    await page.locator('[role=listbox]').focus();
    // The walk begins with the earliest in view.
    const [on, back] = forth === 1 ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const steps = [await activeX()];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press(on);
      steps.push(await activeX());
    }
    expect(steps).toEqual(steps.toSorted((a, b) => (a - b) * forth));
    expect(steps.at(-1)).not.toBe(steps[0]);
    await page.keyboard.press(back);
    expect(await activeX()).toBe(steps.at(-2));

    const length = await lengthSeen();
    await page.keyboard.press('+');
    await expect.poll(lengthSeen).toBeLessThan(length);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await expect.poll(lengthSeen).toBeGreaterThan(length);
    const leapt = await windowSeen(page);
    await page.keyboard.press(']');
    await expect.poll(async () => (await windowSeen(page)).to).toBeGreaterThan(leapt.from);
    const cluster = await windowSeen(page);
    await page.keyboard.press('[');
    await expect.poll(async () => (await windowSeen(page)).from).toBeLessThan(cluster.from);

    const [firstEvent, lastEvent] = [timeline.events[0], timeline.events.at(-1)];
    const firstDay = dayOf(firstEvent?.date.from ?? firstEvent?.date.to ?? '');
    const lastDay = dayOf(lastEvent?.date.from ?? lastEvent?.date.to ?? '');
    await page.keyboard.press('Home');
    await expect.poll(async () => (await windowSeen(page)).from).toBeLessThanOrEqual(firstDay);
    await page.keyboard.press('End');
    await expect.poll(async () => (await windowSeen(page)).to).toBeGreaterThanOrEqual(lastDay);
    await page.keyboard.press('0');
    await expect.poll(async () => (await windowSeen(page)).from).toBeLessThanOrEqual(firstDay);

    await show(spring);
    await page.locator('[role=listbox]').focus();
    await page.locator('.mark.is-active').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.reader').waitFor();
    const opened = new URL(page.url()).searchParams.get('event');
    expect(await page.locator('.mark.is-active').getAttribute('data-key')).toContain(opened);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBeNull();
    expect(await focused()).toBe('listbox');

    await page.keyboard.press('/');
    expect(await page.locator('[role=search] input').evaluate((field) => field === document.activeElement)).toBe(true); // prettier-ignore
    await page.keyboard.press('?');
    expect(await page.locator('[role=search] input').inputValue()).toBe('?');
    await page.locator('[role=search] input').fill('');
    await page.locator('[role=listbox]').focus();
    await page.keyboard.press('?');
    await page.locator('dialog[open] kbd').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  });

  test('pills open as lists of exactly what they count', async () => {
    await show(everything);
    const { marks, gathered } = await countedOnTimeline(page);
    expect(marks + gathered).toBe(timeline.events.length);
    const pills = page.locator('.pill');
    for (const index of [0, Math.floor((await pills.count()) / 2)]) {
      const pill = pills.nth(index);
      const count = Number(await pill.innerText());
      await pill.click();
      const list = page.locator('.gathered');
      await list.locator('li').first().waitFor();
      expect(await list.locator('li').count()).toBe(Math.min(count, 100));
      expect(Number(/\d+/.exec(await list.locator('strong').innerText())?.[0])).toBe(count);
      const { left, right } = await boxOf(list);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(1440);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await expect.poll(() => list.count()).toBe(0);
      expect(await focused()).toBe('listbox');
    }
    await pills.first().click();
    const choice = page.locator('.gathered li button').first();
    const title = (await choice.locator('.title').innerText()).trim();
    await choice.click();
    await expect.poll(() => page.locator('#open-event').innerText()).toBe(title);
    expect(await focused()).toBe('listbox');
  });

  test('the card of a mark covers neither it nor its label', async () => {
    await show(spring);
    const seen = await marksSeen(page);
    for (const { key, x, y } of seen.filter((_, index) => index % 4 === 0).slice(0, 6)) {
      await page.mouse.move(x, y);
      const card = page.locator('.board .card');
      await card.waitFor();
      await expect.poll(async () => (await boxOf(card)).height).toBeGreaterThan(20);
      const over = await boxOf(card);
      const parts = await page
        .locator(`.mark[data-key="${key}"]`)
        .locator('.sign, .label')
        .evaluateAll((found) => found.map((part) => part.getBoundingClientRect().toJSON() as DOMRect));
      for (const part of parts) {
        const isApart =
          over.left >= part.right - 1 ||
          over.right <= part.left + 1 ||
          over.top >= part.bottom - 1 ||
          over.bottom <= part.top + 1;
        expect(isApart, `the card of ${key} lies over it`).toBe(true);
      }
      expect(over.left).toBeGreaterThanOrEqual(0);
      expect(over.right).toBeLessThanOrEqual(1440);
      expect(over.bottom).toBeLessThanOrEqual(900);
    }
  });
});

test('an axis that runs left to right may be asked for in an Arabic page', async () => {
  const { page } = await begin(await browser.newContext(), timeline);
  await page.goto(`${inject('site')}?lang=ar&axis=ltr${spring}`);
  await page.locator('.mark').first().waitFor();
  const byId = new Map(timeline.events.map(({ id, date }) => [id, date.from ?? '']));
  const days = (await marksSeen(page))
    .filter(({ key }) =>
      timeline.events.some(({ id, date }) => key.endsWith(`:${id}`) && date.grain === 'day'),
    )
    .map(({ key }) => byId.get(key.replace(/^.*:/, '')) ?? '');
  expect(days).toEqual(days.toSorted());
  expect(days.length).toBeGreaterThan(3);
  await page.close();
});
