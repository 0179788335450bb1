/**
 * Everything said to a person, in both languages. Each YAML file under `ar/` and `en/` is one section; a key is
 * `section.path`, as in `events.types.meeting`. The two languages hold the same keys (tests/unit/text.test.ts).
 */
import { createInstance } from 'i18next';
import type { Language } from '../model/schema.ts';
import arabicAbout from './ar/about.yaml';
import arabicCitation from './ar/citation.yaml';
import arabicDates from './ar/dates.yaml';
import arabicEvents from './ar/events.yaml';
import arabicExports from './ar/exports.yaml';
import arabicFilters from './ar/filters.yaml';
import arabicMatrix from './ar/matrix.yaml';
import arabicPage from './ar/page.yaml';
import arabicReader from './ar/reader.yaml';
import arabicShare from './ar/share.yaml';
import arabicTimeline from './ar/timeline.yaml';
import englishAbout from './en/about.yaml';
import englishCitation from './en/citation.yaml';
import englishDates from './en/dates.yaml';
import englishEvents from './en/events.yaml';
import englishExports from './en/exports.yaml';
import englishFilters from './en/filters.yaml';
import englishMatrix from './en/matrix.yaml';
import englishPage from './en/page.yaml';
import englishReader from './en/reader.yaml';
import englishShare from './en/share.yaml';
import englishTimeline from './en/timeline.yaml';

/** Which digits Arabic uses; English always writes 012. */
export type Digits = 'latn' | 'arab';
export type { Language } from '../model/schema.ts';
/** `dating` and `readings` are said by the compiler alone and added by it. */
type Section = keyof typeof resources.ar | 'dating' | 'readings';
export type TextKey = `${Section}.${string}`;
export type Values = Readonly<Record<string, string | number>>;
/** A key and what fills its gaps, to a sentence. `count` picks the plural form; every number is written in the chosen digits. */
export type Text = (key: TextKey, values?: Values) => string;

const resources = {
  ar: {
    about: arabicAbout as object,
    citation: arabicCitation as object,
    dates: arabicDates as object,
    events: arabicEvents as object,
    exports: arabicExports as object,
    filters: arabicFilters as object,
    matrix: arabicMatrix as object,
    page: arabicPage as object,
    reader: arabicReader as object,
    share: arabicShare as object,
    timeline: arabicTimeline as object,
  },
  en: {
    about: englishAbout as object,
    citation: englishCitation as object,
    dates: englishDates as object,
    events: englishEvents as object,
    exports: englishExports as object,
    filters: englishFilters as object,
    matrix: englishMatrix as object,
    page: englishPage as object,
    reader: englishReader as object,
    share: englishShare as object,
    timeline: englishTimeline as object,
  },
};

const texts = createInstance();
void texts.init({
  initAsync: false,
  resources: { ar: { translation: resources.ar }, en: { translation: resources.en } },
  fallbackLng: false,
  // A plural's forms stand under its key: `events.count.few`.
  pluralSeparator: '.',
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key) => {
    throw new Error(`No text under ${key}`);
  },
});

/** Adds a section that the page never says, so that it does not carry it. */
export function addTexts(section: Section, added: Readonly<Record<Language, object>>): void {
  for (const [language, said] of Object.entries(added)) {
    texts.addResourceBundle(language, 'translation', { [section]: said }, true, true);
  }
}

const spoken = new Map<string, Text>();

/**
 * What speaks a language. Plural sentences write their number as {{n}}, already in the chosen digits,
 * because `count` itself must stay a number for i18next to choose the form.
 */
export function textIn(language: Language, digits: Digits = 'latn'): Text {
  const name = `${language}-${digits}`;
  const known = spoken.get(name);
  if (known) return known;
  const translate = texts.getFixedT(language);
  const text: Text = (key, values = {}) => translate(key, written(values, language, digits));
  spoken.set(name, text);
  return text;
}

/** A number in the language's own grouping and the chosen digits. */
export function writeNumber(value: number, language: Language, digits: Digits = 'latn'): string {
  return formatter(language === 'ar' ? `ar-u-nu-${digits}` : 'en').format(value);
}

/** The same text with 0-9 in the chosen digits, where the language has a choice. */
export function writeDigits(text: string, language: Language, digits: Digits = 'latn'): string {
  if (language !== 'ar' || digits !== 'arab') return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

function written(values: Values, language: Language, digits: Digits): Record<string, string | number> {
  const filled: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    filled[name] = typeof value === 'number' ? writeNumber(value, language, digits) : value;
  }
  if (typeof values.count === 'number') {
    filled.n = writeNumber(values.count, language, digits);
    filled.count = values.count;
  }
  return filled;
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string): Intl.NumberFormat {
  const known = formatters.get(locale) ?? new Intl.NumberFormat(locale);
  formatters.set(locale, known);
  return known;
}
