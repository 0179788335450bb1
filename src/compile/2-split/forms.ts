/**
 * The folded forms of the words met so far. A word is found again by its units where it stands in a text, so that nothing is
 * cut out of the text or hashed twice; the same word has one and the same string for its form.
 */
import { fold, textOf } from '../../model/fold.ts';

const slots = 1 << 16;
const mostRemembered = 100_000;
const longestCopied = 64;
const units = new Uint16Array(longestCopied);

interface Form {
  readonly written: string;
  readonly hash: number;
  readonly folded: string;
  /** The form before it in the same slot. */
  readonly before: Form | undefined;
}

let table = new Array<Form | undefined>(slots);
let remembered = 0;

/** The hash that goes on with a unit; a word's begins with 0. */
export function hashOn(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The folded form of what stands in `text` from `start` to `end`, whose units have this hash. */
export function formAt(text: string, start: number, end: number, hash: number): string {
  const slot = (hash ^ (hash >>> 16)) & (slots - 1);
  for (let form = table[slot]; form !== undefined; form = form.before)
    if (form.hash === hash && stands(form.written, text, start, end)) return form.folded;
  if (remembered >= mostRemembered) {
    table = new Array<Form | undefined>(slots);
    remembered = 0;
  }
  const written = copied(text, start, end);
  const folded = fold(written);
  table[slot] = { written, hash, folded, before: table[slot] };
  remembered++;
  return folded;
}

function stands(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (written.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

/** Without a hold on the text it comes from. */
function copied(text: string, start: number, end: number): string {
  if (end - start > longestCopied) return text.slice(start, end);
  for (let at = start; at < end; at++) units[at - start] = text.charCodeAt(at);
  return textOf(units, end - start);
}
