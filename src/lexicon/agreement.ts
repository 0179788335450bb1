/** What verbs agree with, and which names stand in quotation marks: by the words that a name is made of. */
import { fold } from '../model/fold.ts';
import arabic from './ar/agreement.yaml';
import english from './en/agreement.yaml';
import { withoutArticle } from './article.ts';

type Family =
  | 'masculineStates'
  | 'feminineHeads'
  | 'masculineHeads'
  | 'peopleHeads'
  | 'womensNames'
  | 'mensHonorifics'
  | 'womensTitles'
  | 'ownLetters'
  | 'quotedAfter'
  | 'quotedWhole'
  | 'quotedAlone'
  | 'pluralHeads'
  | 'singular'
  | 'commonNouns';

const tables = { ...(arabic as object), ...(english as object) } as Record<Family, readonly string[]>;

const families = new Map<Family, ReadonlySet<string>>();
const remembered = new Map<string, string>();
const mostRemembered = 20_000;

/** Whether a word, folded or not, stands in a family; with or without the article. */
export function isOf(family: Family, word: string): boolean {
  const known = families.get(family) ?? new Set(tables[family].map((entry) => fold(entry)));
  families.set(family, known);
  const folded = foldedOnce(word);
  return known.has(folded) || known.has(withoutArticle(folded));
}

const feminine = /\u0629$/;

/** Whether the first word of a title, as the text writes it, says that a woman bears it: «وزيرة», Queen. */
export function isWomansTitle(word: string): boolean {
  return (feminine.test(word) && !isOf('mensHonorifics', word)) || isOf('womensTitles', word);
}

/** The words of the same names are asked for again and again. */
function foldedOnce(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, folded);
  return folded;
}

/** Whether a name is one of a family or begins with one of it («وحدات حماية الشعب» with «وحدات حماية»). */
export function beginsAs(family: Family, name: string): string | null {
  const words = name.split(' ');
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const begun = words.slice(0, length).join(' ');
    if (isOf(family, begun)) return begun;
  }
  return null;
}
