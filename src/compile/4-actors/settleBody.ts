import { withoutArticle } from '../../lexicon/article.ts';
import { bodyNames } from '../../lexicon/bodyNames.ts';
import { goesTo, isAt, cues } from '../../lexicon/names.ts';
import type { ActorRecord } from '../shapes.ts';
import { actsHere } from './actsHere.ts';
import type { Directory } from './directory.ts';
import type { BodyFind } from './find.ts';
import { bodyOf } from './institutions.ts';
import { isDefinite } from './namePart.ts';
import type { ScannedSentence } from './scanSentence.ts';
import type { Settled } from './settled.ts';
import { stateOfBody, type Survey } from './surveyArticle.ts';
import { gaps, type Word } from './words.ts';

interface Settling {
  readonly scan: ScannedSentence;
  readonly survey: Survey;
  readonly directory: Directory;
  /** Records made on the way, by id; the caller's to collect. */
  readonly made: Map<string, ActorRecord>;
}

/** Whom «وزارة الخارجية السعودية», «الحكومة» or «برئاسة الكويت» stands for; null where it is no actor. */
export function settleBody(find: BodyFind, { directory, survey, made, scan }: Settling): Settled | null {
  const state = directory.actors.get(
    find.state ?? stateOfBody(survey, find.body.key, scan.index) ?? survey.home ?? '',
  );
  if (!state || isCredit(find, scan.words) || isExplanation(find, scan)) return null;
  if (find.body.chair && isOffice(find, scan.words)) return null;
  if (find.body.chair && find.state !== null && isChair(find, scan.words))
    return { actor: state.id, place: state.id, rule: 'state' };
  if (find.state === null && !standsAlone(find, scan.words, survey)) return null;
  const record = bodyOf(directory, state, find.body);
  made.set(record.id, record);
  return { actor: record.id, place: null, rule: 'body-of-state' };
}

/** «عارف خلال الاجتماع (الرئاسة الإيرانية)»: whose picture it is, alone in brackets at the end. */
function isCredit({ from, to }: BodyFind, words: readonly Word[]): boolean {
  return from > 0 && to === words.length && (words[from] as Word).gap === gaps.bracket;
}

/** «المؤتمر الوطني العام (البرلمان)»: what stands in brackets behind a body says what it is. */
function isExplanation({ from, state }: BodyFind, { words, finds }: ScannedSentence): boolean {
  const isInBrackets = ((words[from] as Word).gap & gaps.bracket) !== 0;
  return isInBrackets && state === null && finds.some(({ to, is }) => to === from && is !== 'title');
}

/** «الحكومة» with no state beside it counts where it acts, «النظام» where no adjective makes another thing of it. */
function standsAlone(find: BodyFind, words: readonly Word[], survey: Survey): boolean {
  if (isPartOf(find, words) || isAttribute(find, words)) return false;
  const next = words[find.to];
  const qualified = next !== undefined && next.gap === gaps.none && isDefinite(next.form);
  if (find.loaded || isAnybodys(find, words)) return !qualified;
  if (find.body.short && find.to - find.from === 1) return actsHere(words, find);
  return find.body.bare === 'always' || survey.bodies.has(find.body.key) || actsHere(words, find);
}

/** «المجلس الوطني لحزب العدالة»: the party's, no state's. */
function isPartOf({ to }: BodyFind, words: readonly Word[]): boolean {
  const next = words[to];
  if (next?.gap !== gaps.none) return false;
  return next.known.readings.some(({ stem, clitics }) => {
    const head = withoutArticle(stem);
    return (
      clitics.endsWith(goesTo) &&
      bodyNames.heads.has(head) &&
      !bodyNames.venues.has(head) &&
      !bodyNames.weak.has(head)
    );
  });
}

/** «جمعية "الوفاق" المعارضة», «الأحزاب المعارضة»: what the body before it is like. */
function isAttribute({ from, to, taken, body }: BodyFind, words: readonly Word[]): boolean {
  const before = words[from - 1];
  const { gap } = words[from] as Word;
  if (body.kind !== 'group' || to - from > 1 || taken > 0 || !before || (gap & ~gaps.quote) !== 0)
    return false;
  return before.quoted || (isDefinite(before.form) && !cues.days.has(before.form));
}

/** «القوات الكردية» are not the army's: an adjective says whose they are. */
function isAnybodys({ from, to }: BodyFind, words: readonly Word[]): boolean {
  return to - from === 1 && (words[from] as Word).known.readings.some(({ stem }) => cues.anybodys.has(stem));
}

/** «تحت رئاسة الغابون», «برئاسة الكويت»: the state is in the chair. */
function isChair({ from, clitics }: BodyFind, words: readonly Word[]): boolean {
  return clitics.endsWith(isAt) || cues.under.has(words[from - 1]?.form ?? '');
}

/** How many words may stand between «تولى» and the «رئاسة البلاد» that somebody came to. */
const officeReach = 4;

/** «انتخابات الرئاسة», «مرشح الحزب للرئاسة», «تولى فلان رئاسة الجزائر»: an office to be won. */
function isOffice({ from, clitics, state }: BodyFind, words: readonly Word[]): boolean {
  const { form } = words[from] as Word;
  const before = words.slice(Math.max(0, from - officeReach), from);
  if (state !== null && !isDefinite(form) && before.some((word) => cues.races.has(word.form))) return true;
  return cues.races.has(words[from - 1]?.form ?? '') || (state === null && clitics.endsWith(goesTo));
}
