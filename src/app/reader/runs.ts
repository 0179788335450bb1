/** Words of the other script inside a line, to be isolated, so that quotation marks and numbers beside them keep their place. */
import type { Language } from '../../text/text.ts';

export interface Run {
  readonly text: string;
  /** It runs against the line, or is an address. */
  readonly isForeign: boolean;
}

const arabic =
  /([«“]*\p{Script=Arabic}[\p{Script=Arabic}\p{M}\p{Nd}\s«»“”"،؛؟:.()-]*\p{Script=Arabic}[»”]*)/u;
const latin =
  /(https?:\/\/[^\s،]*[^\s،.,]|[“‘]*\p{Script=Latin}[\p{Script=Latin}\p{M}\p{Nd}\s“”‘’"',.:;()&–-]*[\p{Script=Latin}\p{Nd}][”’]*)/u;

/** The line's runs in order; joined they give it back. `language` is the line's own. */
export function runsOf(line: string, language: Language): readonly Run[] {
  return line
    .split(language === 'ar' ? latin : arabic)
    .map((text, index) => ({ text, isForeign: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
