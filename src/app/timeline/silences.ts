/**
 * Folding silences: time without events is torn out, so that news a year apart lies side by side. Folded days run like
 * days but for the tears: each is a fixed length, however long the silence. A page that folds nothing has the plain fold.
 */
import type { Stretch } from './days.ts';

/** A silence that is torn out: its real days, and where the tear stands in folded days. */
export interface Tear {
  readonly silence: Stretch;
  readonly folded: Stretch;
}

export interface Fold {
  readonly tears: readonly Tear[];
  /** Day to folded day. */
  fold(day: number): number;
  /** Folded day to day; within a tear, in proportion. */
  unfold(folded: number): number;
}

export const plainFold: Fold = { tears: [], fold: (day) => day, unfold: (folded) => folded };

/**
 * Tears out every silence longer than `longest` days, leaving `left` days of it. `stretches` may overlap and be in any order.
 * The first stretch keeps its place: its folded days are its days.
 */
export function foldSilences(stretches: readonly Stretch[], longest: number, left: number): Fold {
  const tears: Tear[] = [];
  let lost = 0;
  for (const silence of silencesBetween(stretches)) {
    const length = silence.to - silence.from;
    if (length <= longest || length <= left) continue;
    const from = silence.from - lost;
    tears.push({ silence, folded: { from, to: from + left } });
    lost += length - left;
  }
  return tears.length > 0 ? { tears, fold: foldBy(tears), unfold: unfoldBy(tears) } : plainFold;
}

/** Whether two folds tear out the same silences and leave as much of them. */
export function isSameFold(first: Fold, second: Fold): boolean {
  return (
    first === second ||
    (first.tears.length === second.tears.length &&
      first.tears.every(({ folded }, index) => {
        const other = second.tears[index]?.folded;
        return folded.from === other?.from && folded.to === other.to;
      }))
  );
}

/** The stretches without any event between the first and the last. */
export function silencesBetween(stretches: readonly Stretch[]): readonly Stretch[] {
  const byStart = stretches.toSorted((a, b) => a.from - b.from);
  const silences: Stretch[] = [];
  let reach = byStart[0]?.to ?? 0;
  for (const { from, to } of byStart) {
    if (from > reach) silences.push({ from: reach, to: from });
    reach = Math.max(reach, to);
  }
  return silences;
}

const foldBy = (tears: readonly Tear[]) => (day: number) => {
  const tear = lastBefore(tears, (candidate) => candidate.silence.from <= day);
  if (!tear) return day;
  const { silence, folded } = tear;
  if (day >= silence.to) return folded.to + (day - silence.to);
  const share = (day - silence.from) / (silence.to - silence.from);
  return folded.from + share * (folded.to - folded.from);
};

const unfoldBy = (tears: readonly Tear[]) => (at: number) => {
  const tear = lastBefore(tears, (candidate) => candidate.folded.from <= at);
  if (!tear) return at;
  const { silence, folded } = tear;
  if (at >= folded.to) return silence.to + (at - folded.to);
  const share = (at - folded.from) / (folded.to - folded.from);
  return silence.from + share * (silence.to - silence.from);
};

/** The last tear, in order, for which `isBefore` holds, by halving. */
function lastBefore(tears: readonly Tear[], isBefore: (tear: Tear) => boolean): Tear | null {
  let low = 0;
  let high = tears.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const tear = tears[middle];
    if (tear && isBefore(tear)) low = middle + 1;
    else high = middle;
  }
  return tears[low - 1] ?? null;
}
