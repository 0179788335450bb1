import { chmodSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
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

/** The `hawliyat` command: plain JavaScript in one folder, lexicon and libraries compiled in. */
const command: UserConfig = {
  plugins: [yamlModules(), executable],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/hawliyat.ts',
    outDir: 'build/cli',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'hawliyat.js', chunkFileNames: '[name]-[hash].js' } },
  },
};

/** The page: static files that work from any sub-path. */
const page: UserConfig = {
  base: './',
  plugins: [yamlModules(), svelte({ configFile: false })],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
};

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

export default defineConfig(({ mode }) => (mode === 'command' ? command : { ...page, ...tests }));
