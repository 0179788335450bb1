/** Arabic writes conjunctions, prepositions and the article onto the next word; this takes them off again. */
import arabic from './ar/clitics.yaml';

interface CliticTable {
  /** Folded letters as they stand before the word, and what each leaves in front of the stem (لل stands for ل + ال). */
  readonly proclitics: readonly { readonly written: string; readonly leaves?: string }[];
  readonly shortestStem: number;
}

/** One way to read a word. `stem` is folded; `taken` is how many folded letters of the word stand before the stem. */
export interface Reading {
  readonly stem: string;
  readonly clitics: string;
  readonly taken: number;
}

const { proclitics, shortestStem } = arabic as CliticTable;
const remembered = new Map<string, readonly Reading[]>();
const mostRemembered = 50_000;

/** Every way to read a folded word, the whole word first, then with fewer and fewer letters. */
export function readingsOf(form: string): readonly Reading[] {
  const known = remembered.get(form);
  if (known) return known;
  const readings: Reading[] = [{ stem: form, clitics: '', taken: 0 }];
  for (const { written, leaves = '' } of proclitics) {
    if (form.length - written.length < shortestStem || !form.startsWith(written)) continue;
    readings.push({ stem: leaves + form.slice(written.length), clitics: written, taken: written.length });
  }
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(form, readings);
  return readings;
}
