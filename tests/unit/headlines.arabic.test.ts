import { describe, expect, test } from 'vitest';
import {
  conjugate,
  future,
  joinPrefixes,
  nominativePlural,
  obliquePlural,
  type Agreement,
} from '../../src/text/arabic.ts';

const of = (gender: 'm' | 'f', number: Agreement['number'], human = true): Agreement => ({
  gender,
  number,
  human,
});

describe('a verb after its subject', () => {
  test.each([
    ['يستقبل', of('m', 'one'), 'يستقبل'],
    ['يستقبل', of('f', 'one'), 'تستقبل'],
    ['يلتقي', of('m', 'two'), 'يلتقيان'],
    ['يلتقي', of('f', 'two'), 'تلتقيان'],
    ['يلتقي', of('m', 'many'), 'يلتقون'],
    ['يلتقي', of('m', 'many', false), 'تلتقي'],
    ['يدعو', of('m', 'two'), 'يدعوان'],
    ['يدعو', of('m', 'many'), 'يدعون'],
    ['يتبنى', of('m', 'two'), 'يتبنيان'],
    ['يتبنى', of('m', 'many'), 'يتبنون'],
    ['يبدأ', of('m', 'two'), 'يبدآن'],
    ['يبدأ', of('m', 'many'), 'يبدؤون'],
    ['يهنئ', of('f', 'two'), 'تهنئان'],
  ] as const)('%s', (verb, agreement, written) => {
    expect(conjugate(verb, agreement)).toBe(written);
  });

  test('in the future', () => {
    expect(future(conjugate('يزور', of('f', 'one')))).toBe('ستزور');
  });
});

describe('prefixes join the word behind them', () => {
  test.each([
    ['دعم لـالأسد', 'دعم للأسد'],
    ['رسالة لـاللجنة الدولية', 'رسالة للجنة الدولية'],
    ['زيارة لـإيران', 'زيارة لإيران'],
    ['إشادة بـالحوثيين', 'إشادة بالحوثيين'],
    ['إشادة بـ«حماس»', 'إشادة بـ«حماس»'],
    ['استهداف الجولان بـ6 صواريخ', 'استهداف الجولان بـ6 صواريخ'],
    ['عزاء لـMEDEF', 'عزاء لـMEDEF'],
    ['تكريم لـالياس', 'تكريم لالياس'],
  ])('%s', (apart, joined) => {
    expect(joinPrefixes(apart, (word) => word !== 'الياس')).toBe(joined);
  });
});

describe('sound plurals bend', () => {
  test.each([
    ['الحوثيون', 'الحوثيين'],
    ['الإخوان المسلمون', 'الإخوان المسلمين'],
    ['مسلحو المعارضة', 'مسلحي المعارضة'],
    ['متظاهرون', 'متظاهرين'],
  ])('%s', (subject, object) => {
    expect(obliquePlural(subject)).toBe(object);
  });

  test.each([
    ['الحوثيين', 'الحوثيون'],
    ['مسلحي المعارضة', 'مسلحو المعارضة'],
  ])('%s', (object, subject) => {
    expect(nominativePlural(object)).toBe(subject);
  });
});
