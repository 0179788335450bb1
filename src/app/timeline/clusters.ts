/** News comes in clusters: runs of events with little time between them, which [ and ] jump to. */
import type { Stretch } from './days.ts';

/** Days without an event that part two clusters, tried from the widest on where a cluster is still too crowded. */
const partings = [30, 14, 7, 3, 1] as const;
const crowd = 40;

/** The clusters of events, by date; each reaches from its first event's first day to its last event's last. */
export function clustersOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const byStart = stretches.toSorted((a, b) => a.from - b.from);
  return part(byStart, 0);
}

/** The cluster after (`step` 1) or before (-1) the one in view, by the middle of the window; null past the last. */
export function neighbourCluster(
  clusters: readonly Stretch[],
  window: Stretch,
  step: 1 | -1,
): Stretch | null {
  const middle = (window.from + window.to) / 2;
  if (step === 1) return clusters.find((cluster) => cluster.from > middle) ?? null;
  return clusters.findLast((cluster) => cluster.to <= middle) ?? null;
}

/** A window that shows a stretch with room on both sides, at least ten days long. */
export function around(stretch: Stretch, shortest = 10): Stretch {
  const length = Math.max(shortest, (stretch.to - stretch.from) * 1.4);
  const middle = (stretch.from + stretch.to) / 2;
  return { from: middle - length / 2, to: middle + length / 2 };
}

function part(stretches: readonly Stretch[], level: number): Stretch[] {
  const parting = partings[level];
  const [first] = stretches;
  if (!first) return [];
  const runs: Stretch[][] = [[]];
  let reach = first.to;
  for (const stretch of stretches) {
    if (parting !== undefined && stretch.from - reach >= parting) runs.push([]);
    runs.at(-1)?.push(stretch);
    reach = Math.max(reach, stretch.to);
  }
  return runs.flatMap((run) => {
    const isLast = level >= partings.length - 1;
    return run.length > crowd && !isLast ? part(run, level + 1) : [whole(run)];
  });
}

function whole(run: readonly Stretch[]): Stretch {
  let from = Infinity;
  let to = -Infinity;
  for (const stretch of run) {
    from = Math.min(from, stretch.from);
    to = Math.max(to, stretch.to);
  }
  return { from, to };
}
