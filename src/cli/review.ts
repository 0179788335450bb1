import { compile } from '../compile/compile.ts';
import { disk } from '../compile/effects/disk.ts';
import { listWork } from '../compile/listWork.ts';
import { exitCodes } from './exitCodes.ts';
import { messageOf, say } from './report.ts';

/** Prints the editors' worklist, each task with an entry ready to paste under data/. Gives the exit code. */
export async function review(folder: string, data: string): Promise<number> {
  const compiled = await compile({ folder, data }, disk).catch((error: unknown) => {
    say(`hawliyat review: ${folder} could not be compiled: ${messageOf(error)}`);
    return null;
  });
  if (!compiled) return exitCodes.nothing;
  const tasks = listWork(compiled.timeline, compiled.shortTitles, compiled.problems);
  for (const { kind, about, file, paste } of tasks) {
    process.stdout.write(`# ${kind}: ${about}\n`);
    if (paste !== '') process.stdout.write(`# paste into ${data}/${file}\n${paste}\n`);
    process.stdout.write('\n');
  }
  say(tasks.length === 0 ? 'Nothing to settle.' : `${tasks.length} to settle.`);
  return exitCodes.done;
}
