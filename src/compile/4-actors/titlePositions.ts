import { bodyNames } from '../../lexicon/bodyNames.ts';
import { nameShapes } from '../../lexicon/nameShapes.ts';
import { parts } from '../../lexicon/personNames.ts';
import { isAdjective } from './bodyComplements.ts';
import type { Find, TitleFind } from './find.ts';
import { hasPronoun } from './nameEnd.ts';
import { isDefinite, namePartOf } from './namePart.ts';
import { gaps, type Word } from './words.ts';

/** How far behind a title's first word its bearer may be named: «مدير المرصد السوري لحقوق الإنسان رامي». */
export const titleReach = 8;

/** Where a name would stand after each title: right behind it, or behind the body or nisba that completes it. */
export function titlePositions(words: readonly Word[], finds: readonly Find[]): Map<number, TitleFind> {
  const positions = new Map<number, TitleFind>();
  for (const title of finds) {
    if (title.is !== 'title') continue;
    if (!(title.open && title.sort === 'head') || title.to - title.from > 1) positions.set(title.to, title);
    else positions.set(complementEnd(words, title.to), title);
    const described = describedEnd(words, title);
    if (described !== null && !positions.has(described)) positions.set(described, title);
    const inBody = words[title.to]?.form.startsWith(nameShapes.inThe) && words[title.to]?.gap === gaps.none;
    if (inBody) positions.set(title.to + 1, title);
    // «وزير الداخلية في حكومتها سعيد صيام»
    const inTheirs = words[title.to]?.form === bodyNames.in && hasPronoun(words[title.to + 1]?.form ?? '');
    if (inTheirs && isOneClause(words, title.to, title.to + 2)) positions.set(title.to + 2, title);
    for (const { is, from, to } of finds) {
      if (is === 'title' || from < title.to || from - title.to > titleReach || to >= words.length) continue;
      if (isOneClause(words, title.to, to)) positions.set(to, title);
    }
  }
  return positions;
}

/** «وزير الدفاع الوطني حننه»: behind the adjective of what a title is of. */
function describedEnd(words: readonly Word[], { from, to }: TitleFind): number | null {
  const next = words[to];
  if (to - from < 2 || next?.gap !== gaps.none || words[to + 1]?.gap !== gaps.none) return null;
  return isAdjective(next.form) && next.known.part !== 'given' && !parts.family.has(next.form)
    ? to + 1
    : null;
}

/** «عضو المجلس», «مدير المستشفى العام»: the definite nouns that complete a title. */
function complementEnd(words: readonly Word[], from: number): number {
  let to = from;
  for (let word = words[to]; word && word.gap === gaps.none && to - from < 3; word = words[to]) {
    // «مدير مكتبه فلان»
    const isTheirs = to === from && hasPronoun(word.form);
    const completes = isDefinite(word.form) || word.form.startsWith(nameShapes.toThe) || isTheirs;
    if (!completes || word.known.part === 'given') break;
    to++;
  }
  return to;
}

function isOneClause(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { gap, form } = words[at] as Word;
    if ((gap & ~(gaps.quote | gaps.hyphen)) !== 0 || namePartOf(form) === 'given') return false;
  }
  return true;
}
