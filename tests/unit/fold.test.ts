import { describe, expect, test } from 'vitest';
import { fold, foldWithMap } from '../../src/model/fold.ts';

describe('folding', () => {
  test.each([
    ['أُعلِن', 'اعلن'],
    ['مُسـتشفى', 'مستشفي'],
    ['وزارة', 'وزاره'],
    ['مسؤول', 'مسوول'],
    ['ایران', 'ايران'],
    ['٢٠٢٤', '2024'],
    ['«بيان»، قال؟', '"بيان", قال?'],
    ['Şükrü — É', 'sukru - e'],
  ])('%s is compared as %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test('shaped letters and lam-alif in one are those of plain text', () => {
    expect(fold('ﺑﻐﺪﺍﺩ')).toBe('بغداد');
    expect(fold('ﻻﻓﺮﻭﻑ ﻭﺍﻷﺳﺪ')).toBe(fold('لافروف والأسد'));
  });

  test('offsets lead back to where each letter came from', () => {
    const text = 'قالَ ﻷحمد';
    const { folded, map } = foldWithMap(text);
    expect(folded).toBe('قال لاحمد');
    const at = folded.indexOf('حمد');
    expect(text.slice(map[at], map[at + 3])).toBe('حمد');
    expect(map[folded.indexOf('لا')]).toBe(text.indexOf('ﻷ'));
    expect(map[folded.length]).toBe(text.length);
  });
});
