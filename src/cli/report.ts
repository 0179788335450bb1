import type { Problem } from '../compile/shapes.ts';

/** Says one line to the person at the terminal; results go to standard output, this does not. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Names every problem on a line of its own, errors first. */
export function sayProblems(problems: readonly Problem[]): void {
  const ordered = [...problems].sort((a, b) => (a.level === b.level ? 0 : a.level === 'error' ? -1 : 1));
  for (const { level, message } of ordered) say(`${level}: ${message}`);
}

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
