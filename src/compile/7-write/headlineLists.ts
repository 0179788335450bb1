import type { Agreement } from '../../text/arabic.ts';
import { headlineText } from '../../text/headlines.ts';
import type { Language } from '../shapes.ts';
import type { Slot } from './fillTemplate.ts';
import { count } from './headlineNumbers.ts';
import type { HeadlineName } from './headlineNames.ts';

const mostNamed = 3;
const namedOfMany = 2;

/** Names in one slot: one, two, three, or two "and three others". */
export function joinNames(names: readonly HeadlineName[], language: Language): Slot {
  const { and, comma, others } = headlineText(language).lists;
  const shown = names.length > mostNamed ? names.slice(0, namedOfMany) : names;
  const left = names.slice(shown.length);
  const write = (form: 'subject' | 'object' | 'other') => {
    const written = shown.map((name) => name[form]);
    if (left.length > 0)
      written.push(count(left.length, others[kindOf(left)][form === 'subject' ? form : 'object'], language));
    return written.reduce((list, name, at) => list + (at === written.length - 1 ? and : comma) + name);
  };
  return {
    tells: shown.length,
    names: true,
    agreement: agreeTogether(names.map(({ agreement }) => agreement)),
    write: (form) => (form === 'possessive' ? possessive(write('other')) : write(form)),
  };
}

function kindOf(names: readonly HeadlineName[]): 'people' | 'bodies' | 'states' {
  if (names.every(({ isState }) => isState)) return 'states';
  return names.some(({ agreement }) => agreement.human) ? 'people' : 'bodies';
}

/** Assad’s, Houthis’; initials stay as they are: the US position. */
function possessive(name: string): string {
  if (/\b[A-Z]+S$/.test(name)) return name;
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

function agreeTogether(parts: readonly Agreement[]): Agreement {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const human = parts.some((part) => part.human);
  const gender = parts.every((part) => part.gender === 'f') ? 'f' : 'm';
  const isPair = parts.length === 2 && parts.every(({ number }) => number === 'one');
  return { gender, human, number: isPair ? 'two' : 'many' };
}
