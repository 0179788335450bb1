/** Actors: one decision per actor and document. Said and expected ones are paired when they share a surface form or a name. */
import { alikeName, sameForm } from './agreement.ts';
import type { Annotation, Expected, ExpectedActor } from './shapes.ts';
import { shareOf, type Scored } from './tally.ts';

interface SaidActor {
  readonly id: string;
  readonly isPerson: boolean;
  readonly english: string;
  /** Everything it is called: the words of the text and its names. */
  readonly forms: readonly string[];
  readonly seen: readonly string[];
}

export interface ScoredActors extends Scored<'actors.all' | 'actors.persons' | 'actors.name'> {
  /** The said actor's id for every expected actor that was found, by its English name. */
  readonly pairs: ReadonlyMap<string, string>;
}

/** Pairs greedily, in the order expected, by the number of shared forms; `name` is asked of paired persons only. */
export function scoreActors(expected: Expected, annotation: Annotation): ScoredActors {
  const said = saidActors(annotation);
  const free = new Map(said.map((actor) => [actor.id, actor]));
  const pairs = new Map<string, string>();
  const excused = new Set<string>();
  const misses: string[] = [];
  const found = { all: 0, persons: 0, named: 0 };
  const asked = expected.actors.filter((actor) => actor.role !== 'source');
  for (const wanted of expected.actors) {
    const best = closest(wanted, [...free.values()]);
    if (best) {
      pairs.set(wanted.name_en, best.id);
      free.delete(best.id);
    }
    if (wanted.role === 'source') {
      if (best) excused.add(best.id);
      continue;
    }
    if (!best) {
      misses.push(`actor ${wanted.kind} ${wanted.name_en} (${wanted.mentions.join('، ')}): not found`);
      continue;
    }
    found.all++;
    if (wanted.kind !== 'person') continue;
    found.persons++;
    if (alikeName(best.english, wanted.name_en)) found.named++;
    else misses.push(`name of ${wanted.name_en}: got ${best.english || 'none'}`);
  }
  misses.push(
    ...[...free.values()].map((actor) => `actor ${actor.id} (${actor.seen.join('، ')}): not expected`),
  );
  const counted = said.filter((actor) => !excused.has(actor.id));
  return {
    tallies: {
      'actors.all': { hit: found.all, predicted: counted.length, gold: asked.length },
      'actors.persons': {
        hit: found.persons,
        predicted: counted.filter((actor) => actor.isPerson).length,
        gold: asked.filter((actor) => actor.kind === 'person').length,
      },
      'actors.name': shareOf(found.named, found.persons),
    },
    misses,
    pairs,
  };
}

function saidActors(annotation: Annotation): SaidActor[] {
  const seen = new Map<string, Set<string>>();
  for (const { actor, text } of annotation.articles.flatMap((article) => article.actors))
    seen.set(actor, (seen.get(actor) ?? new Set()).add(text));
  return [...seen].map(([id, texts]) => {
    const entry = annotation.actors[id];
    const names = entry ? [entry.name.ar, entry.name.en].filter((name) => name !== '') : [];
    return {
      id,
      isPerson: entry?.kind === 'person',
      english: entry?.name.en ?? '',
      forms: [...texts, ...names],
      seen: [...texts],
    };
  });
}

function closest(wanted: ExpectedActor, free: readonly SaidActor[]): SaidActor | undefined {
  const names = [...wanted.mentions, wanted.name_ar ?? '', wanted.name_en].filter((name) => name !== '');
  const ties = (actor: SaidActor) =>
    actor.forms.filter((form) => names.some((name) => sameForm(form, name))).length;
  const ranked = free.map((actor) => ({ actor, ties: ties(actor) })).filter((pair) => pair.ties > 0);
  return ranked.sort((first, second) => second.ties - first.ties)[0]?.actor;
}
