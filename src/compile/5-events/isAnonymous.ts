import type { Head, SentenceReading } from './reading.ts';

/** «أكد مسؤولون في المجلس مقتل فلان»: nameless officials stand behind the verb and tell of it, wherever they serve. */
export function isAnonymous({ language, forms, words }: SentenceReading, { end }: Head): boolean {
  return language === 'ar' && words.speech.anonymous.has(forms[end] ?? '');
}
