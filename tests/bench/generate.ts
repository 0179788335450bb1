/** A made-up chronicle of any size, valid by the schema, the same for the same seed: what the page is timed with. */
import { addDays, monthLength } from '../../src/model/calendar.ts';
import { edtfOf, grainOf, rangeOf } from '../../src/model/edtf.ts';
import {
  eventTypes,
  type TimelineActor,
  type TimelineArticle,
  type TimelineEvent,
  type TimelineFile,
} from '../../src/model/schema.ts';

type Chance = () => number;

const words = {
  en: 'council minister border talks city convoy ceasefire embassy court vote summit aid province delegation truce harbour'.split(
    ' ',
  ),
  ar: 'المجلس الوزير الحدود محادثات المدينة قافلة هدنة السفارة المحكمة تصويت القمة مساعدات المحافظة الوفد اتفاق الميناء'.split(
    ' ',
  ),
};

/** `count` events over about `years` years up to the end of 2025, in clusters as news comes, by date. */
export function generateChronicle(count: number, seed = 1, years = 12): TimelineFile {
  const chance = seeded(seed);
  const actors = Array.from({ length: Math.max(6, Math.min(120, Math.round(count / 12))) }, (_, index) =>
    actor(index, chance),
  );
  const articles = Array.from({ length: Math.max(3, Math.round(count / 8)) }, (_, index) => article(index));
  const first = `${2026 - years}-01-01`;
  const clusters = Array.from({ length: Math.max(3, Math.round(count / 14)) }, () =>
    Math.floor(chance() * years * 365),
  );
  const events = Array.from({ length: count }, (_, index) =>
    event(
      index,
      chance,
      addDays(first, pick(clusters, chance) + Math.floor(chance() ** 2 * 12)),
      actors,
      articles,
    ),
  ).sort((a, b) => compare(a.date.from ?? a.date.to ?? '', b.date.from ?? b.date.to ?? ''));
  return {
    schemaVersion: 1,
    corpus: {
      title: { ar: 'حوليات مصنوعة', en: 'Generated annals' },
      about: { ar: 'أحداث مصنوعة للقياس.', en: 'Events made up for timing.' },
      edition: '1',
      span: `${first}/2025-12-31`,
      inputHash: `${seed}-${count}`,
      months: 'levantine/gulf',
      weekStart: 1,
      naming: [],
    },
    articles,
    actors,
    events,
    withdrawn: [],
    problems: [],
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function event(
  index: number,
  chance: Chance,
  day: string,
  actors: readonly TimelineActor[],
  articles: readonly TimelineArticle[],
): TimelineEvent {
  const edtf = dateAround(day, chance);
  const range = rangeOf(edtf);
  const cast = [
    ...new Set(Array.from({ length: 1 + Math.floor(chance() * 3) }, () => pick(actors, chance, 2).id)),
  ];
  const title = { ar: sentence('ar', chance), en: sentence('en', chance) };
  return {
    id: `g${index.toString(36)}`,
    formerIds: [],
    type: pick(eventTypes, chance, 1.5),
    status: chance() < 0.85 ? 'happened' : pick(['planned', 'cancelled', 'alleged'] as const, chance),
    stance: null,
    date: {
      edtf,
      from: range?.from ?? null,
      to: range?.to ?? null,
      grain: grainOf(edtf),
      extent: chance() < 0.3 ? 'throughout' : 'within',
      part: null,
      approximate: chance() < 0.04,
    },
    title,
    titleBy: 'rules',
    cast: cast.map((id, place) => ({ actor: id, role: place === 0 ? 'agent' : 'counterpart' })),
    place: null,
    sources: Array.from({ length: chance() < 0.8 ? 1 : 2 }, () => {
      const excerpt = `${sentence('ar', chance)} ${sentence('ar', chance)}`;
      return {
        article: pick(articles, chance).id,
        paragraph: Math.floor(chance() * 8),
        start: 0,
        end: excerpt.length,
        excerpt,
        translation: null,
        where: 'body',
        via: [],
        basis: 'stated',
        rule: 'generated',
        reading: { ar: title.ar, en: title.en },
        time: null,
      };
    }),
    differs: [],
    edited: [],
  };
}

/** Mostly days, some stretches of days, a few months and years, fewer still with an open end. */
function dateAround(day: string, chance: Chance): string {
  const kind = chance();
  if (kind < 0.82) return day;
  if (kind < 0.92) return edtfOf(day, addDays(day, 1 + Math.floor(chance() * 12)));
  if (kind < 0.97)
    return edtfOf(`${day.slice(0, 7)}-01`, `${day.slice(0, 7)}-${monthLength(day.slice(0, 7))}`);
  return kind < 0.985 ? day.slice(0, 4) : `../${day}`;
}

function actor(index: number, chance: Chance): TimelineActor {
  const name = (language: 'ar' | 'en') => `${pick(words[language], chance)} ${index + 1}`;
  return {
    id: `actor-${index + 1}`,
    kind: index % 3 === 0 ? 'organization' : 'person',
    name: { ar: name('ar'), en: name('en') },
    aliases: [],
    offices: [],
    memberOf: index % 4 === 1 ? [{ actor: `actor-${index}`, from: null, to: null }] : [],
  };
}

function article(index: number): TimelineArticle {
  const number = (index % 9) + 1;
  return {
    id: `a${index}#1`,
    path: `seeds/a${index}.txt`,
    part: 1,
    kind: 'article',
    language: index % 5 === 0 ? 'en' : 'ar',
    publisher: { ar: `صحيفة ${number}`, en: `Newspaper ${number}` },
    author: null,
    url: null,
    archive: null,
    title: { ar: null, en: null },
    published: { date: null, basis: 'unknown', note: null },
    rights: 'excerpt',
    file: `articles/a${index}-1.json`,
  };
}

function sentence(language: 'ar' | 'en', chance: Chance): string {
  const text = Array.from({ length: 4 + Math.floor(chance() * 6) }, () => pick(words[language], chance)).join(
    ' ',
  );
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One of a list; `lean` over 1 prefers its beginning. */
function pick<T>(list: readonly T[], chance: Chance, lean = 1): T {
  return list[Math.floor(chance() ** lean * list.length)] as T;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
