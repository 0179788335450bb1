import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import type { Compiled } from '../compile/compile.ts';
import { serve, type DevServer } from './devServer.ts';
import { exitCodes } from './exitCodes.ts';
import { compileProject, projectFolders, readPublicFolder, type Project } from './project.ts';
import { messageOf, say, sayProblems } from './report.ts';
import { readShippedPage } from './shippedPage.ts';
import { siteFiles, type SiteFiles } from './siteFiles.ts';

interface Options {
  readonly folder: string;
  readonly port: unknown;
  readonly rights: unknown;
}

/** Long enough for an editor's program to have written all files it saves at once. */
const restsAfter = 100;

/** Serves a project's site and builds it anew whenever an article or a data file changes. Gives the exit code only where it cannot begin. */
export async function dev({ folder, port, rights }: Options): Promise<number> {
  if (rights !== undefined && rights !== 'full') {
    say('hawliyat dev: --rights takes "full" or is left out.');
    return exitCodes.usage;
  }
  if (!/^\d{1,5}$/.test(String(port)) || Number(port) > 65_535) {
    say('hawliyat dev: --port takes a number up to 65535; 0 takes any free one.');
    return exitCodes.usage;
  }
  const page = await readShippedPage('dev');
  if (!page) return exitCodes.nothing;
  const project: Project = { folder, rights: rights === 'full' ? 'full' : null };
  const first = await build(project, page);
  if (!first) return exitCodes.nothing;
  const server = await serve(first.site, Number(port)).catch((error: unknown) => {
    say(
      `hawliyat dev: could not serve on port ${String(port)}: ${messageOf(error)}. Name another with --port.`,
    );
    return null;
  });
  if (!server) return exitCodes.usage;
  say(`${server.address} (Ctrl+C ends it)`);
  rebuildOnChange(project, page, server, first.errors);
  return new Promise(() => {});
}

interface Build {
  readonly site: SiteFiles;
  /** How many mistakes are in what editors wrote and in the articles. */
  readonly errors: number;
}

/** Builds the site in memory; null, with a message, where nothing could be compiled. */
async function build(project: Project, page: SiteFiles): Promise<Build | null> {
  const compiled: Compiled | null = await compileProject(project, 'dev');
  if (!compiled) return null;
  sayProblems(compiled.problems);
  const { articles, events } = compiled.timeline;
  say(`${articles.length} articles, ${events.length} events`);
  return {
    site: siteFiles(page, await readPublicFolder(project), compiled),
    errors: compiled.problems.filter(({ level }) => level === 'error').length,
  };
}

/** One build at a time. A change that brings new mistakes is not shown until they are mended. */
function rebuildOnChange(project: Project, page: SiteFiles, server: DevServer, errorsShown: number): void {
  let errors = errorsShown;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const rebuild = async () => {
    const fresh = await build(project, page).catch((error: unknown) => {
      say(`hawliyat dev: ${messageOf(error)}`);
      return null;
    });
    if (!fresh || fresh.errors > errors) {
      say('The page stays as it was until this is mended.');
      return;
    }
    errors = fresh.errors;
    server.show(fresh.site);
  };
  const isOutside = (path: string) => {
    const [first = ''] = relative(project.folder, path).split(sep);
    return first !== '' && !projectFolders.some((folder) => folder === first);
  };
  watch(project.folder, { ignored: isOutside, ignoreInitial: true }).on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (running = running.then(rebuild)), restsAfter);
  });
}
