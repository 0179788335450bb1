import { readingsOf } from '../../lexicon/clitics.ts';
import { cues } from '../../lexicon/names.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { titleAdjectives } from '../../lexicon/titles.ts';
import { functionWords, ordinaryWords, parts, wordNames } from '../../lexicon/personNames.ts';

/** What a folded Arabic word may be in a person's name; `closed` words are in none. */
export type NamePart = 'given' | 'family' | 'particle' | 'second' | 'unknown' | 'closed';

const derivedVerb = new RegExp(nameShapes.derivedVerb);
const remembered = new Map<string, NamePart>();
const mostRemembered = 50_000;

export function namePartOf(form: string): NamePart {
  const known = remembered.get(form);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const part = judge(form);
  remembered.set(form, part);
  return part;
}

/** Is the name an ordinary word as well, so that it takes more than itself to be a name. */
export function isWordName(form: string): boolean {
  return wordNames.has(form);
}

/** Words of grammar and time, which close any name. */
export function isFunctionWord(form: string): boolean {
  return functionWords.has(form);
}

export function isDefinite(form: string): boolean {
  return form.startsWith(nameShapes.article) && form.length > nameShapes.article.length + 2;
}

function judge(form: string): NamePart {
  if (parts.particles.has(form)) return 'particle';
  if (parts.given.has(form) || (form.startsWith(nameShapes.servant) && form.length > 5)) return 'given';
  if (parts.family.has(form) || isFamilyShaped(form)) return 'family';
  if (parts.seconds.has(form)) return 'second';
  if (form.length < 3 || isOrdinary(form) || isVerbal(form)) return 'closed';
  if (nameShapes.joined.some((start) => form.startsWith(start)) && form.length > 3) return 'closed';
  const masculine = form.endsWith(nameShapes.feminine) ? form.slice(0, -1) : '';
  if (parts.given.has(masculine) && !wordNames.has(masculine)) return 'given';
  const readings = readingsOf(form).slice(1);
  if (readings.some(({ stem }) => functionWords.has(stem))) return 'closed';
  if (readings.some(({ stem }) => stem.length > 2 && (isOrdinary(stem) || parts.given.has(stem))))
    return 'closed';
  return 'unknown';
}

/** «على», folded as «علي» is. */
export function isPreposition(form: string): boolean {
  return form === nameShapes.on;
}

export function isOrdinary(form: string): boolean {
  return (
    ordinaryWords.has(form) ||
    cues.saying.has(form) ||
    cues.doing.has(form) ||
    cues.locative.has(form) ||
    cues.outletHeads.has(form) ||
    titleAdjectives.has(form)
  );
}

/** «بوزيان», «بنعلي»: family names of the Maghreb. */
function isFamilyShaped(form: string): boolean {
  if (form.length < 5 || !nameShapes.familyStarts.some((start) => form.startsWith(start))) return false;
  if (nameShapes.pluralEnds.some((end) => form.endsWith(end))) return false;
  return !readingsOf(form).some(({ stem }) => isOrdinary(stem));
}

/** Present and future verbs, and sound plurals with the article. */
function isVerbal(form: string): boolean {
  if (form.length < 4) return false;
  if (nameShapes.verbStarts.some((start) => form.startsWith(start))) return true;
  if (form.length > 4 && derivedVerb.test(form)) return true;
  return isPluralShaped(form) && !parts.family.has(form);
}

/** «القطامين», «الفلاحات»: definite, and of no known meaning but with the end of a plural; family names have it too. */
export function isPluralShaped(form: string): boolean {
  return nameShapes.nounEnds.some((end) => form.endsWith(end)) && isDefinite(form) && !isOrdinary(form);
}
