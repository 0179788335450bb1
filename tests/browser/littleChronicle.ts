/** A chronicle of a dozen events in which every filter has something to keep and something to leave out. */
import { grainOf, rangeOf } from '../../src/model/edtf.ts';
import type {
  ArticleFile,
  Bilingual,
  Status,
  TimelineActor,
  TimelineEvent,
  TimelineFile,
} from '../../src/model/schema.ts';

type Cast = readonly (readonly [actor: string, role: TimelineEvent['cast'][number]['role']])[];
type Source = TimelineEvent['sources'][number];

interface Brief {
  readonly id: string;
  readonly edtf: string;
  readonly type: TimelineEvent['type'];
  readonly status?: Status;
  readonly cast: Cast;
  /** Articles that tell it, and whom they cite. */
  readonly told: readonly (readonly [article: string, via?: string])[];
  readonly title: Bilingual;
  readonly extent?: TimelineEvent['date']['extent'];
}

const briefs: readonly Brief[] = [
  {
    id: 'talks',
    edtf: '2024-01-10',
    type: 'meeting',
    cast: [
      ['omar', 'agent'],
      ['layla', 'counterpart'],
    ],
    told: [['one']],
    title: { ar: 'عمر الحسن يلتقي ليلى مراد', en: 'Omar al-Hassan meets Layla Murad' },
  },
  {
    id: 'budget',
    edtf: '2024-01-12',
    type: 'statement',
    cast: [['council', 'agent']],
    told: [['one']],
    title: { ar: 'أعلنت الحكومة موازنة جديدة', en: 'The cabinet announces a new budget' },
  },
  {
    id: 'tour',
    edtf: '2024-01-15',
    type: 'visit',
    cast: [['omar', 'agent']],
    told: [['two', 'agency']],
    title: { ar: 'عمر الحسن يزور المرفأ', en: 'Omar al-Hassan visits the harbour' },
  },
  {
    id: 'raid',
    edtf: '2024-02',
    type: 'attack',
    status: 'alleged',
    cast: [
      ['karim', 'agent'],
      ['layla', 'absent'],
    ],
    told: [['two']],
    title: { ar: 'هجوم منسوب إلى كريم سعد', en: 'Attack attributed to Karim Saad' },
  },
  {
    id: 'drill',
    edtf: '2024-02-20/2024-02-24',
    type: 'military',
    cast: [['karim', 'agent']],
    told: [['one'], ['two']],
    title: { ar: 'كريم سعد يقود مناورة', en: 'Karim Saad leads an exercise' },
    extent: 'throughout',
  },
  {
    id: 'summit',
    edtf: '2024-03-03',
    type: 'meeting',
    status: 'planned',
    cast: [
      ['omar', 'agent'],
      ['layla', 'counterpart'],
    ],
    told: [['herald']],
    title: { ar: 'عمر الحسن يعتزم لقاء ليلى مراد', en: 'Omar al-Hassan to meet Layla Murad' },
  },
  {
    id: 'treaty',
    edtf: '2024-03-04',
    type: 'agreement',
    status: 'cancelled',
    cast: [
      ['omar', 'agent'],
      ['karim', 'counterpart'],
    ],
    told: [['herald']],
    title: { ar: 'اتفاق بين عمر الحسن وكريم سعد', en: 'Agreement of Omar al-Hassan and Karim Saad' },
  },
  {
    id: 'phone',
    edtf: '2024-10-05',
    type: 'call',
    cast: [
      ['layla', 'agent'],
      ['omar', 'present'],
      ['karim', 'counterpart'],
    ],
    told: [['one']],
    title: { ar: 'ليلى مراد تهاتف كريم سعد', en: 'Layla Murad phones Karim Saad' },
  },
  {
    id: 'trial',
    edtf: '2024-10-06',
    type: 'legal',
    cast: [
      ['council', 'agent'],
      ['karim', 'subject'],
    ],
    told: [['one', 'agency']],
    title: { ar: 'إحالة كريم سعد إلى القضاء', en: 'Karim Saad sent before a court' },
  },
  {
    id: 'death',
    edtf: '2024-10-07',
    type: 'death',
    cast: [['karim', 'subject']],
    told: [['two']],
    title: { ar: 'وفاة كريم سعد', en: 'Karim Saad dies' },
  },
  {
    id: 'vote',
    edtf: '2024',
    type: 'election',
    cast: [['council', 'agent']],
    told: [['herald']],
    title: { ar: 'انتخابات عامة', en: 'General election' },
  },
  {
    id: 'tenure',
    edtf: '../2024-10-09',
    type: 'other',
    cast: [['omar', 'subject']],
    told: [['one']],
    title: { ar: 'ولاية عمر الحسن', en: 'Tenure of Omar al-Hassan' },
    extent: 'throughout',
  },
];

const members: readonly (readonly [string, string, string, boolean])[] = [
  ['omar', 'عمر الحسن', 'Omar al-Hassan', true],
  ['layla', 'ليلى مراد', 'Layla Murad', false],
  ['karim', 'كريم سعد', 'Karim Saad', false],
  ['council', 'مجلس الوزراء', 'Council of Ministers', false],
  ['agency', 'وكالة الساحل', 'Coast Agency', false],
];

/** What stands around every excerpt in its paragraph. */
const [before, after] = ['وقالت الصحيفة إن ذلك جرى كما يلي: ', '، ولم تزد على ذلك شيئاً.'];

/** The chronicle, valid by the schema. */
export function littleChronicle(): TimelineFile {
  return {
    schemaVersion: 1,
    corpus: {
      title: { ar: 'حوليات المرفأ', en: 'Annals of the Harbour' },
      about: { ar: 'أحداث مصنوعة للاختبار.', en: 'Events made up for tests.' },
      edition: '1',
      span: '2024-01-01/2024-12-31',
      inputHash: '0123456789',
      months: 'levantine/gulf',
      weekStart: 1,
      naming: [],
    },
    articles: [
      articleOf('one', 'ar', { ar: 'صحيفة الميناء', en: 'Harbour Gazette' }),
      articleOf('two', 'ar', { ar: 'صوت الجبل', en: 'Mountain Voice' }),
      articleOf('herald', 'en', { ar: 'هيرالد', en: 'The Herald' }),
    ],
    actors: members.map(actorOf),
    events: briefs.map(eventOf),
    withdrawn: [{ id: 'gone', on: '2025-01-02', why: { ar: 'رُوي خطأً.', en: 'It was misread.' } }],
    problems: [],
  };
}

/** The text of an article: a paragraph for each event it tells, in order. */
export function littleArticle(id: string): ArticleFile {
  const told = briefs.filter((brief) => brief.told.some(([article]) => `${article}#1` === id));
  return {
    id,
    paragraphs: told.map((brief) => ({
      text: before + brief.title.ar + after,
      translation: null,
      translationBy: null,
    })),
  };
}

function actorOf([id, ar, en, isInCouncil]: (typeof members)[number]): TimelineActor {
  return {
    id,
    kind: id === 'council' || id === 'agency' ? 'organization' : 'person',
    name: { ar, en },
    aliases: [],
    offices: [],
    memberOf: isInCouncil ? [{ actor: 'council', from: null, to: null }] : [],
  };
}

function articleOf(
  name: string,
  language: 'ar' | 'en',
  publisher: Bilingual,
): TimelineFile['articles'][number] {
  return {
    id: `${name}#1`,
    path: `seeds/${name}.txt`,
    part: 1,
    kind: 'article',
    language,
    publisher,
    author: null,
    url: `https://${name}.example/news`,
    archive: null,
    title: { ar: 'أخبار المرفأ', en: 'News of the harbour' },
    published: { date: '2024-11-01', basis: 'stated', note: null },
    rights: 'excerpt',
    file: `articles/${name}-1.json`,
  };
}

function eventOf(brief: Brief): TimelineEvent {
  const { id, edtf, type, title, cast, told, extent = 'within' } = brief;
  const range = rangeOf(edtf);
  return {
    id,
    formerIds: [],
    type,
    status: brief.status ?? 'happened',
    stance: null,
    date: {
      edtf,
      from: range?.from ?? null,
      to: range?.to ?? null,
      grain: grainOf(edtf),
      extent,
      part: null,
      approximate: false,
    },
    title,
    titleBy: 'editor',
    cast: cast.map(([actor, role]) => ({ actor, role })),
    place: null,
    sources: told.map(([article, via]) => sourceOf(brief, article, via)),
    differs: [],
    edited: [],
  };
}

function sourceOf(brief: Brief, article: string, via: string | undefined): Source {
  const paragraph = briefs
    .filter(({ told }) => told.some(([name]) => name === article))
    .findIndex(({ id }) => id === brief.id);
  return {
    article: `${article}#1`,
    paragraph,
    start: before.length,
    end: before.length + brief.title.ar.length,
    excerpt: brief.title.ar,
    translation: null,
    where: 'body',
    via: via ? [via] : [],
    basis: 'stated',
    rule: 'made-up',
    reading: { ar: 'كما في النص', en: 'as the text has it' },
    time: null,
  };
}
