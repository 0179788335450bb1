import { defineConfig } from 'vitest/config';
import project from '../../vite.config.ts';

/** `npm run bench`: what is timed, one file after the other, with the lexicon compiled in as the command has it. */
const { plugins } = project({ mode: 'command', command: 'build' });

export default defineConfig({
  plugins: plugins ?? [],
  test: {
    name: 'bench',
    include: ['tests/bench/**/*.bench.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});
