import { withoutArticle } from '../../lexicon/article.ts';
import { readingsOf } from '../../lexicon/clitics.ts';
import type { WordForms } from '../../lexicon/clauseWords.ts';
import { and } from '../../lexicon/names.ts';
import { placeNamedAt, stateOfNisba, type NamedPlace } from '../../lexicon/placeNames.ts';
import { topicWords } from '../../lexicon/topics.ts';
import { headlineText } from '../../text/headlines.ts';
import type { Language } from '../shapes.ts';
import { withArticle } from './headlinePlaces.ts';

/** What a clause says behind a topic: in Gaza, with Iran. */
export interface Complement {
  /** The ids of the place and of the state it lies in. */
  readonly places: readonly string[];
  readonly write: (language: Language) => string;
}

/** How many adjectives may stand between a topic and its complement: «الأوضاع الإنسانية والصحية في غزة». */
const mostAdjectives = 2;

/** The place or state that the words behind a topic put it in, or say it is with; null where they do not. */
export function complementBehind(
  words: readonly WordForms[],
  end: number,
  topic: string,
  language: Language,
): Complement | null {
  const { complements, ofStates } = topicWords(language);
  for (let at = end; at <= end + mostAdjectives; at++) {
    const forms = words[at];
    const [whole] = forms ?? [];
    if (whole === undefined) return null;
    const key = complements.get(whole);
    if (key !== undefined) return named(placeBehind(words, at + 1, language), key);
    const joined = language === 'ar' ? joinedKey(whole, complements) : undefined;
    if (joined !== undefined) {
      const place = placeBehind(words, at, language);
      if (place) return named(place, joined);
    }
    const state = ofStates.has(topic) ? stateOfNisba(forms, language) : null;
    if (state) return stateOfNisba(words[at + 1], language) ? null : named(state, 'in');
    if (language === 'en' || !isAdjective(whole)) return null;
  }
  return null;
}

/** «الإنسانية», «والصحية»: with the article on it. */
const isAdjective = (whole: string) =>
  readingsOf(whole).some(
    ({ stem, clitics }) => (clitics === '' || clitics === and) && withoutArticle(stem) !== stem,
  );

/** «بغزة» is in Gaza. */
function joinedKey(whole: string, complements: ReadonlyMap<string, string>): string | undefined {
  return complements.get(whole.charAt(0));
}

/** The place named at a word, an article or a noun of its kind («مدينة», "the city of") passed over. */
function placeBehind(words: readonly WordForms[], at: number, language: Language): NamedPlace | null {
  const found = placeNamedAt(words, at, language);
  if (found) return found;
  const { passed } = topicWords(language);
  return words[at]?.some((form) => passed.has(form)) ? placeNamedAt(words, at + 1, language) : null;
}

function named(place: NamedPlace | null, key: string): Complement | null {
  if (!place) return null;
  return {
    places: place.country === null ? [place.id] : [place.id, place.country],
    write: (language) => {
      const name = language === 'en' ? withArticle(place.name.en) : place.name.ar;
      return (headlineText(language).matters.complement?.[key] ?? '').replace('{it}', name);
    },
  };
}
