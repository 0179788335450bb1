import type { ActorRecord, Names } from '../shapes.ts';
import { formsOf } from './words.ts';

/** One article's names, with what to call the article in the list. */
export interface NamedArticle {
  readonly article: string;
  readonly names: Names;
}

export interface ActorCount {
  readonly id: string;
  readonly record: ActorRecord;
  /** How often it is named, and in how many articles. */
  readonly mentions: number;
  readonly articles: number;
  /** The words it is named by, most frequent first. */
  readonly forms: readonly string[];
  /** No table has it: an editor may want to. */
  readonly discovered: boolean;
}

export interface Suggestions {
  readonly counts: readonly ActorCount[];
  /** Records for data/actors.yaml, ready to paste, for the discovered ones. */
  readonly yaml: string;
  /** Pairs of ids that may be one actor, with what they share. */
  readonly duplicates: readonly { readonly ids: readonly [string, string]; readonly shared: string }[];
}

/** Who was found in a folder of articles, how often, and what an editor may add or merge; `known` are listed ids. */
export function suggestActors(articles: readonly NamedArticle[], known: ReadonlySet<string>): Suggestions {
  const counts = count(articles, known);
  const discovered = counts.filter((entry) => entry.discovered);
  return { counts, yaml: discovered.map(recordText).join('\n'), duplicates: nearDuplicates(counts) };
}

function count(articles: readonly NamedArticle[], known: ReadonlySet<string>): ActorCount[] {
  const found = new Map<string, { record: ActorRecord; in: Set<string>; forms: Map<string, number> }>();
  for (const { article, names } of articles) {
    for (const { actor, text } of names.mentions) {
      const record = actor === null ? undefined : names.actors.get(actor);
      if (!record) continue;
      const entry = found.get(record.id) ?? {
        record,
        in: new Set<string>(),
        forms: new Map<string, number>(),
      };
      entry.in.add(article);
      entry.forms.set(text, (entry.forms.get(text) ?? 0) + 1);
      found.set(record.id, entry);
    }
  }
  return [...found]
    .map(([id, entry]) => ({
      id,
      record: entry.record,
      mentions: [...entry.forms.values()].reduce((sum, times) => sum + times, 0),
      articles: entry.in.size,
      forms: [...entry.forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form),
      discovered: !known.has(id),
    }))
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}

function recordText({ id, record, forms }: ActorCount): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const others = forms.filter((form) => form !== record.name.ar && form !== record.name.en);
  const office = record.offices?.[0];
  return [
    `- id: ${id}`,
    `  kind: ${record.kind}`,
    `  name: { ar: ${quoted(record.name.ar)}, en: ${quoted(record.name.en)} }`,
    ...(record.approximate ? ['  approximate: true'] : []),
    ...(others.length > 0 ? [`  aliases: [${others.map(quoted).join(', ')}]`] : []),
    ...(record.country ? [`  country: ${record.country}`] : []),
    ...(office ? [`  offices: [{ office: ${office.office}, of: ${office.of ?? 'null'} }]`] : []),
    '',
  ].join('\n');
}

/** Two actors of one kind whose names share all but one word, or sound the same without vowels. */
function nearDuplicates(counts: readonly ActorCount[]): Suggestions['duplicates'] {
  const pairs: { ids: readonly [string, string]; shared: string }[] = [];
  for (let one = 0; one < counts.length; one++) {
    for (let other = one + 1; other < counts.length; other++) {
      const [a, b] = [counts[one] as ActorCount, counts[other] as ActorCount];
      if (a.record.kind !== b.record.kind || !(a.discovered || b.discovered)) continue;
      const shared = sharedName(a.record, b.record);
      if (shared !== null) pairs.push({ ids: [a.id, b.id], shared });
    }
  }
  return pairs;
}

function sharedName(a: ActorRecord, b: ActorRecord): string | null {
  const [one, other] = [formsOf(a.name.ar), formsOf(b.name.ar)];
  const shared = one.filter((form) => other.includes(form));
  const shorter = Math.min(one.length, other.length);
  if (shorter > 1 && shared.length === shorter) return shared.join(' ');
  return skeleton(a.name.en) === skeleton(b.name.en) ? a.name.en : null;
}

function skeleton(name: string): string {
  return formsOf(name)
    .join('')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1/g, '$1');
}
