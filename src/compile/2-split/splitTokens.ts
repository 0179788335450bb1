import { foldUnit } from '../../model/fold.ts';
import { kindOfUnit, unitKinds } from '../../model/units.ts';
import type { Span, Token } from '../shapes.ts';
import { formAt, hashOn } from './forms.ts';

const space = 0;
const word = 1;
const number = 2;
const mark = 3;
const kinds = ['mark', 'word', 'number', 'mark'] as const;
const quoteUnit = '"'.charCodeAt(0);
const closing = '»”'.split('').map((letter) => letter.charCodeAt(0));
const opening = '«“„'.split('').map((letter) => letter.charCodeAt(0));

/**
 * The tokens of `text` inside `span`: words (letters with their tashkeel), numbers (runs of digits) and marks (one
 * character of punctuation each). Offsets are into `text`. Quotation marks are paired from the start of the span.
 */
export function splitTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let quoted = false;
  let spaced = false;
  let at = span.start;
  while (at < span.end) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === space) {
      spaced = true;
      at++;
      continue;
    }
    const start = at++;
    const unit = text.charCodeAt(start);
    let hash = hashOn(0, unit);
    if (kind !== mark) {
      for (; at < span.end; at++) {
        const next = text.charCodeAt(at);
        if (!continues(kind, next)) break;
        hash = hashOn(hash, next);
      }
    }
    const form = formAt(text, start, at, hash);
    if (form.length > 0) {
      const isQuote = kind === mark && foldUnit(unit) === quoteUnit;
      if (isQuote) quoted = opening.includes(unit) ? true : closing.includes(unit) ? false : !quoted;
      tokens.push({
        start,
        end: at,
        kind: kinds[kind] as Token['kind'],
        form,
        spaced,
        quoted: quoted && !isQuote,
      });
    }
    spaced = false;
  }
  return tokens;
}

function continues(kind: number, unit: number): boolean {
  const next = classOf(unit);
  return next === kind || (kind === word && foldUnit(unit) === 0);
}

/** Signs that folding drops, save the stroke that draws words out, are as good as space. */
function classOf(unit: number): number {
  const kind = kindOfUnit(unit);
  if (kind === unitKinds.figure) return number;
  if (kind === unitKinds.space) return space;
  if (kind !== unitKinds.sign) return word;
  return foldUnit(unit) === 0 ? space : mark;
}
