import { describe, expect, it } from 'vitest';
import { parseAddress, plainAddress, writeAddress } from '../../src/app/state/address.ts';
import { interfaceLanguage } from '../../src/app/state/language.ts';

describe('the address', () => {
  it('says nothing of a plain view', () => {
    expect(writeAddress(plainAddress)).toBe('');
    expect(parseAddress('')).toEqual(plainAddress);
  });

  it('can be read and typed by hand', () => {
    const view = parseAddress(
      '?lang=ar&from=2024-05-01&to=2024-05-31&actors=assad,khamenei&mode=together&types=meeting,call',
    );
    expect(view).toMatchObject({ lang: 'ar', from: '2024-05-01', to: '2024-05-31', mode: 'together' });
    expect(view.actors).toEqual(['assad', 'khamenei']);
    expect(view.types).toEqual(['meeting', 'call']);
    expect(writeAddress(view)).toBe(
      '?lang=ar&from=2024-05-01&to=2024-05-31&actors=assad,khamenei&mode=together&types=meeting,call',
    );
  });

  it('passes over what it does not know', () => {
    const odd =
      '?lang=fr&mode=all&types=party,meeting&from=2024-02-30&to=2024-03-01&fold=yes&who=me&lanes=&digits=roman';
    expect(parseAddress(odd)).toEqual({ ...plainAddress, types: ['meeting'] });
  });

  it('takes a window whole or not at all, and only forwards', () => {
    expect(parseAddress('?from=2024-05-01')).toEqual(plainAddress);
    expect(parseAddress('?from=2024-05-31&to=2024-05-01')).toEqual(plainAddress);
  });

  it('keeps publishers whose names hold commas', () => {
    const view = { ...plainAddress, publishers: ['Reuters, London', 'صحيفة'] };
    expect(parseAddress(writeAddress(view)).publishers).toEqual(view.publishers);
  });
});

describe('the language', () => {
  it('is the address’s, else the browser’s first of ours, else English', () => {
    const plain = { lang: null, first: null };
    expect(interfaceLanguage({ lang: 'ar', first: null }, ['en-GB'])).toBe('ar');
    expect(interfaceLanguage(plain, ['fr-FR', 'ar-SY', 'en'])).toBe('ar');
    expect(interfaceLanguage(plain, ['fr-FR'])).toBe('en');
    expect(interfaceLanguage({ lang: 'both', first: 'ar' }, ['en'])).toBe('ar');
    expect(interfaceLanguage({ lang: 'both', first: null }, ['ar'])).toBe('ar');
  });
});
