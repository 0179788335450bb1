/**
 * The surface forms of an Arabic verb as the press uses it: third person of every number, first person plural, past,
 * imperfect in its moods, and future, with and without an object pronoun. All folded.
 */
import { fold } from '../model/fold.ts';
import { arabicEndings as endings } from './arabicEndings.ts';

export type Tense = 'past' | 'present' | 'future';

export interface VerbForm {
  readonly form: string;
  readonly tense: Tense;
  /** An object pronoun is written onto it: «استقبله». */
  readonly pronoun: boolean;
  readonly plural: boolean;
}

const inflected = new Map<string, readonly VerbForm[]>();

/**
 * `lemma` is the past third person masculine, with the imperfect behind it where it cannot be derived: «زار يزور». The same verb
 * stands in many entries, once for each of its senses.
 */
export function inflectVerb(lemma: string): readonly VerbForm[] {
  const known = inflected.get(lemma) ?? inflect(lemma);
  inflected.set(lemma, known);
  return known;
}

function inflect(lemma: string): VerbForm[] {
  const [past = '', imperfect = imperfectOf(past)] = lemma.trim().split(/\s+/);
  const forms = [...inflectPast(past), ...inflectImperfect(imperfect)];
  const unique = new Map(forms.map((form) => [`${form.form} ${form.tense}`, form]));
  return [...unique.values()];
}

/** «أعلن» gives «يعلن», «التقى» «يلتقي», «تلقى» «يتلقى», «نفى» «ينفي». */
function imperfectOf(past: string): string {
  const { prefix, hamza, wasl, reflexive, weakEnd, weakImperfect } = endings.derive;
  const isLong = past.length > 3;
  const isReflexive = isLong && past.startsWith(reflexive);
  const stem = (past.startsWith(hamza) && isLong) || past.startsWith(wasl) ? past.slice(1) : past;
  const bent = stem.endsWith(weakEnd) && !isReflexive ? stem.slice(0, -1) + weakImperfect : stem;
  return prefix + bent;
}

function inflectPast(past: string): VerbForm[] {
  const { weakEnds, past: own } = endings;
  const weak = weakEnds.find((end) => past.endsWith(end.written));
  const stem = weak ? past.slice(0, -1) : past;
  const bare = (ending: string, plural: boolean): VerbForm => ({
    form: fold(stem + ending),
    tense: 'past',
    pronoun: false,
    plural,
  });
  const singular = [
    bare(weak ? weak.masculine : '', false),
    bare(weak ? weak.feminine : own.feminine, false),
  ];
  const plural = [
    bare(weak ? weak.plural : own.plural, true),
    bare(weak ? weak.dual : own.dual, true),
    bare(weak ? weak.dualFeminine : own.dualFeminine, true),
    bare(weak ? weak.we : own.we, true),
  ];
  const carriers = [
    stem + (weak ? weak.beforePronoun : ''),
    stem + (weak ? weak.feminine : own.feminine),
    stem + (weak ? weak.pluralBeforePronoun : own.pluralBeforePronoun),
  ];
  return [...singular, ...plural, ...withPronouns(carriers, 'past')];
}

function inflectImperfect(imperfect: string): VerbForm[] {
  const { persons, present, weakPresent } = endings;
  const root = imperfect.slice(1);
  const weak = weakPresent.includes(root.at(-1) ?? '');
  const stem = weak ? root.slice(0, -1) : root;
  const written = new Set<string>();
  const plurals = new Set<string>();
  const carriers: string[] = [];
  for (const person of persons) {
    written.add(person + root);
    if (person !== endings.we) carriers.push(person + (weak ? weakBeforePronoun(root) : root));
  }
  for (const person of persons.filter((one) => one !== endings.we)) {
    for (const ending of present.plural) plurals.add(person + stem + ending);
    for (const ending of present.dual)
      plurals.add(person + (weak ? `${stem}${endings.glide}` : stem) + ending);
  }
  const bare = (form: string, plural: boolean): VerbForm[] => [
    { form: fold(form), tense: 'present', pronoun: false, plural },
    { form: fold(endings.future + form), tense: 'future', pronoun: false, plural },
  ];
  return [
    { form: fold(endings.future + endings.self + root), tense: 'future', pronoun: false, plural: false },
    ...[...written].flatMap((form) => bare(form, false)),
    ...[...plurals].flatMap((form) => bare(form, true)),
    ...withPronouns(carriers, 'present'),
    ...withPronouns(
      carriers.map((carrier) => endings.future + carrier),
      'future',
    ),
  ];
}

const weakBeforePronoun = (root: string) =>
  root.endsWith(endings.derive.weakEnd) ? root.slice(0, -1) + endings.derive.wasl : root;

function withPronouns(carriers: readonly string[], tense: Tense): VerbForm[] {
  return carriers.flatMap((carrier) =>
    endings.pronouns.map((pronoun) => ({
      form: fold(carrier + pronoun),
      tense,
      pronoun: true,
      plural: false,
    })),
  );
}
