import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exitCodes } from './exitCodes.ts';
import { messageOf, say } from './report.ts';

/** Path in the starter folder -> text. */
const starter = import.meta.glob<string>('./starter/**/*', { query: '?raw', import: 'default', eager: true });

/** Lays out a new project with a sample to try; never overwrites a file. Gives the exit code. */
export async function init(folder: string): Promise<number> {
  const files = Object.entries(starter).map(
    ([path, text]) => [path.replace('./starter/', ''), text] as const,
  );
  try {
    const taken: string[] = [];
    for (const [path] of files) if (await exists(join(folder, path))) taken.push(path);
    if (taken.length > 0) {
      say(
        `hawliyat init: ${folder} already has ${taken.join(', ')}. Nothing is written, since nothing is overwritten: name a new folder.`,
      );
      return exitCodes.usage;
    }
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text, { flag: 'wx' });
    }
  } catch (error) {
    say(`hawliyat init: could not write ${folder}: ${messageOf(error)}`);
    return exitCodes.cannotWrite;
  }
  say(
    [
      `${files.length} files in ${folder}; README.txt says what each is for.`,
      `Look at it:   npx hawliyat dev ${folder}`,
      `Build it:     npx hawliyat build ${folder} --out dist`,
    ].join('\n'),
  );
  return exitCodes.done;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
