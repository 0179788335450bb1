import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { withoutTanwin } from '../../lexicon/arabicNouns.ts';
import { actOf } from '../../lexicon/events.ts';
import { phraseAt } from '../../lexicon/phrases.ts';
import { isStemOf } from '../../lexicon/stems.ts';
import { nisbaEndings } from '../../lexicon/nisbas.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import { fold } from '../../model/fold.ts';
import type { ActorRecord } from '../shapes.ts';
import type { Head, SentenceReading } from './reading.ts';

/** How many words behind «وفد» its nisba may stand: «وفد تقني رفيع إيراني». */
const reach = 3;

const remembered = new WeakMap<ReadonlyMap<string, ActorRecord>, ReadonlyMap<string, string>>();

/** The states that an article names by their nisbas, folded, in both genders. */
function statesByNisba(kinds: ReadonlyMap<string, ActorRecord>): ReadonlyMap<string, string> {
  const known = remembered.get(kinds);
  if (known) return known;
  const states = new Map<string, string>();
  for (const { id, kind, nisba = [] } of kinds.values()) {
    if (kind !== 'state') continue;
    for (const one of nisba) {
      states.set(fold(one), id);
      states.set(fold(one + nisbaEndings.feminine), id);
    }
  }
  remembered.set(kinds, states);
  return states;
}

/** Whose delegation, officials or forces an unnamed subject is, where the article speaks of that state too: «وفد إيراني»; else null. */
export function stateOf(reading: SentenceReading, at: number): string | null {
  const { language, forms, words } = reading;
  const isDelegate = language === 'ar' && isStemOf(words.speech.delegates, forms[at] ?? '');
  return isDelegate ? nisbaBehind(reading, at) : null;
}

/** The state whose envoys a clause speaks of from a token on, where the article speaks of it too: «طرد السفير الإيراني»; else null. */
export function stateOfEnvoys(reading: SentenceReading, from: number, to: number): string | null {
  const { language, forms, words } = reading;
  if (language === 'en') return null;
  for (let at = from; at < to; at++)
    if (isStemOf(words.clauses.diplomats, forms[at] ?? '')) return nisbaBehind(reading, at);
  return null;
}

/** What a feminine noun ends in, folded, and its sound plural: «غارة», «غارات». */
const femaleEnds = [fold(nisbaEndings.feminine), arabicEndings.noun.bound];

/**
 * Whose strike it is by the nisba on the noun, where the article speaks of that state too: «غارة جوية إسرائيلية»; else null.
 * The two agree: «قصف مواقع أميركية» is nobody's by that word.
 */
export function stateOfStrike(reading: SentenceReading, { at, end, act }: Head): string | null {
  const { language, forms, kinds, heads, words } = reading;
  const { type, object } = actOf(act);
  if (language === 'en' || type !== 'attack' || object === 'subject') return null;
  const states = statesByNisba(kinds);
  const isFeminine = (form: string) => femaleEnds.some((ending) => form.endsWith(ending));
  for (let next = end; next < end + reach; next++) {
    const form = forms[next] ?? '';
    const isOther =
      reading.covered[next] === true ||
      heads.some((one) => one.at === next) ||
      phraseAt(words.clauses.prepositions, forms, next) > 0;
    if (isOther) return null;
    const state = states.get(withoutArticle(form));
    if (!state) continue;
    return next === end || isFeminine(form) === isFeminine(forms[at] ?? '') ? state : null;
  }
  return null;
}

function nisbaBehind({ forms, kinds, covered, names }: SentenceReading, at: number): string | null {
  const states = statesByNisba(kinds);
  // «23 دبلوماسياً بريطانياً» looks like «بريطانيا»
  const looksLike = names.find(({ tokens }) => tokens[0] === at + 1)?.place ?? '';
  if (kinds.get(looksLike)?.kind === 'state') return looksLike;
  for (let next = at + 1; next <= at + reach && !covered[next]; next++) {
    const form = withoutArticle(forms[next] ?? '');
    const state = states.get(form) ?? states.get(withoutTanwin(form) ?? form);
    if (state) return state;
  }
  return null;
}
