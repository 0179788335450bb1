import { fileURLToPath } from 'node:url';
import { disk } from '../compile/effects/disk.ts';
import type { Bilingual } from '../model/schema.ts';
import { say } from './report.ts';

/** Where the package has the built page: beside the folder of the built command. */
const shipped = fileURLToPath(new URL('..', import.meta.url));

/** The files of the built page by their path. Says what to run and gives null where it is not built. */
export async function readShippedPage(command: string): Promise<Map<string, Uint8Array> | null> {
  const folder = `${shipped}page`;
  const names = await disk.listFiles(folder).catch((): string[] => []);
  if (!names.includes('index.html')) return sayUnbuilt(folder, command);
  const files = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => [
      name,
      await disk.readBytes(`${folder}/${name}`),
    ]),
  );
  return new Map(files);
}

/** The whole page in one HTML text, its slot empty. Says what to run and gives null where it is not built. */
export async function readOneFilePage(command: string): Promise<string | null> {
  const file = `${shipped}one-file/page.html`;
  return (await disk.readText(file)) ?? sayUnbuilt(file, command);
}

/** The page with the chronicle's title in its head, for those who see the file and not the page: previews, search engines. */
export function namePage(html: string, title: Bilingual): string {
  const escaped = `${title.ar} · ${title.en}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return html.replace(/(<title>)[^<]*/, (_, start: string) => start + escaped);
}

function sayUnbuilt(path: string, command: string): null {
  say(
    `hawliyat ${command}: ${path} is missing. In a checkout, npm run prepare builds it; else install hawliyat again.`,
  );
  return null;
}
