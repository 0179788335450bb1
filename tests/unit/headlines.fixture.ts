/** Actors, places and events to write headlines about. */
import { actOf, actNames } from '../../src/lexicon/events.ts';
import type { ActorRecord, PlaceRecord } from '../../src/model/data.ts';
import { eventTypes, type EventType, type Role, type Stance, type Status } from '../../src/model/schema.ts';
import type { EventCandidate } from '../../src/compile/shapes.ts';
import type { TitledEvent } from '../../src/compile/7-write/headlineMatter.ts';

type More = Partial<Omit<ActorRecord, 'id' | 'kind' | 'name' | 'short'>> & {
  short?: readonly [string, string];
};

const actor = (
  id: string,
  kind: ActorRecord['kind'],
  ar: string,
  en: string,
  more: More = {},
): ActorRecord => {
  const { short, ...rest } = more;
  return { id, kind, name: { ar, en }, ...(short ? { short: { ar: short[0], en: short[1] } } : {}), ...rest };
};

const office = (key: string, ar: string, en: string, from?: string, to?: string) => ({
  office: key,
  title: { ar, en },
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

const records: readonly ActorRecord[] = [
  actor('khamenei', 'person', 'علي خامنئي', 'Ali Khamenei', { short: ['خامنئي', 'Khamenei'] }),
  actor('assad', 'person', 'بشار الأسد', 'Bashar al-Assad', { short: ['الأسد', 'Assad'] }),
  actor('maher', 'person', 'ماهر الأسد', 'Maher al-Assad', { short: ['الأسد', 'Assad'] }),
  actor('raisi', 'person', 'إبراهيم رئيسي', 'Ebrahim Raisi', {
    short: ['رئيسي', 'Raisi'],
    offices: [office('president', 'الرئيس الإيراني', 'Iranian president', '2021-08-03', '2024-05-19')],
  }),
  actor('soleimani', 'person', 'قاسم سليماني', 'Qasem Soleimani', {
    short: ['سليماني', 'Soleimani'],
    offices: [office('commander', 'قائد «فيلق القدس»', 'Quds Force commander', '1998', '2020-01-03')],
  }),
  actor('qaani', 'person', 'إسماعيل قاآني', 'Esmail Qaani', {
    short: ['قاآني', 'Qaani'],
    offices: [office('commander', 'قائد «فيلق القدس»', 'Quds Force commander', '2020-01-03')],
  }),
  actor('pezeshkian', 'person', 'مسعود بزشكيان', 'Masoud Pezeshkian', { short: ['بزشكيان', 'Pezeshkian'] }),
  actor('jalili', 'person', 'سعيد جليلي', 'Saeed Jalili', { short: ['جليلي', 'Jalili'] }),
  actor('lavrov', 'person', 'سيرغي لافروف', 'Sergei Lavrov', { short: ['لافروف', 'Lavrov'] }),
  actor('putin', 'person', 'فلاديمير بوتين', 'Vladimir Putin', { short: ['بوتين', 'Putin'] }),
  actor('trump', 'person', 'دونالد ترمب', 'Donald Trump', { short: ['ترمب', 'Trump'] }),
  actor('benali', 'person', 'زين العابدين بن علي', 'Zine El Abidine Ben Ali', {
    short: ['بن علي', 'Ben Ali'],
  }),
  actor('mogherini', 'person', 'فيديريكا موغيريني', 'Federica Mogherini', {
    short: ['موغيريني', 'Mogherini'],
  }),
  actor('merkel', 'person', 'أنغيلا ميركل', 'Angela Merkel', { short: ['ميركل', 'Merkel'], gender: 'f' }),
  actor('alawi', 'person', 'يوسف بن علوي', 'Yusuf bin Alawi', {
    offices: [office('foreign-minister', 'وزير الخارجية العماني', 'Omani foreign minister')],
  }),
  actor('elias', 'person', 'الياس الهراوي', 'Elias Hrawi'),
  actor('iran', 'state', 'إيران', 'Iran'),
  actor('france', 'state', 'فرنسا', 'France'),
  actor('germany', 'state', 'ألمانيا', 'Germany'),
  actor('uk', 'state', 'المملكة المتحدة', 'United Kingdom', { short: ['بريطانيا', 'UK'] }),
  actor('us', 'state', 'الولايات المتحدة', 'United States', { short: ['أميركا', 'US'] }),
  actor('israel', 'state', 'إسرائيل', 'Israel'),
  actor('iraq', 'state', 'العراق', 'Iraq'),
  actor('jordan', 'state', 'الأردن', 'Jordan'),
  actor('lebanon', 'state', 'لبنان', 'Lebanon'),
  actor('un', 'organization', 'الأمم المتحدة', 'United Nations'),
  actor('ministry', 'organization', 'وزارة الداخلية الإيرانية', 'Iranian Interior Ministry', {
    short: ['الداخلية الإيرانية', 'Interior Ministry'],
  }),
  actor('justice', 'organization', 'وزارة العدل الأميركية', 'US Department of Justice', {
    short: ['العدل الأميركية', 'US Justice Department'],
  }),
  actor('council', 'organization', 'مجلس الأمن الدولي', 'UN Security Council'),
  actor('committee', 'organization', 'اللجنة الدستورية', 'Constitutional Committee'),
  actor('embassy', 'organization', 'السفارة الإيرانية في دمشق', 'Iranian Embassy in Damascus'),
  actor('court', 'organization', 'محكمة الجنايات', 'Criminal Court'),
  actor('army', 'organization', 'الجيش الإسرائيلي', 'Israeli army'),
  actor('forces', 'organization', 'القوات الحكومية السورية', 'Syrian government forces'),
  actor('quds', 'organization', 'فيلق القدس', 'Quds Force'),
  actor('brics', 'organization', 'بريكس', 'BRICS'),
  actor('parliament', 'organization', 'البرلمان الإيراني', 'Iranian parliament'),
  actor('medef', 'organization', 'MEDEF', 'MEDEF'),
  actor('hamas', 'group', 'حماس', 'Hamas'),
  actor('fatah', 'group', 'حركة فتح', 'Fatah'),
  actor('houthis', 'group', 'الحوثيون', 'Houthis'),
  actor('protesters', 'group', 'متظاهرون', 'Protesters'),
  actor('nusra', 'group', 'جبهة النصرة', 'al-Nusra Front'),
  actor('isis', 'group', 'تنظيم الدولة الإسلامية', 'Islamic State'),
  actor('opposition', 'group', 'المعارضة الكويتية', 'Kuwaiti opposition'),
  actor('nameless', 'organization', 'هيئة محلية', 'هيئة محلية'),
];

export const everybody: ReadonlyMap<string, ActorRecord> = new Map(
  records.map((record) => [record.id, record]),
);

/** The records of those who take part in an event, as stage 6 has them. */
export function actorsOf({ cast }: TitledEvent): ReadonlyMap<string, ActorRecord> {
  return new Map(
    records.filter(({ id }) => cast.some(({ actor }) => actor === id)).map((record) => [record.id, record]),
  );
}

const place = (id: string, ar: string, en: string, country?: string): [string, PlaceRecord] => [
  id,
  { id, name: { ar, en }, ...(country ? { country } : {}) },
];

export const places: ReadonlyMap<string, PlaceRecord> = new Map([
  place('tehran', 'طهران', 'Tehran'),
  place('damascus', 'دمشق', 'Damascus'),
  place('aleppo', 'حلب', 'Aleppo', 'syria'),
  place('syria', 'سوريا', 'Syria'),
  place('iran', 'إيران', 'Iran'),
  place('golan', 'الجولان', 'Golan Heights'),
  place('border', 'الحدود الإيرانية الأذربيجانية', 'Iranian-Azerbaijani border'),
  place('airport', 'مطار بغداد', 'Baghdad airport'),
]);

const roles: Readonly<Record<string, Role>> = {
  a: 'agent',
  b: 'counterpart',
  s: 'subject',
  p: 'present',
  z: 'absent',
};

export interface Given {
  readonly act: string;
  /** `a:khamenei b:assad`: agent, counterpart, subject, present, absent (z). */
  readonly cast?: string;
  readonly place?: string;
  readonly status?: Status;
  readonly type?: EventType;
  readonly stance?: Stance;
  readonly date?: string;
  /** The clause that reports it. */
  readonly told?: string;
  readonly figures?: Readonly<Record<string, number>>;
  /** Figures of a second telling. */
  readonly others?: Readonly<Record<string, number>>;
  /** The place that another telling names. */
  readonly disputed?: string;
}

/** An event as stage 6 hands it over, of which headlines see no more than this. */
export function eventOf(given: Given): TitledEvent {
  const known = actNames.has(given.act) ? actOf(given.act) : null;
  const type = given.type ?? known?.type ?? (given.act as EventType);
  if (!eventTypes.includes(type)) throw new Error(`No type for ${given.act}`);
  const cast = (given.cast ?? '').split(' ').filter(Boolean);
  return {
    type,
    act: given.act,
    status: given.status ?? 'happened',
    stance: given.stance ?? known?.stance ?? null,
    date: given.date ?? '2024-05-30',
    cast: cast.map((member) => {
      const [role = '', id = ''] = member.split(':');
      return { actor: id, role: roles[role] as Role };
    }),
    place: given.place ?? null,
    title: null,
    tellings: [
      telling(given.told ?? '', given.figures),
      ...(given.others ? [telling('', given.others)] : []),
    ],
    differs: given.disputed
      ? [
          {
            field: 'place',
            values: [given.place ?? '', given.disputed].map((value) => ({ value, tellings: [] })),
          },
        ]
      : [],
  };
}

/** A telling with nothing but its words and numbers: all that headlines read of it. */
function telling(text: string, figures: Readonly<Record<string, number>> = {}): EventCandidate {
  const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
  return {
    article: { document: { text }, language },
    excerpt: { start: 0, end: text.length },
    via: [],
    figures: Object.entries(figures).map(([of, value]) => ({ of, value })),
  } as unknown as EventCandidate;
}
