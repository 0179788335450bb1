import type { Article, Problem } from './shapes.ts';

/** Gives a problem found in an article the file and line (from 1) it stands at. */
export function placeProblem(problem: Problem, { document, start }: Article): Problem {
  const path = document.path ?? document.id;
  const line = document.text.slice(0, problem.start ?? start).split('\n').length;
  return { ...problem, path, line, message: `${path}:${line}: ${problem.message}` };
}
