import { describe, expect, test } from 'vitest';
import { buildDirectory } from '../../src/compile/4-actors/buildDirectory.ts';
import { englishName } from '../../src/compile/4-actors/englishName.ts';
import { holderOn } from '../../src/compile/4-actors/holders.ts';
import { suggestActors } from '../../src/compile/4-actors/suggestActors.ts';
import { transliterate } from '../../src/compile/4-actors/transliterate.ts';
import { formsOf } from '../../src/compile/4-actors/words.ts';
import type { ActorRecord, Names } from '../../src/compile/shapes.ts';
import { ambiguousNames } from '../../src/lexicon/names.ts';
import { ordinaryWords } from '../../src/lexicon/personNames.ts';
import { world } from '../../src/lexicon/world.ts';

const directory = buildDirectory({ world, actors: [], places: [] });
const arabic = /\p{Script=Arabic}/u;
const latin = /\p{Script=Latin}/u;

describe('the general tables', () => {
  const ids = world.actors.map(({ id }) => id);

  test('no id stands twice', () => {
    const placeIds = world.places.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(placeIds.filter((id, at) => placeIds.indexOf(id) !== at)).toEqual([]);
  });

  test('every name is in its own script', () => {
    const wrong = [...world.actors, ...world.places].filter(
      ({ name }) => !arabic.test(name.ar) || !latin.test(name.en) || arabic.test(name.en),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('offices, memberships and capitals point at what is there, and no term ends before it begins', () => {
    const places = new Set(world.places.map(({ id }) => id));
    const known = new Set(ids);
    for (const { id, offices, memberOf, capital } of world.actors) {
      for (const { of, from, to, office } of offices ?? []) {
        expect(known.has(of ?? ''), `${id}: ${office} of ${of}`).toBe(true);
        if (from && to) expect(String(from) <= String(to), `${id}: ${office}`).toBe(true);
      }
      for (const { actor } of memberOf ?? []) expect(known.has(actor), `${id} in ${actor}`).toBe(true);
      if (capital) expect(places.has(capital), capital).toBe(true);
    }
  });

  test('no single word names an actor that is an ordinary word of news', () => {
    const risky = world.actors.flatMap(({ id, kind, name, aliases }) =>
      [name.ar, ...(aliases ?? [])]
        .map((written) => formsOf(written))
        .filter(
          ([form = '', ...rest]) => rest.length === 0 && ordinaryWords.has(form) && !ambiguousNames.has(form),
        )
        .map(([form]) => `${kind} ${id}: ${form}`),
    );
    expect(risky).toEqual([]);
  });

  test('they hold every state, hundreds of bodies and a thousand people', () => {
    const count = (kind: string) => world.actors.filter((record) => record.kind === kind).length;
    expect(count('state')).toBeGreaterThan(190);
    expect(count('organization') + count('group')).toBeGreaterThan(400);
    expect(count('person')).toBeGreaterThan(1000);
    expect(world.places.length).toBeGreaterThan(600);
  });
});

describe('offices by date', () => {
  test.each([
    ['president', 'iran', '2015-03-01', 'hassan-rouhani'],
    ['president', 'iran', '2022-03-01', 'ebrahim-raisi'],
    ['president', 'syria', '2024-12-07', 'bashar-al-assad'],
    ['president', 'syria', '2025-02', 'ahmed-al-sharaa'],
    ['foreign-minister', 'united-states', '2014', 'john-kerry'],
    ['king', 'saudi-arabia', '2015-01-22', 'abdullah-bin-abdulaziz'],
    ['king', 'saudi-arabia', '2015-01-24', 'king-salman'],
    ['president', 'nowhere', '2015-01-24', null],
    ['president', 'iran', null, null],
  ] as const)('%s of %s on %s: %s', (office, of, day, holder) => {
    expect(holderOn(directory, office, of, day)).toBe(holder);
  });
});

describe("an editor's record", () => {
  const edited: ActorRecord = {
    id: 'irgc-of-ours',
    kind: 'organization',
    name: { ar: 'الحرس الثوري الإيراني', en: 'Revolutionary Guards' },
    aliases: ['الباسداران القديم'],
    country: 'iran',
  };

  test('replaces the general one of the same name and keeps its spellings', () => {
    const own = buildDirectory({ world, actors: [edited], places: [] });
    expect(own.actors.has('islamic-revolutionary-guard-corps')).toBe(false);
    expect(own.actors.get('irgc-of-ours')?.aliases).toEqual(
      expect.arrayContaining(['الباسداران القديم', 'حرس الثورة']),
    );
  });

  test('of the same id takes over name and offices', () => {
    const record: ActorRecord = {
      id: 'sergey-lavrov',
      kind: 'person',
      name: { ar: 'سيرغي لافروف', en: 'Sergey V. Lavrov' },
      offices: [{ office: 'foreign-minister', of: 'russia', from: '2004-03-09' }],
    };
    const own = buildDirectory({ world, actors: [record], places: [] });
    expect(own.actors.get('sergey-lavrov')?.name.en).toBe('Sergey V. Lavrov');
    expect(own.actors.get('sergey-lavrov')?.aliases).toContain('Sergei Lavrov');
  });
});

describe('English names', () => {
  test.each([
    ['محمد الماجري', true, 'Mohamed Mejri'],
    ['عبد الرحمن الراشد', false, 'Abdul Rahman al-Rashed'],
    ['عبدالله الثبيتي', false, 'Abdullah al-Thabiti'],
    ['حسن نصر الله', false, 'Hassan Nasrallah'],
    ['سيف الدين بن حمد', false, 'Saif al-Din bin Hamad'],
    ['هادي العياري', true, 'Hedi Ayari'],
    ['جون نوفاك', false, 'John Novak'],
  ])('%s', (name, maghrebi, english) => {
    const { en } = englishName(formsOf(name), maghrebi);
    expect(en).toBe(english);
  });

  test('what no table has is marked approximate', () => {
    expect(englishName(formsOf('خالد فستقي'), false).approximate).toBe(true);
    expect(englishName(formsOf('خالد حداد'), false).approximate).toBe(false);
    expect(transliterate('عسكر', 'arab')).toBe('Askar');
  });
});

test('suggestions count who was found, offer records and point at near-duplicates', () => {
  const person = (id: string, ar: string, en: string): ActorRecord => ({
    id,
    kind: 'person',
    name: { ar, en },
  });
  const named = (records: readonly ActorRecord[]): Names => ({
    actors: new Map(records.map((record) => [record.id, record])),
    mentions: records.map(({ id, name }) => ({
      actor: id,
      place: null,
      text: name.ar,
      start: 0,
      end: name.ar.length,
      sentence: 0,
      tokens: [0, 1],
      source: false,
      rule: 'test',
    })),
  });
  const known = person('talal-barazi', 'طلال البرازي', 'Talal Barazi');
  const other = person('talal-al-barazi', 'طلال نادر البرازي', "Talal O'Barazi");
  const { counts, yaml, duplicates } = suggestActors(
    [
      { article: 'a#1', names: named([known, other]) },
      { article: 'b#1', names: named([known]) },
    ],
    new Set(['talal-barazi']),
  );
  expect(
    counts.map(({ id, mentions, articles, discovered }) => [id, mentions, articles, discovered]),
  ).toEqual([
    ['talal-barazi', 2, 2, false],
    ['talal-al-barazi', 1, 1, true],
  ]);
  expect(yaml).toContain("name: { ar: 'طلال نادر البرازي', en: 'Talal O''Barazi' }");
  expect(duplicates).toEqual([{ ids: ['talal-barazi', 'talal-al-barazi'], shared: 'طلال البرازي' }]);
});
