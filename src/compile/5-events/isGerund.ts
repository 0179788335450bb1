import type { EventWords } from '../../lexicon/events.ts';

/** Letters that a verb has before its ending at least: "king" and "ring" are no gerunds. */
const shortestStem = 3;

/** Whether a folded word is an English gerund by its ending: "after lashing", "charges of spying". */
export function isGerund(form: string | undefined, { clauses }: EventWords): boolean {
  if (form === undefined) return false;
  return [...clauses.gerund.keys()].some(
    (ending) => form.endsWith(ending) && form.length >= ending.length + shortestStem,
  );
}
