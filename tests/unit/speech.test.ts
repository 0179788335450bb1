import { describe, expect, test } from 'vitest';
import { speechOf } from '../../src/app/frame/speech.ts';

const speech = (language: 'ar' | 'en') =>
  speechOf({ language, isBoth: false, digits: 'latn', hijri: false, months: 'levantine/gulf' });

describe('names in order', () => {
  test('an article is passed over, an alif with hamza is the word’s own', () => {
    const names = ['مصر', 'ألمانيا', 'الأردن', 'السعودية', 'إيران'].map((ar) => ({ ar, en: ar }));
    const order = [...names].sort(speech('ar').compare).map(({ ar }) => ar);
    expect(order).toEqual(['الأردن', 'ألمانيا', 'إيران', 'السعودية', 'مصر']);
  });

  test('in English al- is passed over, Albania is not', () => {
    const names = ['Baghdad', 'al-Assad', 'Albania', 'al-Shabaab'].map((en) => ({ ar: en, en }));
    expect([...names].sort(speech('en').compare).map(({ en }) => en)).toEqual(['Albania', 'al-Assad', 'Baghdad', 'al-Shabaab']); // prettier-ignore
  });
});
