import { execFileSync } from 'node:child_process';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, with a trailing slash, served from a sub-path. */
    site: string;
  }
}

/** Compiles the seeds, builds the site once and serves it for all browser tests. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, ['build/cli/hawliyat.js', 'compile'], { stdio: 'pipe' });
  execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
  const server = await preview({
    base: '/a/sub-path/',
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The site could not be served.');
  project.provide('site', address);
  return async () => {
    await server.close();
  };
}
