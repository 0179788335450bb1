/** What the address bar says about the view: read through a schema, never trusted, and written with the defaults left out. */
import * as v from 'valibot';
import { isDay } from '../../model/calendar.ts';
import { eventTypes, statuses } from '../../model/schema.ts';

export const certainties = ['exact', 'month', 'longer', 'open'] as const;
export const laneChoices = ['none', 'actor', 'type', 'source'] as const;
export const matchModes = ['any', 'together', 'only'] as const;
export const roleChoices = ['any', 'part', 'present', 'absent'] as const;
/** `timeline` is an embed without the list; elsewhere it is the chronicle. */
export const views = ['chronicle', 'timeline', 'matrix', 'about'] as const;
const languages = ['ar', 'en'] as const;

/** A single choice; whatever is not on the list becomes the default. */
const choice = <const T extends readonly string[]>(options: T, usual: T[number]) =>
  v.optional(v.fallback(v.picklist(options), usual), usual);
/** A list of choices, each once; what is not on the list is left out. */
const some = <const T extends readonly string[]>(options: T) =>
  v.optional(
    v.pipe(
      v.array(v.string()),
      v.transform((values): T[number][] => options.filter((option) => values.includes(option))),
    ),
    [],
  );
const names = v.optional(
  v.pipe(
    v.array(v.string()),
    v.transform((values) => [...new Set(values.map((value) => value.trim()).filter(Boolean))]),
  ),
  [],
);
const day = v.optional(v.fallback(v.nullable(v.pipe(v.string(), v.check(isDay))), null), null);
const text = v.optional(v.fallback(v.nullable(v.pipe(v.string(), v.nonEmpty())), null), null);
const yes = v.optional(v.fallback(v.boolean(), false), false);

const addressSchema = v.object({
  /** null: as the browser prefers. */
  lang: v.optional(v.fallback(v.nullable(v.picklist([...languages, 'both'])), null), null),
  /** With both languages at once, the interface's own; null: as the browser prefers. */
  first: v.optional(v.fallback(v.nullable(v.picklist(languages)), null), null),
  /** First and last day of the window, YYYY-MM-DD, inclusive; null: the first view. */
  from: day,
  to: day,
  lanes: choice(laneChoices, 'none'),
  actors: names,
  mode: choice(matchModes, 'any'),
  exclude: names,
  role: choice(roleChoices, 'any'),
  /** An actor stands for all that belong to it. */
  theirs: yes,
  types: some(eventTypes),
  statuses: some(statuses),
  /** Publishers by their English name, as in the data. */
  publishers: names,
  via: names,
  certainty: some(certainties),
  srclang: some(languages),
  q: v.optional(v.fallback(v.string(), ''), ''),
  view: choice(views, 'chronicle'),
  event: text,
  fold: yes,
  theme: choice(['system', 'light', 'dark'], 'system'),
  digits: choice(['latn', 'arab'], 'latn'),
  hijri: yes,
  axis: choice(['auto', 'ltr'], 'auto'),
  embed: yes,
  /** An embed that is only looked at. */
  still: yes,
  /** The edition that the link was made from. It filters nothing; the page says where its own is another. */
  edition: text,
  editor: yes,
});

export type Address = Readonly<v.InferOutput<typeof addressSchema>>;
export type Certainty = (typeof certainties)[number];

/** Lists of ids are written with commas; publishers' names may hold a comma and are repeated instead. */
const idLists = ['actors', 'exclude', 'via', 'types', 'statuses', 'certainty', 'srclang'] as const;
const switches = ['theirs', 'fold', 'hijri', 'embed', 'still', 'editor'] as const;
const isOne = (list: readonly string[], name: string) => list.includes(name);

export const plainAddress: Address = v.parse(addressSchema, {});

/** The view that a query string ("?lang=ar&…") asks for. Unknown names and values are passed over. */
export function parseAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const raw: Record<string, unknown> = {};
  for (const name of Object.keys(addressSchema.entries)) {
    if (!query.has(name)) continue;
    if (isOne(idLists, name)) raw[name] = query.getAll(name).flatMap((value) => value.split(','));
    else if (name === 'publishers') raw[name] = query.getAll(name);
    else if (isOne(switches, name)) raw[name] = query.get(name) === '1';
    else raw[name] = query.get(name);
  }
  const address = v.parse(addressSchema, raw);
  const isWindow = address.from !== null && address.to !== null && address.from <= address.to;
  return isWindow ? address : { ...address, from: null, to: null };
}

/** The query string of a view, "" for the plain one; `parseAddress` reads it back to the same view. */
export function writeAddress(address: Address): string {
  const parts: string[] = [];
  const write = (name: string, value: string) =>
    parts.push(`${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%20', '+')}`);
  for (const [name, value] of Object.entries(address)) {
    if (Array.isArray(value)) {
      if (name === 'publishers') for (const publisher of value) write(name, publisher);
      else if (value.length > 0) write(name, value.join(','));
    } else if (value !== plainAddress[name as keyof Address]) {
      write(name, value === true ? '1' : String(value));
    }
  }
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
