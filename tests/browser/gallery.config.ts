import { defineConfig } from 'vitest/config';

/** `npm run gallery`: every state of the page on contact sheets, to be looked at. */
export default defineConfig({
  test: {
    name: 'gallery',
    include: ['tests/browser/gallery.ts'],
    globalSetup: ['tests/browser/site.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
  },
});
