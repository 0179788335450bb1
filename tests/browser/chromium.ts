import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
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
    throw new Error(
      'No Chrome was found. Install Chrome, or name a Chromium in HAWLIYAT_BROWSER, and run the tests again.',
    );
  }
  const folder = resolve('node_modules/.cache/chromium-147');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  nameFonts(folder);
  return path;
}

/** Its own list of font folders names none of ours, and without a font it dies at the first form control. */
function nameFonts(folder: string): void {
  const list = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
  mkdirSync(`${folder}/font-list`, { recursive: true });
  writeFileSync(`${folder}/font-list/fonts.conf`, list);
  process.env['FONTCONFIG_PATH'] = `${folder}/font-list`;
}
