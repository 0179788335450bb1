import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import type { ViteUserConfig } from 'vitest/config';
import { parse } from 'yaml';

/** Lets the lexicon, written as YAML, be imported as a module: it is parsed here, at build time. */
function yamlModules(): Plugin {
  return {
    name: 'yaml-modules',
    transform(source, id) {
      if (!id.endsWith('.yaml')) return null;
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(parse(source)))});`,
        map: null,
      };
    },
  };
}

/** Lets the shell run the built command as a program. */
const executable: Plugin = {
  name: 'executable',
  writeBundle: ({ dir = '' }) => chmodSync(`${dir}/hawliyat.js`, 0o755),
};

/** While developing, Vite writes styles into the page; what is built keeps its strict Content-Security-Policy. */
function looseStylesInDevelopment(): Plugin {
  return {
    name: 'loose-styles-in-development',
    apply: 'serve',
    transformIndexHtml: (page) => page.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  };
}

/** What the libraries compiled in ask to be told of them lies beside what is built. */
const license = { fileName: 'licenses.md' };

/** The `hawliyat` command: plain JavaScript in one folder, lexicon and libraries compiled in. */
const command: UserConfig = {
  plugins: [yamlModules(), executable],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/hawliyat.ts',
    outDir: 'build/cli',
    emptyOutDir: true,
    license,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'hawliyat.js', chunkFileNames: '[name]-[hash].js' } },
  },
};

/**
 * Has the browser fetch the chronicle and the timeline's own script while it still reads the page's: the page would ask for
 * both only then. Addresses are relative, and the chronicle's is asked for as `fetch` asks, so that it is fetched once.
 */
const headStart: Plugin = {
  name: 'head-start',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const link = (attrs: Record<string, string | boolean>) =>
        ({ tag: 'link', attrs, injectTo: 'head' }) as const;
      const board = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('/timeline/Board.svelte'),
      );
      if (board?.type !== 'chunk') throw new Error('The timeline has no script of its own.');
      const scripts = [board.fileName, ...board.imports].filter((file) => !html.includes(file));
      const styles = [...(board.viteMetadata?.importedCss ?? [])];
      return [
        {
          ...link({ rel: 'preload', as: 'fetch', crossorigin: true, href: './timeline/opening.json' }),
          injectTo: 'head-prepend',
        },
        ...scripts.map((file) =>
          link({ rel: 'modulepreload', crossorigin: true, href: `./${file}`, 'data-later': true }),
        ),
        ...styles.map((file) => link({ rel: 'preload', as: 'style', crossorigin: true, href: `./${file}` })),
      ];
    },
  },
};

/** The page: static files that work from any sub-path. */
const page: UserConfig = {
  base: './',
  // vis-timeline reckons with moment only for an axis that is not shown.
  resolve: { alias: { moment: fileURLToPath(new URL('src/app/timeline/noCalendar.ts', import.meta.url)) } },
  plugins: [yamlModules(), svelte({ configFile: false }), looseStylesInDevelopment(), headStart],
  worker: { format: 'es', plugins: () => [yamlModules()] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    license,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
};

/** The page as it is shipped, for `hawliyat build` to put a chronicle's data beside. */
const shippedPage: UserConfig = {
  ...page,
  plugins: [...(page.plugins ?? []), withoutOwnChronicle('build/page')],
  build: { ...page.build, outDir: 'build/page' },
};

/** What is served of `public/` goes along, except this project's own chronicle and the examples made of it. */
function withoutOwnChronicle(folder: string): Plugin {
  return {
    name: 'without-own-chronicle',
    writeBundle() {
      for (const own of ['timeline', 'examples'])
        rmSync(`${folder}/${own}`, { recursive: true, force: true });
    },
  };
}

/** The whole page in one HTML file, build/one-file/page.html, with a slot for `hawliyat build --single-file` to fill. */
const oneFile: UserConfig = {
  ...page,
  publicDir: false,
  plugins: [
    inlineFonts(),
    withoutHeavyExports(),
    ...(page.plugins ?? []).filter((plugin) => plugin !== headStart),
    viteSingleFile(),
    sealedPage(),
  ],
  build: { ...page.build, outDir: 'build/one-file' },
};

/** Puts the fonts of `public/fonts` into the style sheet. */
function inlineFonts(): Plugin {
  return {
    name: 'inline-fonts',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('.css')) return null;
      const code = source.replace(/url\('(\/fonts\/[^']+\.woff2)'\)/g, (_, path: string) => {
        return `url('data:font/woff2;base64,${readFileSync(`public${path}`, 'base64')}')`;
      });
      return { code, map: null };
    },
  };
}

/**
 * Leaves out the exports to Word and Parquet, whose libraries are half as large as everything else together, and the
 * worker, which a page opened from the disk may not start.
 */
function withoutHeavyExports(): Plugin {
  const left = /\/src\/(export\/write(Word|Parquet)|app\/share\/file\/workshop)\.ts$/;
  return {
    name: 'without-heavy-exports',
    enforce: 'pre',
    load: (id) => (left.test(id) ? 'export {};' : null),
  };
}

/**
 * Adds the slot, packs the script, which is two thirds of the file, and sets a policy under which the page runs that script
 * and has the styles it was built with, and neither loads nor sends anything.
 */
function sealedPage(): Plugin {
  const policy = (script: string, style: string) =>
    `default-src 'none'; script-src ${script}; style-src ${style}; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'`;
  const open = policy("'sha256-script'", "'sha256-style'");
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const bootstrap = `(${unpackScript.toString()})();`;
  return {
    name: 'sealed-page',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(
            /(http-equiv="Content-Security-Policy"\s+content=")[^"]*/,
            (_, start: string) => start + open,
          )
          .replace('</body>', '  <script type="application/json" id="hawliyat-data"></script>\n  </body>'),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = bundle['index.html'];
        const html = built?.type === 'asset' ? String(built.source) : '';
        const [element, script] = /<script type="module"[^>]*>([^]*?)<\/script>/.exec(html) ?? [];
        const [, style] = /<style[^>]*>([^]*?)<\/style>/.exec(html) ?? [];
        if (element === undefined || script === undefined || style === undefined)
          throw new Error('index.html lacks the script and the style to seal.');
        const packed = gzipSync(script, { level: 9 }).toString('base64');
        const source = html
          .replace(open, policy(`${hash(bootstrap)} ${hash(script)}`, hash(style)))
          .replace(element, '')
          .replace(
            '</body>',
            `  <script type="text/plain" id="hawliyat-script">${packed}</script>\n    <script type="module">${bootstrap}</script>\n  </body>`,
          );
        delete bundle['index.html'];
        this.emitFile({ type: 'asset', fileName: 'page.html', source });
      },
    },
  };
}

/** Runs in the one-file page: unpacks its script and adds it as an element, whose text the policy knows. */
async function unpackScript(): Promise<void> {
  const packed = atob(document.getElementById('hawliyat-script')?.textContent ?? '');
  const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = await new Response(unpacked).text();
  document.head.append(script);
}

const tests: ViteUserConfig = {
  test: {
    reporters: ['default'],
    projects: [
      {
        plugins: [yamlModules()],
        test: {
          name: 'unit',
          include: ['tests/{unit,phrases,articles,properties}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [yamlModules(), svelte({ configFile: false }), svelteTesting()],
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.ts'],
          setupFiles: ['tests/components/setup.ts'],
        },
      },
      {
        plugins: [yamlModules()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
};

const shipped: Readonly<Record<string, UserConfig>> = { command, page: shippedPage, 'one-file': oneFile };

export default defineConfig(({ mode }) => shipped[mode] ?? { ...page, ...tests });
