import { suggestActors } from '../compile/4-actors/suggestActors.ts';
import { compile } from '../compile/compile.ts';
import { disk } from '../compile/effects/disk.ts';
import { prepareKnowledge } from '../compile/knowledge.ts';
import { exitCodes } from './exitCodes.ts';
import { readDataFolder } from './readDataFolder.ts';
import { messageOf, say } from './report.ts';

/** Lists who was found in a folder of articles, with entries to paste into actors.yaml. Gives the exit code. */
export async function actors(folder: string, data: string): Promise<number> {
  const compiled = await compile({ folder, data }, disk).catch((error: unknown) => {
    say(`hawliyat actors: ${folder} could not be read: ${messageOf(error)}`);
    return null;
  });
  if (!compiled) return exitCodes.nothing;
  const known = new Set(prepareKnowledge(await readDataFolder(data)).directory.actors.keys());
  const named = compiled.articles.map(({ article, names }) => ({
    article: `${article.document.id}#${article.part}`,
    names,
  }));
  const { counts, yaml, duplicates } = suggestActors(named, known);
  for (const { id, record, mentions, articles, forms, discovered } of counts) {
    const where = `${mentions} in ${articles} article${articles === 1 ? '' : 's'}`;
    process.stdout.write(`${discovered ? '+' : ' '} ${id} (${record.kind}) ${where}: ${forms.join(', ')}\n`);
  }
  if (yaml !== '')
    process.stdout.write(`\n# not in any table; paste into ${data}/actors.yaml and mend\n${yaml}\n`);
  for (const { ids, shared } of duplicates)
    process.stdout.write(`# one and the same? ${ids.join(', ')} (${shared})\n`);
  say(`${counts.length} actors, ${counts.filter(({ discovered }) => discovered).length} of them in no table`);
  return exitCodes.done;
}
