import { salienceAt, type ArticleReading } from './articleReading.ts';
import type { Draft } from './draftEvent.ts';
import { pickCast } from './pickCast.ts';
import type { SentenceReading } from './reading.ts';
import { readModality } from './readModality.ts';

/** How many sentences behind an attack somebody may claim it. */
const claimReach = 5;

/**
 * The tellings with whoever claims an attack further on taking part in it: «وأعلنت حركة الشباب مسؤوليتها عن الهجوم». The attack told
 * last before the claim is meant, where nobody did it yet.
 */
export function withClaims(article: ArticleReading, known: readonly Draft[]): Draft[] {
  const claimed = new Map<Draft, string>();
  for (const reading of article.readings) {
    const claimant = claimantIn(article, reading);
    if (claimant === null) continue;
    const before = known.filter(
      ({ reading: other, event }) =>
        event.type === 'attack' && other.index < reading.index && reading.index - other.index <= claimReach,
    );
    const last = Math.max(...before.map(({ reading: { index } }) => index));
    for (const draft of before) {
      const isDone = draft.event.cast.some(({ role, actor }) => role === 'agent' || actor === claimant);
      if (draft.reading.index === last && !isDone && draft.event.status === 'happened')
        claimed.set(draft, claimant);
    }
  }
  if (claimed.size === 0) return [...known];
  return known.map((draft) => {
    const actor = claimed.get(draft);
    return actor === undefined ? draft : withAgent(draft, actor);
  });
}

function withAgent(draft: Draft, actor: string): Draft {
  const { event } = draft;
  return { ...draft, event: { ...event, cast: [{ actor, role: 'agent' }, ...event.cast] } };
}

/** Who claims an attack in a sentence; null where nobody does by name. */
function claimantIn(article: ArticleReading, reading: SentenceReading): string | null {
  const head = reading.heads.find(({ act, shape }) => act === 'claim-attack' && shape === 'verb');
  if (!head || readModality(reading, head).is === 'none') return null;
  const cast = pickCast(reading, head, salienceAt(article, reading, head.clause));
  return cast.find(({ role }) => role === 'agent')?.actor ?? null;
}
