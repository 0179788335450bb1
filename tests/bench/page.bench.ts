/** The page with 100, 1,000 and 10,000 events, beside TimelineJS and bare vis-timeline over the same events in the same run. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { generateChronicle } from './generate.ts';
import { hostPages, type PageHost } from './pageHost.ts';

const oneFrame = 1000 / 60;
const runs = 5;
const marks = {
  ours: '.stage .mark .sign',
  timelinejs: '.tl-timemarker-content-container',
  vis: '.vis-item',
} as const;
const paths = { ours: 'ours/?lang=ar', timelinejs: 'timelinejs.html', vis: 'vis.html' } as const;
type Peer = keyof typeof paths;

let browser: Browser;
let host: PageHost;
beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), hostPages()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  host.close();
});

it('shows ten thousand events sooner than TimelineJS shows two hundred', async () => {
  const firsts: Record<string, number> = {};
  const shown: Record<string, number> = {};
  const time = async (peer: Peer, count: number) => {
    host.publish(generateChronicle(count));
    const { first, still } = await timeOf(peer);
    firsts[`${peer}, ${count}`] = first;
    shown[`${peer}, ${count}`] = still;
    return still;
  };
  const timelineJs = await time('timelinejs', 200);
  await time('ours', 100);
  await time('ours', 1000);
  const ours = await time('ours', 10_000);
  await time('vis', 1000);
  report('first event on screen, ms', firsts);
  report('events shown and at rest, ms', shown);
  expect(ours).toBeLessThan(timelineJs);
});

it('pans ten thousand events within one frame of an idle page', async () => {
  for (const count of [1000, 10_000]) {
    host.publish(generateChronicle(count));
    const page = await open('ours');
    await page.waitForTimeout(1500);
    const idle = await frames(page, () => page.waitForTimeout(1500));
    const pan = await frames(page, () => drag(page));
    const zoom = await frames(page, () => turn(page));
    const heap = await page.evaluate(() => (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0); // prettier-ignore
    report(`${count} events: p95 of a frame, ms`, { idle, pan, zoom, 'heap, MB': heap / 1e6 });
    expect(pan).toBeLessThanOrEqual(idle + oneFrame);
    await page.close();
  }
});

/** Medians over fresh pages: until the first mark can be seen, and until all marks have come to rest. */
async function timeOf(peer: Peer): Promise<{ first: number; still: number }> {
  const firsts: number[] = [];
  const stills: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await open(peer);
    const { seen, moved } = await page.evaluate(() => {
      const { seen, moved } = window as unknown as { seen: number; moved: number };
      return { seen, moved };
    });
    firsts.push(seen);
    stills.push(moved);
    await page.close();
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Infinity;
  return { first: median(firsts), still: median(stills) };
}

async function open(peer: Peer): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript((mark) => {
    /** On screen: not only in the document, but there where one looks, with nothing over it. */
    const isOnScreen = (found: Element) => {
      const { left, top, width, height } = found.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + Math.min(height, 20) / 2];
      const seen = width > 0 ? document.elementFromPoint(x, y) : null;
      return seen !== null && found.contains(seen);
    };
    const state = window as unknown as { seen?: number; moved: number; isStill?: boolean };
    let last = '';
    /** Frame after frame, until nothing has changed place for half a second. */
    const look = () => {
      const now = performance.now();
      const found = [...document.querySelectorAll(mark)];
      if (found.some(isOnScreen)) state.seen ??= now;
      const places = found.map((one) => one.getBoundingClientRect()).filter(({ right }) => right > 0);
      const picture = places.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join();
      if (picture !== last) state.moved = now;
      last = picture;
      if (state.seen && now - state.moved > 500) state.isStill = true;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, marks[peer]);
  await page.goto(`${host.address}${paths[peer]}`);
  await page.waitForFunction(() => 'isStill' in window, null, { timeout: 120_000 });
  return page;
}

/** The 95th percentile of the time between frames while something is done. */
async function frames(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const state = window as unknown as { times: number[]; isOn: boolean };
    state.times = [];
    state.isOn = true;
    let last = performance.now();
    const tick = (now: number) => {
      state.times.push(now - last);
      last = now;
      if (state.isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act();
  const times = await page.evaluate(() => {
    const state = window as unknown as { times: number[]; isOn: boolean };
    state.isOn = false;
    return state.times.slice(1);
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Infinity;
}

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.frame').boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

async function drag(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  for (const way of [1, -1, 1, -1]) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 50; step++) {
      await page.mouse.move(x + way * step * 7, y);
      await page.waitForTimeout(6);
    }
    await page.mouse.up();
  }
}

async function turn(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (const way of [1, -1]) {
    for (let step = 0; step < 40; step++) {
      await page.mouse.wheel(0, way * 12);
      await page.waitForTimeout(8);
    }
  }
  await page.keyboard.up('Control');
}

function report(what: string, figures: Readonly<Record<string, number>>): void {
  const rows = Object.entries(figures).map(([name, value]) => `  ${name}: ${value.toFixed(1)}`);
  console.log([what, ...rows].join('\n'));
}
