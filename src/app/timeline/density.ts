/** How the events are spread over time: counts by bin and band, a band being a family of types or one of the actors asked for. */
import type { EventRow } from '../state/rows.ts';
import type { Stretch } from './days.ts';
import { families, glyphs } from './glyphs.ts';

export interface Density {
  /** A family, or an actor's id. */
  readonly bands: readonly string[];
  /** For each bin, each band's count. */
  readonly bins: readonly (readonly number[])[];
  /** The fullest bin's sum. */
  readonly most: number;
}

/**
 * An event counts where its known days begin. With actors asked for it counts in the band of the first of them that is in
 * its cast, so that the height of a bin stays its number of events.
 */
export function densityOf(
  rows: readonly EventRow[],
  span: Stretch,
  count: number,
  chosen: readonly string[],
): Density {
  const bands: readonly string[] = chosen.length > 0 ? [...chosen, ''] : families;
  const bins = Array.from({ length: count }, () => new Array<number>(bands.length).fill(0));
  const width = (span.to - span.from) / count;
  let most = 0;
  for (const { event, actors, stretch } of rows) {
    const band =
      chosen.length > 0
        ? bands.indexOf(chosen.find((actor) => actors.includes(actor)) ?? '')
        : bands.indexOf(glyphs[event.type].family);
    const bin = bins[Math.max(0, Math.min(count - 1, Math.floor((stretch.from - span.from) / width)))];
    if (!bin) continue;
    bin[band] = (bin[band] ?? 0) + 1;
    most = Math.max(most, sum(bin));
  }
  return { bands, bins, most };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * The outlines of stacked columns, one SVG path for each band, on `width` x `height`. Heights grow with the root of the
 * count, so that a single event is still seen beside a hundred; what one bin holds is said elsewhere.
 */
export function columnsOf({ bands, bins, most }: Density, width: number, height: number): readonly string[] {
  const paths = bands.map(() => '');
  const step = width / bins.length;
  const gap = step > 4 ? 1 : 0;
  bins.forEach((bin, index) => {
    const all = sum(bin);
    if (all === 0) return;
    const whole = Math.max(3, Math.sqrt(all / most) * height);
    let top = height;
    bin.forEach((number, band) => {
      if (number === 0) return;
      const part = (number / all) * whole;
      paths[band] +=
        `M${round(index * step)} ${round(top)}h${round(step - gap)}v${round(-part)}h${round(gap - step)}z`;
      top -= part;
    });
  });
  return paths;
}

const round = (number: number) => Math.round(number * 100) / 100;
