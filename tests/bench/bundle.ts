/** The compiler bundled as the command ships it: the test runner's own modules would be what is timed otherwise. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import project from '../../vite.config.ts';

type Annotate = typeof import('../../src/compile/annotate.ts');
type Fold = typeof import('../../src/model/fold.ts');

const root = join(import.meta.dirname, '../..');

/** The functions that are timed, from a bundle under node_modules/.cache. */
export async function loadBundle(): Promise<Pick<Annotate, 'annotateDocument'> & Pick<Fold, 'foldWithMap'>> {
  const outDir = join(root, 'node_modules/.cache/hawliyat-bench');
  mkdirSync(outDir, { recursive: true });
  const plugins = (project({ mode: 'command', command: 'build' }).plugins ?? []) as Plugin[];
  const yaml = plugins.filter(({ name }) => name === 'yaml-modules');
  const input = { annotate: join(root, 'src/compile/annotate.ts'), fold: join(root, 'src/model/fold.ts') };
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: yaml,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { input, output: { entryFileNames: '[name].mjs' } },
    },
  });
  const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(outDir, `${name}.mjs`)).href);
  return { ...((await load('annotate')) as Annotate), ...((await load('fold')) as Fold) };
}
