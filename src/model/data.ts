/** What editors write under data/, and the general tables of src/lexicon/world in the same shape. */
import * as v from 'valibot';
import { actorKinds, eventTypes, monthStyles, roles, stances, statuses } from './schema.ts';

const bilingual = v.object({ ar: v.string(), en: v.string() });
/** A whole or partial date: YYYY, YYYY-MM or YYYY-MM-DD. YAML may hand over a bare year as a number. */
const day = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date: 2024, 2024-05 or 2024-05-30'),
);
const term = { from: v.optional(v.nullable(day)), to: v.optional(v.nullable(day)) };

export const actorRecord = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'an id: small letters, digits and hyphens')),
  kind: v.picklist(actorKinds),
  name: bilingual,
  /** What headlines call it: a family name, a short form. */
  short: v.optional(bilingual),
  aliases: v.optional(v.array(v.string()), []),
  gender: v.optional(v.picklist(['m', 'f'])),
  /** An outlet or agency: cited, never cast, unless it acts itself. */
  media: v.optional(v.boolean()),
  /** A state's nisbas and demonyms, folded or not: إيراني, Iranian. */
  nisba: v.optional(v.array(v.string())),
  /** A state's capital, a place's id; may stand for the government where it acts. */
  capital: v.optional(v.string()),
  /** What it belongs to, where that is a state: the state's id. */
  country: v.optional(v.nullable(v.string())),
  offices: v.optional(
    v.array(
      v.object({
        office: v.string(),
        of: v.optional(v.nullable(v.string())),
        title: v.optional(bilingual),
        acting: v.optional(v.boolean()),
        ...term,
      }),
    ),
    [],
  ),
  memberOf: v.optional(v.array(v.object({ actor: v.string(), ...term })), []),
  /** Loaded words that outlets use for it; matched, never shown as its name. */
  terms: v.optional(v.array(v.string()), []),
  /** The English name was made by rule from the Arabic one. */
  approximate: v.optional(v.boolean()),
});

export const placeRecord = v.object({
  id: v.string(),
  name: bilingual,
  aliases: v.optional(v.array(v.string()), []),
  country: v.optional(v.nullable(v.string())),
});

export const corpusRecord = v.object({
  title: bilingual,
  about: bilingual,
  edition: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  weekStart: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(7)), 1),
  months: v.optional(v.picklist(monthStyles), 'levantine/gulf'),
  naming: v.optional(
    v.array(
      v.object({
        neutral: bilingual,
        actor: v.optional(v.string()),
        terms: v.array(v.string()),
        ...term,
        note: v.optional(bilingual),
      }),
    ),
    [],
  ),
});

export const documentRecord = v.object({
  publisher: v.optional(bilingual),
  rights: v.optional(v.picklist(['full', 'excerpt', 'none']), 'excerpt'),
  articles: v.optional(
    v.array(
      v.object({
        part: v.number(),
        title: v.optional(v.object({ ar: v.optional(v.string()), en: v.optional(v.string()) })),
        author: v.optional(v.nullable(v.string())),
        url: v.optional(v.nullable(v.string())),
        archive: v.optional(v.nullable(v.object({ url: v.string(), captured: v.optional(v.nullable(day)) }))),
        accessed: v.optional(v.nullable(day)),
        published: v.optional(v.nullable(day)),
        note: v.optional(bilingual),
      }),
    ),
    [],
  ),
});

const quote = { document: v.string(), quote: v.string() };
const target = {
  event: v.optional(v.string()),
  document: v.optional(v.string()),
  quote: v.optional(v.string()),
  /** The type that the event has so far: which one is meant, where the words quoted tell of two. */
  found: v.optional(v.picklist(eventTypes)),
};
/** One place's id, or several; null for none. */
const place = v.nullable(v.union([v.string(), v.array(v.string())]));
const cast = v.array(v.object({ actor: v.string(), role: v.picklist(roles) }));
const hand = { by: v.string(), why: bilingual, cites: v.optional(v.nullable(v.string())) };

export const correctionRecord = v.variant('do', [
  v.object({
    do: v.literal('add'),
    ...quote,
    also: v.optional(v.array(v.object(quote)), []),
    date: v.string(),
    extent: v.optional(v.picklist(['within', 'throughout']), 'within'),
    type: v.picklist(eventTypes),
    status: v.optional(v.picklist(statuses), 'happened'),
    stance: v.optional(v.nullable(v.picklist(stances)), null),
    title: bilingual,
    cast: v.optional(cast, []),
    place: v.optional(place, null),
    via: v.optional(v.array(v.string()), []),
    ...hand,
  }),
  v.object({ do: v.literal('hide'), ...target, on: day, ...hand }),
  v.object({ do: v.literal('merge'), ...target, with: v.array(v.object(target)), ...hand }),
  v.object({ do: v.literal('split'), ...target, ...hand }),
  v.object({ do: v.literal('requote'), ...target, words: v.string(), ...hand }),
  v.object({
    do: v.literal('redate'),
    ...target,
    date: v.string(),
    extent: v.optional(v.picklist(['within', 'throughout'])),
    ...hand,
  }),
  v.object({ do: v.literal('retitle'), ...target, title: bilingual, ...hand }),
  v.object({
    do: v.literal('retype'),
    ...target,
    type: v.picklist(eventTypes),
    status: v.optional(v.picklist(statuses)),
    stance: v.optional(v.nullable(v.picklist(stances))),
    ...hand,
  }),
  v.object({
    do: v.literal('recast'),
    ...target,
    cast: v.optional(cast),
    place: v.optional(place),
    ...hand,
  }),
]);

export const translationRecord = v.object({
  by: v.optional(v.picklist(['editor', 'machine']), 'editor'),
  paragraphs: v.array(v.object({ source: v.string(), text: v.string() })),
});

export type ActorRecord = v.InferInput<typeof actorRecord>;
export type PlaceRecord = v.InferInput<typeof placeRecord>;
export type CorpusRecord = v.InferOutput<typeof corpusRecord>;
export type DocumentRecord = v.InferOutput<typeof documentRecord>;
export type CorrectionRecord = v.InferOutput<typeof correctionRecord>;
export interface CorrectionTarget {
  readonly event?: string | undefined;
  readonly document?: string | undefined;
  readonly quote?: string | undefined;
  readonly found?: v.InferOutput<typeof target.found>;
}
export type TranslationRecord = v.InferOutput<typeof translationRecord>;
