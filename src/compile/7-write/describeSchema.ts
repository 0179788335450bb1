/** The format of timeline.json as a JSON Schema, for programs that are not ours. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { namedShapes, timelineSchema } from '../../model/schema.ts';

/** Shape -> field -> what the shape itself does not say. */
const remarks: Readonly<Record<'timeline' | keyof typeof namedShapes, Readonly<Record<string, string>>>> = {
  timeline: {
    articles: 'One entry per article: a file that holds three is three.',
    events: 'In the order of their dates.',
    withdrawn: 'Events that an editor has hidden: their addresses still say when and why.',
  },
  bilingual: { ar: 'Arabic', en: 'English' },
  eventDate: {
    edtf: 'The date as the sources give it: EDTF, ISO 8601-2 level 1. A month is 2024-12, never its first day.',
    from: 'First possible day, YYYY-MM-DD; null where the sources leave the beginning open.',
    to: 'Last possible day, YYYY-MM-DD; null where the sources leave the end open.',
    extent: 'within: at some time in the period; throughout: all of the period.',
  },
  source: {
    article: 'The id of the article.',
    paragraph: "Its place among the article's paragraphs, from 0.",
    start: 'Where the excerpt begins in the paragraph, in UTF-16 code units.',
    end: 'Where the excerpt ends, exclusive.',
    excerpt: 'The very words that report the event.',
    via: 'Actors whom the article cites for it.',
    rule: 'The rule that found the event.',
    reading: 'How the date was read, in words.',
    time: 'The words that date the event; null where none do, as with a dateline.',
  },
  event: {
    id: 'Stays the same through redating, retitling and retyping.',
    formerIds: 'Ids of events merged into this one; they still lead here.',
    titleBy: 'Whether an editor wrote the title, or rules did.',
    sources: 'Every telling of the event.',
    differs: 'Where the tellings differ; a number is a place in sources, from 0.',
    edited: 'What an editor changed, and why.',
  },
  article: {
    published: 'The day of publication and how it is known.',
    rights: 'How much of the article is published: all, the paragraphs around its excerpts, or none.',
    file: "The article's paragraphs, in a file of this name beside the timeline.",
  },
  actor: { approximate: "The English name is a rule's transliteration." },
  naming: { terms: 'Words of the sources that stand only in quotations; the neutral name stands elsewhere.' },
};

/** A JSON Schema, draft 2020-12, of what the compiler writes and the page reads. */
export function describeSchema(): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...timeline
  } = toJsonSchema(timelineSchema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    definitions: namedShapes,
  });
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: 'A chronicle of Hawliyat: dated, attributed and sourced events',
    ...remark(timeline, remarks.timeline),
    $defs: Object.fromEntries(
      Object.entries(namedShapes).map(([name]) => [
        name,
        remark($defs[name] as JsonSchema, remarks[name as keyof typeof namedShapes]),
      ]),
    ),
  };
}

/** The shape with these remarks on its fields; one on a field that it lacks is a mistake of ours and throws. */
function remark(shape: JsonSchema, said: Readonly<Record<string, string>>): JsonSchema {
  const { properties = {}, ...rest } = shape;
  const idle = Object.keys(said).filter((field) => !(field in properties));
  if (idle.length > 0) throw new Error(`No field of the schema is called ${idle.join(', ')}.`);
  const described = Object.entries(properties).map(([field, schema]) => {
    const description = said[field];
    return [field, description === undefined ? schema : { ...(schema as JsonSchema), description }];
  });
  return { ...rest, properties: Object.fromEntries(described) as NonNullable<JsonSchema['properties']> };
}
