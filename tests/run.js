// `npm test`: the checks, then every test; ends with one plain line. `--deep` adds what takes longer.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const deep = process.argv.includes('--deep');
const folder = mkdtempSync(join(tmpdir(), 'hawliyat-tests-'));
const report = join(folder, 'report.json');

const run = (command, args, environment = {}) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  }).status ?? 1;

const checked = run('npm', ['run', '--silent', 'check']);
const tested = run(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  {
    ...(deep ? { HAWLIYAT_DEEP: '1' } : {}),
  },
);

const { passed, failed } = counts();
rmSync(folder, { recursive: true, force: true });
if (checked !== 0) console.log('npm run check found mistakes; see above.');
console.log(`${passed} passed, ${failed} failed`);
process.exit(checked === 0 && tested === 0 && failed === 0 && passed > 0 ? 0 : 1);

function counts() {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
