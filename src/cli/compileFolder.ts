import { disk } from '../compile/effects/disk.ts';
import { compile } from '../compile/compile.ts';
import { exitCodes } from './exitCodes.ts';
import { messageOf, say, sayProblems } from './report.ts';

interface Options {
  readonly folder: string;
  readonly data: string;
  readonly out: string;
  readonly rights: unknown;
}

/** Compiles a folder and writes the site's data, whole or not at all. Gives the exit code. */
export async function compileFolder({ folder, data, out, rights }: Options): Promise<number> {
  if (rights !== undefined && rights !== 'full') {
    say('hawliyat compile: --rights takes "full" or is left out.');
    return exitCodes.usage;
  }
  const compiled = await compile({ folder, data, ...(rights === 'full' ? { rights } : {}) }, disk).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
      say(`hawliyat compile: there is no folder ${folder}. Name the folder that holds the articles.`);
      return null;
    },
  );
  if (!compiled) return exitCodes.nothing;
  sayProblems(compiled.problems);
  const { articles, events } = compiled.timeline;
  if (articles.length === 0) {
    say(`hawliyat compile: no article could be read in ${folder}; ${out} is left as it was.`);
    return exitCodes.nothing;
  }
  try {
    await disk.replaceFolder(out, compiled.files);
  } catch (error) {
    say(`hawliyat compile: could not write ${out}: ${messageOf(error)}. What was there is untouched.`);
    return exitCodes.cannotWrite;
  }
  say(`${articles.length} articles, ${events.length} events: ${out}/timeline.json`);
  return compiled.problems.some(({ level }) => level === 'error') ? exitCodes.someErrors : exitCodes.done;
}
