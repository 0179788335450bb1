/** Which language the interface speaks: the address first, else the browser's first of ours, else English. */
import type { Address } from './address.ts';

export type Language = 'ar' | 'en';

/** `preferred` is the browser's list, "ar-SY" before "en". */
export function interfaceLanguage(
  address: Pick<Address, 'lang' | 'first'>,
  preferred: readonly string[],
): Language {
  if (address.lang === 'ar' || address.lang === 'en') return address.lang;
  if (address.lang === 'both' && address.first) return address.first;
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'ar' || language === 'en') return language;
  }
  return 'en';
}
