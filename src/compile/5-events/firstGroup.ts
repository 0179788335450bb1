import type { NameMention } from '../shapes.ts';
import { isJoinedTo } from './isJoinedTo.ts';
import type { Placed } from './placeNames.ts';
import { isPerson, type SentenceReading } from './reading.ts';

/** The first name and those joined to it: «خامنئي والأسد». */
export function firstGroup(reading: SentenceReading, placed: readonly Placed[]): readonly Placed[] {
  const [first] = placed;
  if (!first) return [];
  const group = [first];
  for (const one of placed.slice(1)) {
    const last = group.at(-1) as Placed;
    // «عزل فلان أمس فلاناً وفلاناً»: whoever stands between and is not joined begins those behind
    const goesOn = [isJoinedTo, isHeadedBy].some((joins) => joins(reading, last.mention, one.mention));
    if (!goesOn) break;
    group.push(one);
  }
  return group.length === 2 && isSetApart(reading, group[0]?.mention, group[1]?.mention) ? [first] : group;
}

/** How many words may stand between a body and its leader: "Hamas political leader Ali". */
const leaderReach = 3;

/** "said Hamas leader Ali": a body and who leads it are one in English, where small words alone stand between. */
function isHeadedBy(
  { language, kinds, covered, forms, sentence, words }: SentenceReading,
  { actor, tokens: [, from] }: NameMention,
  { actor: person, tokens: [to] }: NameMention,
): boolean {
  const between = to - from;
  if (language !== 'en' || between < 1 || between > leaderReach) return false;
  if (!isPerson(kinds, person) || isPerson(kinds, actor)) return false;
  const { prepositions, auxiliary } = words.clauses;
  return forms
    .slice(from, to)
    .every(
      (form, index) =>
        sentence.tokens[from + index]?.kind === 'word' &&
        !covered[from + index] &&
        !prepositions.has(form) &&
        !auxiliary.has(form),
    );
}

/** «عاقبت المحكمة، مبارك، بالسجن»: two names with a comma or nothing between them are no list; «فرنسا وبريطانيا» are. */
function isSetApart({ forms, sentence }: SentenceReading, one?: NameMention, other?: NameMention): boolean {
  const between = forms.slice(one?.tokens[1], other?.tokens[0]);
  const isAttached =
    other !== undefined && other.start > (sentence.tokens[other.tokens[0]]?.start ?? other.start);
  return !isAttached && between.every((form) => form === ',');
}
