import { bodyNames } from '../../lexicon/bodyNames.ts';
import { readingsOf, type Reading } from '../../lexicon/clitics.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { isDefinite, namePartOf, type NamePart } from './namePart.ts';

/** What the search for names asks of a word whatever stands around it; found once for each folded form. */
export interface KnownWord {
  readonly latin: boolean;
  /** With ever more taken off its front; a Latin word stands as it is. */
  readonly readings: readonly Reading[];
  readonly part: NamePart;
  /** A person's name may begin with it where nothing says that one is to come. */
  readonly beginsPerson: boolean;
  /** The name of a body may begin with it: «حزب», «وبالمحكمة». */
  readonly beginsBody: boolean;
  /** «المرصد», «بالمرصد», «للمرصد»: within the first letters there is an article, or two ل. */
  readonly holdsArticle: boolean;
}

const remembered = new Map<string, KnownWord>();
const mostRemembered = 50_000;

/** All that is known of a folded word or number. */
export function knownWord(form: string): KnownWord {
  const known = remembered.get(form);
  if (known) return known;
  const unit = form.charCodeAt(0);
  const latin = unit >= 0x61 && unit <= 0x7a;
  const readings = latin ? [{ stem: form, clitics: '', taken: 0 }] : readingsOf(form);
  const part = namePartOf(form);
  const word: KnownWord = {
    latin,
    readings,
    part,
    beginsPerson: !latin && beginsPerson(part, readings),
    beginsBody: !latin && readings.some(({ stem }) => headOf(stem) !== null),
    holdsArticle: !latin && holdsArticle(form),
  };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(form, word);
  return word;
}

function beginsPerson(part: NamePart, readings: readonly Reading[]): boolean {
  if (part !== 'closed' && part !== 'second') return true;
  return readings.some(({ stem, taken }) => taken > 0 && namePartOf(stem) === 'given');
}

/** The head of a body's name without its article, «حزب» of «الحزب»; null where the word is none. */
export function headOf(stem: string): string | null {
  const bare = isDefinite(stem) ? stem.slice(nameShapes.article.length) : null;
  if (bare !== null && bodyNames.heads.has(bare)) return bare;
  return bodyNames.heads.has(stem) ? stem : null;
}

function holdsArticle(form: string): boolean {
  const at = form.indexOf(nameShapes.article);
  return (at >= 0 && at < 3) || form.startsWith(nameShapes.toThe) || form.startsWith(nameShapes.toThe, 1);
}
