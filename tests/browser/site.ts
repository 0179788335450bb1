import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, with a trailing slash, served from a sub-path. */
    site: string;
    /** The folder it was built into. */
    built: string;
  }
}

/** Compiles the seeds, builds the site once, into a folder of this run alone, and serves it for all browser tests. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, ['build/cli/hawliyat.js', 'compile'], { stdio: 'pipe' });
  mkdirSync('node_modules/.cache', { recursive: true });
  const built = mkdtempSync(resolve('node_modules/.cache/site-'));
  // As `npm run build` does it: the tests' own NODE_ENV would build a page for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npx', ['vite', 'build', '--outDir', built, '--logLevel', 'warn'], { stdio: 'inherit', env });
  const server = await preview({
    base: '/a/sub-path/',
    build: { outDir: built },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The site could not be served.');
  project.provide('site', address);
  project.provide('built', built);
  return async () => {
    await server.close();
    rmSync(built, { recursive: true, force: true });
  };
}
