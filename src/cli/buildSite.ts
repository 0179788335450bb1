import { readdir } from 'node:fs/promises';
import type { Compiled } from '../compile/compile.ts';
import { disk } from '../compile/effects/disk.ts';
import { chooseEvents, mistakeInChoice, type TypedChoice } from './chooseEvents.ts';
import { exitCodes } from './exitCodes.ts';
import { compileProject, readPublicFolder } from './project.ts';
import { messageOf, say, sayProblems } from './report.ts';
import { readOneFilePage, readShippedPage } from './shippedPage.ts';
import { fillPage, replaceFile } from './singleFile.ts';
import { mistakeInSite } from './siteAddress.ts';
import { siteFiles, type SiteFiles } from './siteFiles.ts';

interface Options extends TypedChoice {
  readonly folder: string;
  readonly out: unknown;
  readonly rights: unknown;
  readonly singleFile: unknown;
  readonly site: unknown;
}

/** Compiles a project and writes its site, or a part of it as one HTML file, whole or not at all. Gives the exit code. */
export async function buildSite(options: Options): Promise<number> {
  const misuse = mistakeIn(options);
  if (misuse) {
    say(`hawliyat build: ${misuse}`);
    return exitCodes.usage;
  }
  const project = { folder: options.folder, rights: options.rights === 'full' ? ('full' as const) : null };
  const compiled = await compileProject(project, 'build');
  if (!compiled) return exitCodes.nothing;
  sayProblems(compiled.problems);
  const code =
    options.singleFile === undefined
      ? await writeSite(String(options.out ?? 'dist'), compiled, await readPublicFolder(project))
      : await writeSingleFile(String(options.singleFile), compiled, options);
  if (code !== exitCodes.done) return code;
  return compiled.problems.some(({ level }) => level === 'error') ? exitCodes.someErrors : exitCodes.done;
}

function mistakeIn({ out, rights, singleFile, site, ...choice }: Options): string | null {
  if (rights !== undefined && rights !== 'full') return '--rights takes "full" or is left out.';
  if (singleFile !== undefined && out !== undefined)
    return '--out is for a site; --single-file names its own file.';
  const isOfOneFile = [site, choice.actors, choice.from, choice.to].some((option) => option !== undefined);
  if (singleFile === undefined && isOfOneFile)
    return '--site, --actors, --from and --to go with --single-file.';
  return mistakeInSite(site) ?? mistakeInChoice(choice);
}

async function writeSite(out: string, compiled: Compiled, served: SiteFiles): Promise<number> {
  const page = await readShippedPage('build');
  if (!page) return exitCodes.nothing;
  const site = siteFiles(page, served, compiled);
  try {
    const strays = await straysIn(out, site);
    if (strays.length > 0) {
      say(
        `hawliyat build: ${out} holds ${strays.join(', ')}, not of a site's making; building would remove that. Move it into public/, from where it is copied along, or name another folder with --out.`,
      );
      return exitCodes.usage;
    }
    await disk.replaceFolder(out, site);
  } catch (error) {
    say(`hawliyat build: could not write ${out}: ${messageOf(error)}`);
    return exitCodes.cannotWrite;
  }
  const { articles, events } = compiled.timeline;
  say(`${articles.length} articles, ${events.length} events: ${out}/index.html`);
  return exitCodes.done;
}

/** What lies in the folder to be replaced and is not part of the site. */
async function straysIn(out: string, site: SiteFiles): Promise<string[]> {
  const own = new Set([...site.keys()].map((path) => path.split('/')[0]));
  const present = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return [];
  });
  return present.filter((name) => !own.has(name) && name !== '.DS_Store');
}

async function writeSingleFile(file: string, compiled: Compiled, options: Options): Promise<number> {
  const page = await readOneFilePage('build');
  if (!page) return exitCodes.nothing;
  const { events, strangers } = chooseEvents(compiled.timeline, options);
  if (strangers.length > 0) {
    say(
      `hawliyat build: no actor called ${strangers.join(', ')}; the chronicle's actors are in its timeline.json.`,
    );
    return exitCodes.usage;
  }
  if (events.length === 0) {
    say(`hawliyat build: no event is left by these filters; ${file} is not written.`);
    return exitCodes.nothing;
  }
  const html = fillPage(page, compiled, events, options.site === undefined ? null : String(options.site));
  try {
    await replaceFile(file, html);
  } catch (error) {
    say(`hawliyat build: could not write ${file}: ${messageOf(error)}`);
    return exitCodes.cannotWrite;
  }
  say(`${events.length} events, ${Math.ceil(Buffer.byteLength(html) / 1000)} kB: ${file}`);
  return exitCodes.done;
}
