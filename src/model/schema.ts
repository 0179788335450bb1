/**
 * The published data, as CONTRACT describes it. The compiler validates before it writes, the app when it loads;
 * every type is inferred from here.
 */
import * as v from 'valibot';

export const eventTypes = [
  'meeting', 'call', 'visit', 'statement', 'agreement', 'election', 'appointment', 'attack',
  'military', 'death', 'disaster', 'protest', 'legal', 'sanction', 'ceremony', 'other',
] as const; // prettier-ignore
export const statuses = ['happened', 'planned', 'cancelled', 'alleged'] as const;
export const stances = ['support', 'request', 'accusation', 'rejection', 'threat'] as const;
export const roles = ['agent', 'counterpart', 'subject', 'present', 'absent'] as const;
export const actorKinds = ['person', 'organization', 'state', 'group'] as const;
export const grains = ['day', 'week', 'month', 'season', 'year', 'decade', 'range'] as const;
/** Which names of the months are shown, and how two systems stand together. */
export const monthStyles = [
  'levantine/gulf',
  'gulf/levantine',
  'gulf (levantine)',
  'levantine',
  'gulf',
  'maghrebi',
] as const;
export const places = ['headline', 'lead', 'body', 'caption', 'teaser'] as const;

const bilingual = v.object({ ar: v.string(), en: v.string() });
const optionalText = v.nullable(v.string());
const span = { start: v.number(), end: v.number() };
const term = { from: v.optional(optionalText, null), to: v.optional(optionalText, null) };
const eventType = v.picklist(eventTypes);
const status = v.picklist(statuses);
const stance = v.picklist(stances);
const role = v.picklist(roles);
const actorKind = v.picklist(actorKinds);
const where = v.picklist(places);
const extent = v.picklist(['within', 'throughout']);
const part = v.picklist(['early', 'mid', 'late']);
const basis = v.picklist(['stated', 'relative', 'dateline', 'event-relative']);
const publishedBasis = v.picklist(['given', 'stated', 'inferred', 'unknown']);

const eventDate = v.object({
  edtf: v.string(),
  /** First and last day, YYYY-MM-DD; null where the text leaves the end open. */
  from: optionalText,
  to: optionalText,
  grain: v.picklist(grains),
  extent,
  part: v.nullable(part),
  approximate: v.boolean(),
});

const source = v.object({
  article: v.string(),
  paragraph: v.number(),
  ...span,
  excerpt: v.string(),
  translation: optionalText,
  where,
  via: v.array(v.string()),
  basis,
  rule: v.string(),
  /** How the date was read where no words date the event (`time` is null), as for a dateline. */
  reading: bilingual,
  time: v.nullable(v.object({ paragraph: v.number(), ...span, text: v.string(), reading: bilingual })),
});

export const eventSchema = v.object({
  id: v.string(),
  formerIds: v.array(v.string()),
  type: eventType,
  status,
  stance: v.nullable(stance),
  date: eventDate,
  title: bilingual,
  titleBy: v.picklist(['editor', 'rules']),
  cast: v.array(v.object({ actor: v.string(), role })),
  place: v.nullable(bilingual),
  sources: v.pipe(v.array(source), v.minLength(1)),
  differs: v.array(
    v.object({
      field: v.string(),
      values: v.array(v.object({ value: v.string(), sources: v.array(v.number()) })),
    }),
  ),
  edited: v.array(
    v.object({
      field: v.string(),
      by: v.string(),
      why: v.union([v.string(), bilingual]),
      cites: optionalText,
    }),
  ),
});

const article = v.object({
  id: v.string(),
  path: v.string(),
  part: v.number(),
  kind: v.picklist(['article', 'teasers']),
  language: v.picklist(['ar', 'en']),
  publisher: v.nullable(bilingual),
  author: optionalText,
  url: optionalText,
  archive: v.nullable(v.object({ url: v.string(), captured: optionalText })),
  title: v.object({ ar: optionalText, en: optionalText }),
  published: v.object({ date: optionalText, basis: publishedBasis, note: v.nullable(bilingual) }),
  rights: v.picklist(['full', 'excerpt', 'none']),
  file: v.string(),
});

const actor = v.object({
  id: v.string(),
  kind: actorKind,
  name: bilingual,
  /** The English name is a rule's transliteration, not the press's spelling. */
  approximate: v.optional(v.boolean()),
  aliases: v.array(v.string()),
  offices: v.array(v.object({ title: bilingual, ...term })),
  memberOf: v.array(v.object({ actor: v.string(), ...term })),
});

const naming = v.object({ neutral: bilingual, terms: v.array(v.string()), note: v.nullable(bilingual) });

/** The JSON Schema of a timeline lies beside it under this name. */
export const schemaFile = 'timeline.schema.json';

/** The shapes that a timeline is made of, by the names they have in the published JSON Schema. */
export const namedShapes = { bilingual, eventDate, source, event: eventSchema, article, actor, naming };

export const timelineSchema = v.object({
  schemaVersion: v.literal(1),
  corpus: v.object({
    title: bilingual,
    about: bilingual,
    edition: v.string(),
    span: v.string(),
    inputHash: v.string(),
    months: v.picklist(monthStyles),
    weekStart: v.number(),
    naming: v.array(naming),
  }),
  articles: v.array(article),
  actors: v.array(actor),
  events: v.array(eventSchema),
  withdrawn: v.array(v.object({ id: v.string(), on: v.string(), why: bilingual })),
  problems: v.array(
    v.object({
      path: v.string(),
      line: v.number(),
      level: v.picklist(['error', 'warning']),
      code: v.string(),
      message: v.string(),
    }),
  ),
});

const list = <T>() => v.custom<T[]>(Array.isArray, 'Expected a list');

/** A timeline from outside: what the page needs to begin with. Its events are looked at one by one, by `eventSchema`. */
export const timelineOutline = v.object({
  ...timelineSchema.entries,
  articles: list<TimelineArticle>(),
  actors: list<TimelineActor>(),
  events: list<TimelineEvent>(),
});

export const articleSchema = v.object({
  id: v.string(),
  paragraphs: v.array(
    v.nullable(
      v.object({
        text: v.string(),
        translation: optionalText,
        translationBy: v.nullable(v.picklist(['editor', 'machine'])),
      }),
    ),
  ),
});

export type Language = 'ar' | 'en';
export type Bilingual = v.InferOutput<typeof bilingual>;
export type EventType = (typeof eventTypes)[number];
export type Status = (typeof statuses)[number];
export type Stance = (typeof stances)[number];
export type Role = (typeof roles)[number];
export type ActorKind = (typeof actorKinds)[number];
export type Grain = (typeof grains)[number];
export type Where = (typeof places)[number];
export type Extent = 'within' | 'throughout';
export type Part = 'early' | 'mid' | 'late';
export type Basis = 'stated' | 'relative' | 'dateline' | 'event-relative';
export type EventDate = v.InferOutput<typeof eventDate>;
export type EventSource = v.InferOutput<typeof source>;
export type TimelineEvent = v.InferOutput<typeof eventSchema>;
export type TimelineArticle = v.InferOutput<typeof article>;
export type TimelineActor = v.InferOutput<typeof actor>;
export type TimelineFile = v.InferOutput<typeof timelineSchema>;
export type ArticleFile = v.InferOutput<typeof articleSchema>;
