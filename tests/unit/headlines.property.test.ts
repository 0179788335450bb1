import fc from 'fast-check';
import { expect, test } from 'vitest';
import acts from '../../src/lexicon/acts.yaml';
import type { ActorRecord, PlaceRecord } from '../../src/model/data.ts';
import { eventTypes, roles, stances, statuses } from '../../src/model/schema.ts';
import { titleEvent, type TitledEvent } from '../../src/compile/7-write/titleEvent.ts';

const actor = (
  id: string,
  kind: ActorRecord['kind'],
  ar: string,
  en: string,
  more: Partial<ActorRecord> = {},
) => ({
  id,
  kind,
  name: { ar, en },
  ...more,
});

const people: ActorRecord[] = [
  actor('khamenei', 'person', 'علي خامنئي', 'Ali Khamenei', { short: { ar: 'خامنئي', en: 'Khamenei' } }),
  actor('assad', 'person', 'بشار الأسد', 'Bashar al-Assad', { short: { ar: 'الأسد', en: 'Assad' } }),
  actor('maher', 'person', 'ماهر الأسد', 'Maher al-Assad', { short: { ar: 'الأسد', en: 'Assad' } }),
  actor('mogherini', 'person', 'فيديريكا موغيريني', 'Federica Mogherini'),
  actor('alawi', 'person', 'يوسف بن علوي', 'Yusuf bin Alawi', {
    offices: [
      { office: 'foreign-minister', title: { ar: 'وزير الخارجية العماني', en: 'Omani foreign minister' } },
    ],
  }),
  actor('us', 'state', 'الولايات المتحدة', 'United States', { short: { ar: 'أميركا', en: 'US' } }),
  actor('iraq', 'state', 'العراق', 'Iraq'),
  actor('hamas', 'group', 'حركة حماس', 'Hamas'),
  actor('houthis', 'group', 'الحوثيون', 'Houthis'),
  actor('ministry', 'organization', 'وزارة الداخلية الإيرانية', 'Iranian Interior Ministry'),
  actor('committee', 'organization', 'اللجنة الدستورية', 'Constitutional Committee'),
  actor('latin', 'organization', 'MEDEF', 'MEDEF'),
  actor('arabic', 'organization', 'هيئة غير معروفة', 'هيئة'),
];
const actors = new Map(people.map((record) => [record.id, record]));
const places: ReadonlyMap<string, PlaceRecord> = new Map([
  ['damascus', { id: 'damascus', name: { ar: 'دمشق', en: 'Damascus' } }],
  ['golan', { id: 'golan', name: { ar: 'الجولان', en: 'Golan Heights' } }],
  ['iraq', { id: 'iraq', name: { ar: 'العراق', en: 'Iraq' } }],
]);

const event: fc.Arbitrary<TitledEvent> = fc.record({
  type: fc.constantFrom(...eventTypes),
  act: fc.constantFrom(...Object.keys(acts as object), ...eventTypes, 'unheard-of'),
  status: fc.constantFrom(...statuses),
  stance: fc.constantFrom(...stances, null),
  date: fc.constantFrom('2024-05-30', '2022', '2023-02/2023-04', '../2024-05-30', '201X', '2024-05~'),
  cast: fc.array(
    fc.record({ actor: fc.constantFrom(...actors.keys(), 'nobody'), role: fc.constantFrom(...roles) }),
    { maxLength: 7 },
  ),
  place: fc.constantFrom(...places.keys(), 'nowhere', null),
  title: fc.constant(null),
  tellings: fc.constant([]),
  differs: fc.constant([]),
});

const stray = {
  ar: /(^|\s)(في|على|من|إلى|عن|مع|بين|ضد|لـ|بـ|و)$|\s(في|على|من|إلى|عن|مع|بين) (في|على|من|إلى|عن|مع|بين|و)\s|[لبك]ـ[\u0621-\u064A]|\sال\s/,
  en: /(?<![-\w])(in|on|at|with|to|of|by|and|for|against)$|(?<![-\w])(in|on|at|with|of|by|and|for) (in|at|with|of|by|and|for|over)\b/,
};

test('any event has a headline in both languages, each whole and in its own script', () => {
  fc.assert(
    fc.property(event, (given) => {
      const { title, by } = titleEvent(given, actors, places);
      expect(by).toBe('rules');
      expect(title.ar).toMatch(/[\u0621-\u064A]{2}/);
      expect(title.ar.replaceAll('MEDEF', '')).not.toMatch(/[A-Za-z]/);
      expect(title.en).toMatch(/[A-Za-z]{2}/);
      expect(title.en).not.toMatch(/\p{Script=Arabic}/u);
      for (const words of [title.ar, title.en]) {
        expect(words).not.toMatch(/ {2}|^\s|\s$|[{}[\]<>()~]|undefined|null|\s[،,.]/);
      }
      expect(title.ar).not.toMatch(stray.ar);
      expect(title.en).not.toMatch(stray.en);
    }),
    { numRuns: 3000 },
  );
});

test('an editor’s headline stays as it is', () => {
  const title = { ar: 'عنوان المحرر', en: 'The editor’s headline' };
  const [given] = fc.sample(event, 1);
  expect(titleEvent({ ...(given as TitledEvent), title }, actors, places)).toEqual({
    title,
    by: 'editor',
    short: false,
  });
});
