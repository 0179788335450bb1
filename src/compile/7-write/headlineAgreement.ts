import { isOf } from '../../lexicon/agreement.ts';
import type { Agreement } from '../../text/arabic.ts';
import type { ActorRecord } from '../shapes.ts';

/** ة and the plural in ات; ون and ين; the article. */
const endsFeminine = /\u0629$|\u0627\u062a$/;
const pluralOfPeople = /[\u0648\u064a]\u0646$/;
const article = /^\u0627\u0644/;

/** Gender and number of an Arabic name: as its record says, else by its first word. Bodies of people are one: «أطباء بلا حدود تعلن». */
export function agreeInArabic({ kind, gender, name: { ar } }: ActorRecord): Agreement {
  const name = ar.replace(/[«»"]/g, '').trim();
  const [head = ''] = name.split(' ');
  if (kind === 'person') {
    return { gender: gender ?? (isOf('womensNames', head) ? 'f' : 'm'), number: 'one', human: true };
  }
  if (kind === 'state') {
    return { gender: gender ?? (isOf('masculineStates', name) ? 'm' : 'f'), number: 'one', human: false };
  }
  const isPeople = gender === undefined && (isOf('peopleHeads', head) || isSoundPlural(name, head));
  if (isPeople && kind === 'group') return { gender: 'm', number: 'many', human: true };
  const isFeminine =
    isPeople || isOf('feminineHeads', head) || (endsFeminine.test(head) && !isOf('masculineHeads', head));
  return { gender: gender ?? (isFeminine ? 'f' : 'm'), number: 'one', human: false };
}

function isSoundPlural(name: string, head: string): boolean {
  return (
    pluralOfPeople.test(head) && head.length >= 5 && (article.test(head) || head === name || head.length >= 6)
  );
}

/** English verbs count: a group or a body with a plural head word is several, whatever else is one. */
export function agreeInEnglish({ kind, name: { en } }: ActorRecord): Agreement {
  const words = en.split(' ');
  const before = words.findIndex(
    (word, at) => at > 0 && /^(of|in|for|on|at|to|without|from|and)$/.test(word),
  );
  const head = words[(before < 0 ? words.length : before) - 1] ?? '';
  const isPlural =
    (kind === 'group' || kind === 'organization') &&
    !isOf('singular', head) &&
    (isOf('pluralHeads', head) || (kind === 'group' && /[a-z][^sau]*s$/.test(head) && /[^sua]s$/.test(head)));
  return { gender: 'm', number: isPlural ? 'many' : 'one', human: kind === 'person' };
}
