/** The present week, month or year named behind one of its ends: «نهاية الشهر», «حتى نهاية العام», "the end of the year". */
import { senseAt, skipSense, type Line } from '../line.ts';
import type { Found, Rule } from '../rule.ts';
import type { Unit } from '../stated.ts';

const units = new Set<string>(['week', 'month', 'year', 'decade', 'century']);

export const wholePeriod: Rule = {
  name: 'whole-period',
  starts: ['unit:month', 'unit:year', 'unit:other', 'link:the'],
  read(line, at) {
    const weekend = readWeekend(line, at);
    if (weekend) return weekend;
    if (
      !senseAt(line, at - 1, 'edge') &&
      !endsWithEdge(line.senses[at - 2]) &&
      !endsWithEdge(line.senses[at - 3])
    )
      return null;
    const the = skipSense(line, at, 'link', 'the');
    const unit = senseAt(line, the, 'unit');
    if (!unit || unit.value !== 1 || !units.has(unit.name) || !(unit.definite || the > at)) return null;
    return { says: { as: 'period', unit: unit.name as Unit, direction: 'present' }, end: the + unit.width };
  },
};

/** "over the weekend", "at the weekend": the one that the tense asks for. */
function readWeekend(line: Line, at: number): Found | null {
  const the = skipSense(line, at, 'link', 'the');
  const unit = the > at ? senseAt(line, the, 'unit', 'weekend') : null;
  if (
    unit?.value !== 1 ||
    !(['in', 'on', 'clock', 'by'] as const).some((name) => senseAt(line, at - 1, 'link', name))
  )
    return null;
  return { says: { as: 'period', unit: 'weekend', direction: 'present' }, end: the + unit.width };
}

const endsWithEdge = (senses: readonly { kind: string; width: number }[] | undefined) =>
  senses?.some(({ kind, width }) => kind === 'edge' && width > 1) ?? false;
