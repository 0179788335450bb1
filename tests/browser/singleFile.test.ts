/** The chronicle in one HTML file, opened as somebody opens an attachment: from the disk, without a network. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'hawliyat-one-file-'));
const report = join(folder, 'report.html');
let browser: Browser;

beforeAll(async () => {
  const args = ['build', '--single-file', report, '--site', 'https://example.org/chronicle/'];
  execFileSync(process.execPath, ['build/cli/hawliyat.js', ...args], { stdio: 'pipe' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the file, and gathers what it asks for and what goes wrong. */
async function open(search: string): Promise<{ page: Page; asked: string[]; wrong: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(`${pathToFileURL(report).href}${search}`);
  return { page, asked, wrong };
}

test('is small enough to send', () => {
  expect(statSync(report).size).toBeLessThan(1_500_000);
});

test('names no foreign address to load from', () => {
  const html = readFileSync(report, 'utf8');
  expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?!data:)/);
  expect(html).toMatch(
    /content="default-src 'none'; script-src 'sha256-[^']+' 'sha256-[^']+'; style-src 'sha256-[^']+'/,
  );
});

for (const [language, direction] of [
  ['ar', 'rtl'],
  ['en', 'ltr'],
] as const) {
  test(`opens from the disk in ${language}, shows its events, opens one on its words, and asks for nothing`, async () => {
    const { page, asked, wrong } = await open(`?lang=${language}`);
    await page.locator('article.entry a').first().waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    await page.locator('article.entry a').first().click();
    await page.locator('mark').first().waitFor();
    const event = new URL(page.url()).searchParams.get('event');
    expect(await page.locator('.citation').first().textContent()).toContain(
      `https://example.org/chronicle/?event=${event}`,
    );
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(fonts).toBeGreaterThan(0);
    expect(asked.map((url) => url.split('?')[0])).toEqual([pathToFileURL(report).href]);
    expect(wrong).toEqual([]);
    await page.close();
  });
}

test('writes files by itself, without a worker; Word is not offered', async () => {
  const { page, asked, wrong } = await open('?lang=en');
  await page.locator('article.entry a').first().waitFor();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('tab', { name: 'File' }).click();
  expect(await page.getByRole('radio', { name: 'CSV' }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: 'Word' }).count()).toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\ufeffrow,id,edtf,/);
  expect(asked).toHaveLength(1);
  expect(wrong).toEqual([]);
  await page.close();
});
