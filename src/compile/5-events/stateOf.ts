import { arabicEndings } from '../../lexicon/arabicEndings.ts';
import { readingsOf } from '../../lexicon/clitics.ts';
import { nisbaEndings } from '../../lexicon/nisbas.ts';
import { withoutArticle } from '../../lexicon/triggers.ts';
import { fold } from '../../model/fold.ts';
import type { ActorRecord } from '../shapes.ts';
import type { SentenceReading } from './reading.ts';

const { tanwin } = arabicEndings.noun;
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
export function stateOf(
  { language, forms, kinds, words, covered }: SentenceReading,
  at: number,
): string | null {
  if (language === 'en') return null;
  const isActing = readingsOf(forms[at] ?? '').some(({ stem }) => {
    const bare = withoutArticle(stem);
    return words.speech.delegates.has(stem) || words.speech.delegates.has(bare);
  });
  if (!isActing) return null;
  const states = statesByNisba(kinds);
  for (let next = at + 1; next <= at + reach && !covered[next]; next++) {
    const form = withoutArticle(forms[next] ?? '');
    const state =
      states.get(form) ?? states.get(form.endsWith(tanwin) ? form.slice(0, -tanwin.length) : form);
    if (state) return state;
  }
  return null;
}
