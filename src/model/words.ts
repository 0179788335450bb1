import { fold, textOf } from './fold.ts';
import { kindOfUnit, unitKinds } from './units.ts';

const blank = ' '.charCodeAt(0);
let units = new Uint16Array(1024);
/** `textOf` takes no more at a time. */
const most = 4096;

/**
 * The folded words of a text with single spaces between them: its runs of letters and figures; what of `inside` stands in them
 * belongs to them.
 */
export function foldedRuns(text: string, inside = ''): string {
  const folded = fold(text);
  if (folded.length > units.length) units = new Uint16Array(Math.min(most, 2 * folded.length));
  if (folded.length > most) return runsByPattern(folded, inside);
  let filled = 0;
  let wasInside = false;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const kind = kindOfUnit(unit);
    if (kind === unitKinds.half) return runsByPattern(folded, inside);
    const isInside =
      kind === unitKinds.letter ||
      kind === unitKinds.figure ||
      (kind === unitKinds.sign && inside.includes(folded.charAt(at)));
    if (isInside && !wasInside && filled > 0) units[filled++] = blank;
    if (isInside) units[filled++] = unit;
    wasInside = isInside;
  }
  return textOf(units, filled);
}

/** The same words one by one. */
export function foldedWords(text: string, inside = ''): string[] {
  const runs = foldedRuns(text, inside);
  return runs === '' ? [] : runs.split(' ');
}

/** For letters that are written as pairs of units, and for texts of uncommon length. */
function runsByPattern(folded: string, inside: string): string {
  const runs = new RegExp(`[\\p{L}\\p{N}${inside.replace(/[\]\\^-]/g, '\\$&')}]+`, 'gu');
  return (folded.match(runs) ?? []).join(' ');
}
