import { anybody } from '../../lexicon/people.ts';
import { headlineText } from '../../text/headlines.ts';
import type { Slot } from './fillTemplate.ts';
import type { HeadlineMatter } from './headlineMatter.ts';
import { count } from './headlineNumbers.ts';
import { writePeople } from './headlinePeople.ts';

/**
 * A number of things with its noun («3 أشخاص», three rockets), people by their kind («3 جنود»), where the tellings count them and agree.
 * Where they differ a title takes no side: it has the kind without a number, or nothing.
 */
export function countedSlot(of: string, { event, language, clauses }: HeadlineMatter): Slot | null {
  const forms = headlineText(language).counted[of];
  if (!forms) return null;
  const told = clauses?.people().map((people) => people.filter((one) => one.of === of)) ?? [];
  const [named] = told[0] ?? [];
  const values = new Set(
    event.tellings
      .flatMap(({ figures }) => figures.filter((figure) => figure.of === of))
      .map(({ value }) => value),
  );
  const isFigured = values.size > 0;
  if (!isFigured) for (const [first] of told) if (typeof first?.count === 'number') values.add(first.count);
  const [value] = values;
  if (values.size > 1)
    return isFigured || !named || named.kind === anybody
      ? null
      : writePeople({ ...named, count: 'several' }, language);
  if (value !== undefined && (!Number.isInteger(value) || value < 1)) return null;
  if (named && named.kind !== anybody && (value === undefined || named.count === value))
    return writePeople(named, language);
  if (value === undefined)
    return named && typeof named.count === 'object' ? writePeople(named, language) : null;
  const words = count(value, forms, language);
  return {
    tells: 1,
    names: false,
    write: () => words,
    agreement: { gender: 'm', number: value === 1 ? 'one' : value === 2 ? 'two' : 'many', human: true },
  };
}
