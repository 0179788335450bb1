import { fold } from './fold.ts';
import { kindOfUnit, unitKinds } from './units.ts';

/** The folded words of a text: its runs of letters and figures; what of `inside` stands in them belongs to them. */
export function foldedWords(text: string, inside = ''): string[] {
  const folded = fold(text);
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < folded.length; at++) {
    const kind = kindOfUnit(folded.charCodeAt(at));
    if (kind === unitKinds.half) return folded.match(runsWith(inside)) ?? [];
    const belongs =
      kind === unitKinds.letter ||
      kind === unitKinds.figure ||
      (kind === unitKinds.sign && inside.includes(folded.charAt(at)));
    if (belongs && start < 0) start = at;
    if (belongs || start < 0) continue;
    words.push(folded.slice(start, at));
    start = -1;
  }
  if (start >= 0) words.push(folded.slice(start));
  return words;
}

/** The same as a pattern, for letters that are written as pairs of units. */
const runsWith = (inside: string) =>
  new RegExp(`[\\p{L}\\p{N}${inside.replace(/[\]\\^-]/g, '\\$&')}]+`, 'gu');
