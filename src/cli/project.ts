import { compile, type Compiled } from '../compile/compile.ts';
import { disk } from '../compile/effects/disk.ts';
import type { Effects } from '../compile/effects/effects.ts';
import { messageOf, say } from './report.ts';

/** A project: a folder with articles in seeds/, what editors wrote in data/, and what is served as it is in public/. */
export interface Project {
  readonly folder: string;
  readonly rights: 'full' | null;
}

/** Folders of a project that its site is made from. */
export const projectFolders = ['seeds', 'data', 'public'] as const;

/** Compiles a project. Says why and gives null where there are no articles to compile; other mistakes are in `problems`. */
export async function compileProject({ folder, rights }: Project, command: string): Promise<Compiled | null> {
  const settings = { folder: 'seeds', data: 'data', ...(rights ? { rights } : {}) };
  const compiled = await compile(settings, within(folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    say(
      `hawliyat ${command}: there is no ${folder}/seeds (${messageOf(error)}). Name the folder that holds seeds/ and data/; hawliyat init lays one out.`,
    );
    return null;
  });
  if (!compiled || compiled.timeline.articles.length > 0) return compiled;
  say(
    `hawliyat ${command}: no article could be read in ${folder}/seeds. Put .txt, .md or .html files there.`,
  );
  return null;
}

/** The files of a project's public/ folder by their path in it; none where it has no such folder. */
export async function readPublicFolder({ folder }: Project): Promise<Map<string, Uint8Array>> {
  const effects = within(folder);
  const names = await effects.listFiles('public').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return [];
  });
  const files = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => [
      name,
      await effects.readBytes(`public/${name}`),
    ]),
  );
  return new Map(files);
}

/** The disk as seen from a folder: data and messages name files as somebody does who works there. */
const within = (folder: string): Effects => ({
  ...disk,
  listFiles: (path) => disk.listFiles(`${folder}/${path}`),
  readBytes: (path) => disk.readBytes(`${folder}/${path}`),
  readText: (path) => disk.readText(`${folder}/${path}`),
});
