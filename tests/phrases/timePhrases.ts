import * as v from 'valibot';

const edtf = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

/** A time expression as a careful editor reads it; without a value any value will do. */
const expectedTime = v.strictObject({
  span: v.string(),
  value: v.optional(edtf),
  kind: v.optional(v.picklist(['DATE', 'DURATION', 'SET']), 'DATE'),
  part: v.optional(v.picklist(['early', 'mid', 'late'])),
  approximate: v.optional(v.literal(true)),
  /** The days of a short list may be read one by one as well as together. */
  separately: v.optional(v.literal(true)),
  /** Which occurrence of the span in the text, where it is not the first. */
  start: v.optional(v.number(), 1),
  /** Other values that pass. */
  alt: v.optional(v.array(edtf), []),
});

const family = v.strictObject({
  family: v.string(),
  /** Publication date of the texts that carry the phrases; a case may have its own. */
  reference: v.string(),
  cases: v.optional(
    v.array(
      v.strictObject({ text: v.string(), reference: v.optional(v.string()), times: v.array(expectedTime) }),
    ),
    [],
  ),
  nothing: v.optional(v.array(v.string()), []),
});

export type ExpectedTime = v.InferOutput<typeof expectedTime>;

/** A sentence of the corpus; where `times` is empty no date must be read in it. */
export interface Phrase {
  readonly text: string;
  readonly reference: string;
  readonly times: readonly ExpectedTime[];
}

export interface Family {
  readonly name: string;
  readonly language: 'ar' | 'en';
  readonly phrases: readonly Phrase[];
}

const files = import.meta.glob('./{ar,en}/times*.yaml', { eager: true, import: 'default' });

/** Every family of time phrases; throws, naming the file, where one is not of the agreed shape. */
export function readTimePhrases(): Family[] {
  return Object.entries(files).flatMap(([path, content]) => {
    const read = v.safeParse(v.array(family), content);
    if (!read.success) throw new Error(`${path}: ${JSON.stringify(v.flatten(read.issues), null, 2)}`);
    return read.output.map(({ family: name, reference, cases, nothing }) => ({
      name,
      language: path.startsWith('./ar/') ? ('ar' as const) : ('en' as const),
      phrases: [
        ...cases.map((item) => ({
          text: item.text,
          reference: item.reference ?? reference,
          times: item.times,
        })),
        ...nothing.map((text) => ({ text, reference, times: [] })),
      ],
    }));
  });
}
