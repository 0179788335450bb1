import { describe, expect, test } from 'vitest';
import { actNames, actOf } from '../../src/lexicon/events.ts';
import { inflectNoun, inflectParticiple } from '../../src/lexicon/arabicNouns.ts';
import { inflectVerb } from '../../src/lexicon/arabicVerbs.ts';
import { inflectEnglishVerb } from '../../src/lexicon/englishVerbs.ts';
import { figuresOf } from '../../src/lexicon/figures.ts';
import { triggersOf } from '../../src/lexicon/triggers.ts';
import { eventTypes } from '../../src/model/schema.ts';
import { eventsOf } from '../phrases/eventPhrases.ts';

const published = '2024-07-10';
const castOf = (say: string, language: 'ar' | 'en' = 'ar') =>
  eventsOf({ say, events: [] }, published, language).map(({ act, cast }) => ({
    act,
    ...Object.fromEntries(cast.map(({ actor, role }) => [actor, role])),
  }));

describe('forms of words', () => {
  test.each([
    ['زار يزور', ['زار', 'زارت', 'زاروا', 'يزور', 'تزور', 'سيزور', 'زاره', 'يزورها']],
    ['التقى', ['التقي', 'التقت', 'التقوا', 'التقيا', 'يلتقي', 'سيلتقي', 'التقاه', 'يلتقيه']],
    ['أعلن', ['اعلن', 'اعلنت', 'يعلن', 'ستعلن', 'يعلنون']],
    ['دعا يدعو', ['دعا', 'دعت', 'دعوا', 'يدعو', 'سيدعو', 'دعاه']],
    ['تلقى', ['تلقي', 'تلقت', 'يتلقي']],
  ])('%s', (lemma, forms) => {
    expect(inflectVerb(lemma).map(({ form }) => form)).toEqual(expect.arrayContaining(forms));
  });

  test('nouns take pronouns, participles genders', () => {
    expect(inflectNoun('زيارة').map(({ form }) => form)).toEqual(
      expect.arrayContaining(['زياره', 'زيارته', 'زيارتان']),
    );
    expect(inflectNoun('لقاء').map(({ form }) => form)).toEqual(
      expect.arrayContaining(['لقاء', 'لقايه', 'لقاوه']),
    );
    expect(inflectParticiple('مستقبل').map(({ form }) => form)).toEqual(
      expect.arrayContaining(['مستقبلا', 'مستقبلين']),
    );
  });

  test.each([
    ['visit', ['visit', 'visits', 'visited', 'visiting']],
    ['ban', ['bans', 'banned', 'banning']],
    ['deny', ['denies', 'denied', 'denying']],
    ['take took taken', ['takes', 'took', 'taken', 'taking']],
  ])('%s', (lemma, forms) => {
    expect(inflectEnglishVerb(lemma).map(({ form }) => form)).toEqual(expect.arrayContaining(forms));
  });
});

describe('the lexicon', () => {
  test('every act has one of the types, and a stance only where it is a statement', () => {
    for (const name of actNames) {
      const { type, stance } = actOf(name);
      expect(eventTypes).toContain(type);
      if (stance) expect(type).toBe('statement');
    }
  });

  test('every trigger leads to an act that is there', () => {
    const acts = ['زار', 'قتل', 'انتخب'].flatMap((form) =>
      triggersOf(form, 'ar').map(({ sense }) => sense.act),
    );
    for (const act of acts) expect(actNames).toContain(act);
    expect(() => actOf('no-such-act')).toThrow('no-such-act');
  });

  test('numbers know what they count', () => {
    expect(figuresOf(['قتيلا'], 'ar')).toBe('killed');
    expect(figuresOf(['people', 'wounded'], 'en')).toBe('wounded');
    expect(figuresOf(['houses'], 'en')).toBeNull();
  });
});

describe('who took part, and how', () => {
  test('the verb before its subject', () => {
    expect(castOf('استقبل الرئيس المصري عبد الفتاح السيسي أمس الرئيس التركي رجب طيب أردوغان.')).toEqual([
      { act: 'receive', 'abdel-fattah-el-sisi': 'agent', 'recep-tayyip-erdogan': 'counterpart' },
    ]);
  });

  test('the subject before its verb', () => {
    expect(castOf('علي خامنئي يستقبل بشار الأسد في طهران، 2019')).toEqual([
      { act: 'receive', 'ali-khamenei': 'agent', 'bashar-al-assad': 'counterpart' },
    ]);
  });

  test('a passive written like an active', () => {
    expect(castOf('وكان معمر القذافي قتل في 20 تشرين الأول/أكتوبر 2011.')).toEqual([
      { act: 'kill', 'muammar-gaddafi': 'subject' },
    ]);
  });

  test('the noun of the happening, with a pronoun for who acts', () => {
    expect(castOf('وقال علي خامنئي خلال لقائه بشار الأسد في 30 أيار/مايو الماضي إن المقاومة باقية.')).toEqual(
      [{ act: 'meet', 'ali-khamenei': 'agent', 'bashar-al-assad': 'counterpart' }],
    );
  });

  test('who is absent takes no part', () => {
    expect(castOf('وأثار غياب بشار الأسد عن الجنازة الأسبوع الماضي تساؤلات.')).toEqual([
      { act: 'funeral', 'bashar-al-assad': 'absent' },
    ]);
  });

  test('an English passive and its agent', () => {
    expect(castOf('Qasem Soleimani was killed by the United States on January 3, 2020.', 'en')).toEqual([
      { act: 'kill', 'qasem-soleimani': 'subject', 'united-states': 'agent' },
    ]);
  });
});

describe('how its date was read', () => {
  test('a day that dates the report says so', () => {
    const [event] = eventsOf(
      { say: 'ذكرت وكالة تسنيم أمس الثلاثاء أن إبراهيم رئيسي اتصل ببشار الأسد.', events: [] },
      published,
      'ar',
    );
    expect(event?.act).toBe('phone');
    expect(event?.tellings[0]?.read().en).toContain('That is the day of the report');
    expect(event?.tellings[0]?.read().ar).toContain('هذا يوم الخبر');
  });

  test('the dateline dates the news of a lead', () => {
    const say = 'استقبل الرئيس السوري بشار الأسد وزير الخارجية العماني بدر البوسعيدي في دمشق.';
    const [event] = eventsOf({ say, as: 'lead', events: [] }, published, 'ar');
    expect(event?.tellings[0]).toMatchObject({ basis: 'dateline', time: null, date: published });
    expect(event?.tellings[0]?.read().en).toContain('10 July 2024');
  });
});
