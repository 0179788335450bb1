import { readingsOf } from '../../lexicon/clitics.ts';
import { cues } from '../../lexicon/names.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { nameParticles } from '../../lexicon/nameParts.ts';
import { commonNouns } from '../../lexicon/personNames.ts';
import type { TitleFind } from './find.ts';
import { looksCommon } from './nameEnd.ts';
import { isDefinite, isFunctionWord, isOrdinary, namePartOf } from './namePart.ts';
import type { PersonName } from './readPersonName.ts';
import { gaps, type Word } from './words.ts';

const longest = 5;
const shortestWord = 3;

/**
 * A name of words that may mean nothing to any table, alone between its title and a mark or «الذي»: «سفير كرواتيا، أليجا زيلاليك، و…»,
 * «السيد بجورن هاكمارك.»; null where a word of the language stands among them.
 */
export function setApartName(words: readonly Word[], at: number, title: TitleFind | null): PersonName | null {
  const first = words[at];
  if (!first || title?.to !== at || title.open) return null;
  const isApposed = first.gap === gaps.comma && title.owner !== null;
  const isBehind = first.gap === gaps.none && (title.sort === 'honorific' || title.owner !== null);
  if ((!isApposed && !isBehind) || isDefinite(first.form) || first.form.startsWith(nameParticles.father))
    return null;
  let to = at;
  while (to - at <= longest && isForeign(words[to], to === at)) {
    to++;
    const next = words[to];
    if (!next || next.gap !== gaps.none || cues.relative.has(next.form)) break;
  }
  const next = words[to];
  const isEnd = isApposed
    ? next === undefined || (next.gap & (gaps.comma | gaps.other | gaps.dot)) !== 0
    : next === undefined || next.gap !== gaps.none || cues.relative.has(next.form);
  if (!isEnd || to - at < 2 || to - at > longest) return null;
  const forms = words.slice(at, to).map(({ form }) => form);
  return { from: at, to, taken: 0, clitics: '', forms };
}

/** No word of the language, whatever is taken off its front. */
function isForeign(word: Word | undefined, isFirst: boolean): boolean {
  if (!word || word.latin || word.number || word.form.length < shortestWord) return false;
  const { form } = word;
  const part = namePartOf(form);
  if (part === 'given' || part === 'family' || part === 'second' || part === 'particle') return true;
  if (looksCommon(word) || isAccusative(form, isFirst)) return false;
  return readingsOf(form).every(
    ({ stem }) => !isOrdinary(stem) && !isFunctionWord(stem) && !commonNouns.has(stem),
  );
}

/** «معربا», «قتلا»: with the ending of an object or of two who did something. */
function isAccusative(form: string, isFirst: boolean): boolean {
  if (!form.endsWith(nameShapes.accusative)) return false;
  const stem = form.slice(0, -nameShapes.accusative.length);
  return isOrdinary(stem) || commonNouns.has(stem) || (isFirst && readingsOf(form).length > 1);
}
