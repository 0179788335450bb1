/** How Arabic joins and bends the words of a template: letters only, no vocabulary. */

/** What a verb agrees with: one, two or several, and whether they are people. Things in the plural count as feminine. */
export interface Agreement {
  readonly gender: 'm' | 'f';
  readonly number: 'one' | 'two' | 'many';
  readonly human: boolean;
}

/**
 * A verb, given in the present of the third person masculine («يستقبل»), after its subject: تستقبل، يستقبلان، يستقبلون.
 */
export function conjugate(verb: string, { gender, number, human }: Agreement): string {
  const feminine = number === 'many' ? !human : gender === 'f';
  const begun = feminine ? verb.replace(/^ي/, 'ت') : verb;
  if (number === 'two') return joinEnding(begun.replace(/ى$/, 'ي'), 'ان');
  return number === 'many' && human ? joinEnding(begun.replace(/[يوى]$/, ''), 'ون') : begun;
}

function joinEnding(stem: string, ending: string): string {
  if (!stem.endsWith('أ')) return stem + ending;
  return stem.slice(0, -1) + (ending === 'ان' ? 'آن' : 'ؤون');
}

/** «سيستقبل» of «يستقبل», «ستستقبل» of «تستقبل». */
export function future(verb: string): string {
  return `س${verb}`;
}

/**
 * Joins the prefixes لـ, بـ and كـ to the word behind them: «لـ الأسد» gives «للأسد», «بـحلب» gives «بحلب»; before quotation
 * marks, digits and foreign letters they keep their stroke. `isArticle` tells whether a word's ال is the article.
 */
export function joinPrefixes(text: string, isArticle: (word: string) => boolean): string {
  return text.replace(
    /(^|[\s«(])(و?[لبك])ـ ?([^\s]+)/g,
    (_, before: string, prefix: string, word: string) => {
      if (!/^[\u0621-\u064A]/.test(word)) return `${before}${prefix}ـ${word}`;
      if (!prefix.endsWith('ل') || !word.startsWith('ال') || !isArticle(word)) return before + prefix + word;
      return `${before}${prefix}ل${word.startsWith('الل') ? word.slice(3) : word.slice(2)}`;
    },
  );
}

/** A sound plural as it stands after a preposition or as an object: «الحوثيون» gives «الحوثيين», «مسلحو» gives «مسلحي». */
export function obliquePlural(name: string): string {
  return name
    .split(' ')
    .map((word, at) => {
      if (/^(ال)?.{2,}ون$/.test(word) && (at === 0 || word.startsWith('ال'))) return `${word.slice(0, -2)}ين`;
      return at === 0 && /.{3,}و$/.test(word) ? `${word.slice(0, -1)}ي` : word;
    })
    .join(' ');
}

/** The other way: a sound plural as a subject, «الحوثيين» gives «الحوثيون». */
export function nominativePlural(name: string): string {
  return name.replace(/^((?:ال)?\S{2,})ين(?=\s|$)/, '$1ون').replace(/^(\S{3,})ي(?= ال)/, '$1و');
}

/** «جنديين» of «جندي», «رهينتين» of «رهينة», as an object; null where a noun of several words or a weak ending has none so simple. */
export function dualOf(noun: string): string | null {
  if (/[ ىاٍء]/.test(noun.replace(/^ا/, ''))) return null;
  return noun.endsWith('ة') ? `${noun.slice(0, -1)}تين` : `${noun}ين`;
}

/** A noun with the article: «الجنود». */
export function definiteArticle(noun: string): string {
  return `ال${noun}`;
}

const father = /^[أا]بو /;

/** Whether a name begins as that of a father: «أبو مصعب». */
export function isKunya(name: string): boolean {
  return father.test(name);
}

/** «أبا مصعب» as an object, «أبي مصعب» behind a preposition or another noun. */
export function bendKunya(name: string, grammaticalCase: 'accusative' | 'genitive'): string {
  return name.replace(father, grammaticalCase === 'accusative' ? 'أبا ' : 'أبي ');
}
