/** The built site on a server that sends the headers which README gives. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';

const readme = readFileSync('README.md', 'utf8');
const policies = [...readme.matchAll(/Content-Security-Policy"? ?=? ?"([^"]+)"/g)].map(
  ([, policy]) => policy,
);
let browser: Browser;
let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer(({ url = '/' }, answer) => {
    if (url === '/somebody-elses') {
      answer.setHeader('content-type', 'text/html');
      return void answer.end(`<iframe src="${site}?embed=1&lang=ar" width="600" height="400"></iframe>`);
    }
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace('/chronicle/', '');
    try {
      const content = readFileSync(join(inject('built'), path || 'index.html'));
      answer.setHeader('content-type', lookup(path || 'index.html') ?? 'application/octet-stream');
      answer.setHeader('content-security-policy', policies[0] ?? '');
      answer.setHeader('x-content-type-options', 'nosniff');
      answer.end(content);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/chronicle/`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

test('README gives one policy for every server, without unsafe-inline or unsafe-eval', () => {
  expect(policies).toHaveLength(2);
  expect(new Set(policies).size).toBe(1);
  expect(policies[0]).toContain("script-src 'self'");
  expect(policies[0]).not.toContain('unsafe');
});

test('under it the page reads, writes Word in its worker, draws PNG, and previews an embed', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(15_000);
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  page.on('pageerror', (error) => refused.push(error.message));
  await page.goto(`${site}?lang=en`);
  await page.locator('.mark').first().waitFor();
  await page.locator('a[data-entry]').first().click();
  await page.locator('mark').first().waitFor();

  const download = async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    return readFileSync(await file.path());
  };
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'File' }).click();
  expect((await download()).toString('latin1')).toMatch(/^PK/);
  await page.getByRole('tab', { name: 'Figure' }).click();
  await page.locator('dialog .picture svg .event').first().waitFor();
  await page.getByRole('radio', { name: 'PNG, for slides and pages' }).check();
  expect((await download()).toString('latin1')).toMatch(/^.PNG/);
  await page.getByRole('tab', { name: 'Embed' }).click();
  await page.frameLocator('dialog iframe').locator('footer').waitFor();
  expect(refused).toEqual([]);
});

test('and under it the page stands in other people’s pages', async () => {
  const page = await browser.newPage();
  // Another name of the same computer is another origin.
  await page.goto(site.replace('127.0.0.1', 'localhost').replace('chronicle/', 'somebody-elses'));
  await page.frameLocator('iframe').locator('.mark, .event').first().waitFor();
});
