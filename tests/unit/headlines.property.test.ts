import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleEvent } from '../../src/compile/7-write/titleEvent.ts';
import acts from '../../src/lexicon/acts.yaml';
import { eventTypes, stances, statuses } from '../../src/model/schema.ts';
import { everybody, eventOf, places, type Given } from './headlines.fixture.ts';

const clauses = [
  'عقدت القمة العربية جلسة طارئة بشأن وقف إطلاق النار والأسلحة الكيميائية',
  'انفجار سيارة مفخخة قرب مستشفى ومقتل قائد في تحطم مروحية',
  'حكم عليه غيابياً بالسجن المؤبد بتهمة الفساد بعد الانتخابات الرئاسية',
  'named prime minister after the presidential election and the nuclear talks',
  'a ballistic missile, a migrant boat, an arms deal and condolences',
  '',
];

const member = fc
  .tuple(fc.constantFrom('a', 'b', 's', 'p', 'z'), fc.constantFrom(...everybody.keys(), 'nobody'))
  .map(([role, actor]) => `${role}:${actor}`);

const given: fc.Arbitrary<Given> = fc
  .record({
    act: fc.constantFrom(...Object.keys(acts as object), ...eventTypes),
    type: fc.option(fc.constantFrom(...eventTypes), { freq: 8, nil: undefined }),
    status: fc.constantFrom(...statuses),
    stance: fc.option(fc.constantFrom(...stances), { nil: undefined }),
    date: fc.constantFrom(
      '2024-05-30',
      '2022',
      '2023-02/2023-04',
      '../2024-05-30',
      '201X',
      '2024-05~',
      '2015-22',
    ),
    cast: fc.array(member, { maxLength: 7 }).map((cast) => cast.join(' ')),
    place: fc.option(fc.constantFrom(...places.keys(), 'nowhere'), { nil: undefined }),
    told: fc.constantFrom(...clauses),
    figures: fc.dictionary(
      fc.constantFrom('killed', 'wounded', 'arrested', 'rockets', 'abducted', 'seats'),
      fc.integer({ min: 0, max: 1200 }),
    ),
  })
  .map((fields) => JSON.parse(JSON.stringify(fields)) as Given);

const stray = {
  ar: /(^|\s)(في|على|من|إلى|عن|مع|بين|ضد|لـ|بـ|و)$|\s(في|على|من|إلى|عن|مع|بين) (في|على|من|إلى|عن|مع|بين|و)\s|[لبك]ـ[\u0621-\u064A]|\sال\s/,
  en: /(?<![-\w])(in|on|at|with|to|of|by|and|for|against)$|(?<![-\w])(in|on|at|with|of|by|and|for) (in|at|with|of|by|and|for|over)\b/,
};

test('any event has a headline in both languages, each whole and in its own script', () => {
  fc.assert(
    fc.property(given, (fields) => {
      const { title, by } = titleEvent(eventOf(fields), everybody, places);
      expect(by).toBe('rules');
      expect(title.ar).toMatch(/[\u0621-\u064A]{2}/);
      expect(title.ar.replaceAll('MEDEF', '')).not.toMatch(/[A-Za-z]/);
      expect(title.en).toMatch(/^[A-Z0-9]/);
      expect(title.en).not.toMatch(/\p{Script=Arabic}/u);
      for (const words of [title.ar, title.en]) {
        expect(words).not.toMatch(/ {2}|^\s|\s$|[{}[\]<>()~+]|undefined|null|\s[،,.;:؛]|[،,:]$/);
      }
      expect(title.ar).not.toMatch(stray.ar);
      expect(title.en).not.toMatch(stray.en);
    }),
    { numRuns: 5000 },
  );
});

test('what is planned, cancelled or alleged is never told as happened', () => {
  fc.assert(
    fc.property(given, (fields) => {
      const titled = (status: (typeof statuses)[number]) =>
        titleEvent(eventOf({ ...fields, status }), everybody, places).title;
      const happened = titled('happened');
      for (const status of ['planned', 'cancelled', 'alleged'] as const) {
        expect(titled(status).ar).not.toBe(happened.ar);
        expect(titled(status).en).not.toBe(happened.en);
      }
    }),
    { numRuns: 1500 },
  );
});

test('an editor’s headline stays as it is', () => {
  const title = { ar: 'عنوان المحرر', en: 'The editor’s headline' };
  const event = { ...eventOf({ act: 'meet' }), title };
  expect(titleEvent(event, everybody, places)).toEqual({ title, by: 'editor', short: false });
});
