import { actOf } from '../../lexicon/events.ts';
import { standsBetween } from '../../lexicon/phrases.ts';
import { talks } from './kindsOfActs.ts';
import type { ArticleReading } from './articleReading.ts';
import { byOther } from './dating.ts';
import { draftEvent, redated, type Draft } from './draftEvent.ts';
import type { SentenceReading } from './reading.ts';

/** How far into its sentence «جاء ذلك» may stand, after a name: "Zarif made the call during …". */
const openingReach = 4;

/** How many sentences before it the statement may stand. */
const statementReach = 4;

/** What a sentence says of the statement before it: the telling of the meeting, and that statement told as part of it. */
export interface Setting {
  readonly told: readonly Draft[];
  readonly replaced: Draft | null;
}

const nothing: Setting = { told: [], replaced: null };

/** «جاء ذلك في اتصال هاتفي أجراه فلان»: the statement of the sentence before was made in a meeting or a call. */
export function tellSetting(
  article: ArticleReading,
  reading: SentenceReading,
  known: readonly Draft[],
): Setting {
  if (!opensSetting(reading)) return nothing;
  const statement = known.findLast(
    (draft) => draft.event.type === 'statement' && reading.index - draft.reading.index <= statementReach,
  );
  if (!statement) return nothing;
  const own = known.find((draft) => draft.reading === reading && talks.has(draft.event.type));
  const setting = own ?? draftSetting(article, reading, statement);
  if (!setting) return { told: [], replaced: null };
  const { act, type } = setting.event;
  const retyped: Draft = {
    ...statement,
    dating: setting.dating,
    event: {
      ...redated(statement.event, setting.dating),
      act,
      type,
      stance: null,
      rule: 'said-in-meeting',
    },
  };
  return { told: own ? [retyped] : [setting, retyped], replaced: statement };
}

function opensSetting({ forms, words }: SentenceReading): boolean {
  return standsBetween(words.clauses.settingOpening, forms, 0, openingReach);
}

function draftSetting(article: ArticleReading, reading: SentenceReading, statement: Draft): Draft | null {
  const noun = reading.heads.find(({ shape, act }) => shape === 'noun' && talks.has(actOf(act).type));
  if (!noun) return null;
  const verb = reading.heads.find((head) => head.clause === noun.clause + 1 && head.light);
  const happening = verb ? { reading, head: verb, noun } : { reading, head: noun, noun: null };
  const also = statement.event.cast.map((member) => ({ ...member, mention: null }));
  return draftEvent(article, happening, byOther(statement.dating, 'inherited'), {
    rule: 'said-in-meeting',
    also,
  });
}
