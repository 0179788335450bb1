/** How Arabic letters are written in English and back, where no table has the name. */
import table from './ar/transliteration.yaml';

type Letters = Readonly<Record<string, string>>;

interface LetterTable {
  readonly letters: Letters;
  readonly vowels: Letters;
  readonly maghrebi: Letters;
  readonly foreign: Letters;
  readonly religion: string;
  readonly maghrebiSpelling: Letters;
  readonly article: string;
  readonly maghrebiArticle: string;
  readonly endings: Letters;
  readonly arabic: Letters;
  readonly arabicFirst: Letters;
  readonly arabicArticle: string;
  readonly ain: string;
  readonly sounds: Letters;
  readonly loose: Letters;
  readonly house: string;
  readonly dynasties: Letters;
  readonly latinArticle: readonly string[];
  readonly latinServant: readonly string[];
}

const written = table as LetterTable;
const keyed = (letters: Letters): ReadonlyMap<string, string> => new Map(Object.entries(letters));

/** Arabic letters with their Latin ones, and the other way round. */
export const letters = {
  letters: keyed(written.letters),
  vowels: keyed(written.vowels),
  maghrebi: keyed(written.maghrebi),
  foreign: keyed(written.foreign),
  /** «الدين» in the Maghreb, joined to the word before. */
  religion: written.religion,
  /** Spellings of the press elsewhere, as the Maghreb has them. */
  maghrebiSpelling: Object.entries(written.maghrebiSpelling),
  endings: Object.entries(written.endings).map(([ar, en]) => ({ ar, en })),
  latinArticle: written.article,
  latinMaghrebiArticle: written.maghrebiArticle,
  article: written.arabicArticle,
  ain: written.ain,
  arabic: keyed(written.arabic),
  arabicFirst: keyed(written.arabicFirst),
  sounds: Object.entries(written.sounds),
  loose: Object.entries(written.loose),
  house: written.house,
  dynasties: keyed(written.dynasties),
  articles: new Set(written.latinArticle) as ReadonlySet<string>,
  servants: new Set(written.latinServant) as ReadonlySet<string>,
};
