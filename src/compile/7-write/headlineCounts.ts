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
export function countedSlot(
  of: string,
  { event, language, clauses }: HeadlineMatter,
  asObject: boolean,
): Slot | null {
  const forms = headlineText(language).counted[of];
  if (!forms) return null;
  const told = clauses?.people().map((people) => people.find((one) => one.of === of)) ?? [];
  const [named] = told;
  const kind = named && named.kind !== anybody ? named.kind : null;
  const figures = event.tellings.flatMap((telling) => telling.figures.filter((figure) => figure.of === of));
  const counts = told.flatMap((people) => (typeof people?.count === 'number' ? people.count : []));
  const values = new Set(figures.length > 0 ? figures.map(({ value }) => value) : counts);
  const [value] = values;
  if (values.size > 1)
    return kind && figures.length === 0 ? writePeople({ kind, count: 'several' }, language, asObject) : null;
  if (value === undefined) {
    const isMass = typeof named?.count === 'object' || kind !== null;
    return named && isMass ? writePeople(named, language, asObject) : null;
  }
  if (!Number.isInteger(value) || value < 1) return null;
  if (named && kind && named.count === value) return writePeople(named, language, asObject);
  if (of !== 'rockets' && language === 'ar')
    return writePeople({ kind: anybody, count: value }, language, asObject);
  const words = count(value, forms, language);
  return {
    tells: 1,
    names: false,
    write: () => words,
    agreement: { gender: 'm', number: value === 1 ? 'one' : value === 2 ? 'two' : 'many', human: true },
  };
}
