import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const systemPaths = [
  process.env['HAWLIYAT_BROWSER'],
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const args = ['--no-sandbox', '--headless=shell', '--disable-gpu', '--font-render-hinting=none'];

/** Starts the browser named in HAWLIYAT_BROWSER, else the one found on the system, else (Linux x64) the one from npm. */
export async function launchBrowser(): Promise<Browser> {
  const found = systemPaths.find((path) => path && existsSync(path));
  return chromium.launch({ executablePath: found ?? (await packagedBrowser()), args });
}

/** Unpacks the packaged browser, with its own libraries, once into a folder of this project. */
async function packagedBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome was found. Install Chrome, or name a Chromium in HAWLIYAT_BROWSER, and run the tests again.');
  }
  const folder = resolve('node_modules/.cache/chromium-147');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
