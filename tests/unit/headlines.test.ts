import { describe, expect, test } from 'vitest';
import { titleEvent } from '../../src/compile/7-write/titleEvent.ts';
import { readTemplate, type Piece } from '../../src/compile/7-write/headlineTemplates.ts';
import acts from '../../src/lexicon/acts.yaml';
import type { Act } from '../../src/lexicon/events.ts';
import arabicMatters from '../../src/lexicon/ar/matters.yaml';
import englishMatters from '../../src/lexicon/en/matters.yaml';
import figures from '../../src/lexicon/figures.yaml';
import { topicWords } from '../../src/lexicon/topics.ts';
import { headlineText } from '../../src/text/headlines.ts';
import phrases from '../phrases/headlines.yaml';
import { actorsOf, eventOf, places, type Given } from './headlines.fixture.ts';

type Case = Given & { readonly en: string; readonly ar: string; readonly short?: boolean };

const cases = phrases as readonly Case[];
const written = Object.entries(acts as Readonly<Record<string, Act>>).filter(([, { told }]) => !told);
const actNames = written.map(([name]) => name);

describe('headlines as a desk would write them', () => {
  test.each(cases)('$en', ({ en, ar, short = false, ...given }) => {
    const event = eventOf(given);
    expect(titleEvent(event, actorsOf(event), places)).toEqual({ title: { ar, en }, by: 'rules', short });
  });

  test('every act has one', () => {
    expect(actNames.filter((act) => !cases.some((one) => one.act === act))).toEqual([]);
  });
});

describe.each(['ar', 'en'] as const)('the templates in %s', (language) => {
  const text = headlineText(language);
  const all = [
    ...Object.values(text.acts),
    ...Object.values(text.stances),
    ...Object.values(text.types),
    text.general,
  ];
  const sources = all.flatMap((templates) => [
    ...templates.say,
    ...(templates.noun ?? []),
    ...('plan' in templates ? (templates.plan ?? []) : []),
  ]);

  test('are there for every act, and for no other', () => {
    expect(Object.keys(text.acts).sort()).toEqual(actNames.toSorted());
  });

  test('ask only for slots that can be filled', () => {
    const cast = ['A', 'Ag', 'Ao', 'Ap', 'B', 'Bp', 'Bo', 'Bs', 'S', 'Sp', 'C', 'Z', 'AB', 'BB', 'all'];
    const known = new Set([
      ...cast.flatMap((slot) => [slot, `${slot}+`]),
      ...[
        'P',
        'in',
        'office',
        'date',
        'name',
        'people',
        'a people',
        'party',
        'a party',
        'delegation',
        'a delegation',
      ],
      ...Object.keys(text.matters),
      ...Object.keys(figures as object)
        .filter((of) => text.counted[of])
        .flatMap((of) => [of, `a ${of}`]),
    ]);
    const asked = sources.flatMap((source) => slotsIn(readTemplate(source).pieces));
    expect([...new Set(asked)].filter((slot) => !known.has(slot) && !isAim(slot))).toEqual([]);
  });

  test('have words for every matter that the lexicon of either language finds', () => {
    for (const lexicon of [arabicMatters, englishMatters] as Record<string, object>[]) {
      for (const [family, entries] of Object.entries(lexicon)) {
        if (family === 'leads' || family === 'bars') continue;
        const keys = Object.keys(entries).filter((key) => key !== 'nothing');
        expect(keys.filter((key) => text.matters[family]?.[key] === undefined)).toEqual([]);
      }
    }
  });
});

/** What an act is done to: its own row of the table, or the one that the slot names. */
function isAim(slot: string): boolean {
  const [act = ''] = slot.split(/ ?aim$/);
  return slot.endsWith('aim') && (act === '' || topicWords('ar').aims.has(act));
}

function slotsIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'optional') return slotsIn(piece.pieces);
    return piece.kind === 'slot' ? [piece.name] : [];
  });
}
