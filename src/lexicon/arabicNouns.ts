/** The surface forms of an Arabic noun without the article: tanwin, dual, and with a pronoun written onto it. All folded. */
import { fold } from '../model/fold.ts';
import { arabicEndings } from './arabicEndings.ts';

export interface NounForm {
  readonly form: string;
  /** A pronoun is written onto it: «استقباله». */
  readonly pronoun: boolean;
}

const { feminineEnd, bound, hamza, seats, pronouns, tanwin, dual, participle } = arabicEndings.noun;

const inflected = new Map<string, readonly NounForm[]>();

/**
 * `noun` is one word in the singular, or a broken plural of its own: «زيارة» gives «زيارته»، «زيارتان» …. The same noun stands
 * in many entries and lists.
 */
export function inflectNoun(noun: string): readonly NounForm[] {
  const known = inflected.get(noun) ?? inflect(noun);
  inflected.set(noun, known);
  return known;
}

/** A folded noun without the ending of the accusative, «رئيسا» without its last letter; null where it has none. */
export function withoutTanwin(form: string): string | null {
  return form.endsWith(tanwin) ? form.slice(0, -tanwin.length) : null;
}

function inflect(noun: string): NounForm[] {
  const bare = (form: string): NounForm => ({ form: fold(form), pronoun: false });
  const carriers = noun.endsWith(feminineEnd)
    ? [noun.slice(0, -1) + bound]
    : noun.endsWith(hamza)
      ? seats.map((seat) => noun.slice(0, -1) + seat)
      : [noun];
  const carrier = carriers[0] as string;
  const duals = dual.filter((ending) => ending.length > 1).map((ending) => bare(carrier + ending));
  const owned = carriers.flatMap((stem) =>
    pronouns.map((pronoun) => ({ form: fold(stem + pronoun), pronoun: true })),
  );
  return unique([bare(noun), bare(carrier + (noun.endsWith(feminineEnd) ? '' : tanwin)), ...duals, ...owned]);
}

/** A participle with its genders and numbers: «مستقبل» gives «مستقبلا»، «مستقبلة»، «مستقبلين» …. */
export function inflectParticiple(masculine: string): NounForm[] {
  const bare = (form: string): NounForm => ({ form: fold(form), pronoun: false });
  return unique([
    bare(masculine),
    bare(masculine + tanwin),
    ...participle.map((ending) => bare(masculine + ending)),
  ]);
}

function unique(forms: readonly NounForm[]): NounForm[] {
  return [...new Map(forms.map((form) => [form.form, form])).values()];
}
