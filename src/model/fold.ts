/**
 * Folding brings the spellings of one word together for matching: tashkeel and tatweel fall away, أ إ آ ٱ become ا,
 * ى and Persian ی become ي, ة becomes ه, ؤ and ئ lose their hamza, every digit becomes 0-9, Latin loses case and accents,
 * quotation marks, dashes and spaces become one of each, the shaped letters of PDF files their plain ones. It never changes what is shown, only what is compared.
 */
const DROPPED = 0;
const table = buildTable();

const lam = 'ل'.charCodeAt(0);
const alif = 'ا'.charCodeAt(0);

/** Lam and alif written as one letter: two letters folded. */
const isLigature = (unit: number) => unit >= 0xfef5 && unit <= 0xfefc;

/** One UTF-16 unit folded; 0 where it falls away. */
export function foldUnit(unit: number): number {
  return table[unit] as number;
}

/** Strings are made of so many units at a time, which is quicker than one by one. */
const chunk = 4096;
const units = new Uint16Array(chunk + 1);

/** The folded text; offsets are lost, see `foldWithMap` where they are needed. */
export function fold(text: string): string {
  let folded = '';
  let filled = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === DROPPED) continue;
    if (isLigature(unit)) units[filled++] = lam;
    units[filled++] = isLigature(unit) ? alif : unit;
    if (filled < chunk) continue;
    folded += textOf(units, filled);
    filled = 0;
  }
  return filled === 0 ? folded : folded + textOf(units, filled);
}

/** The first `length` units as text; some thousands at most. */
export function textOf(units: Uint16Array, length: number): string {
  // `apply` takes any row of numbers; its type knows only arrays.
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}

/** The folded text with, for each of its UTF-16 units, the offset in `text` it came from; one entry more marks the end. */
export function foldWithMap(text: string): { folded: string; map: Uint32Array } {
  const map = new Uint32Array(2 * text.length + 1);
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === DROPPED) continue;
    const letters = isLigature(unit) ? [lam, alif] : [unit];
    for (const letter of letters) {
      map[folded.length] = at;
      folded += String.fromCharCode(letter);
    }
  }
  map[folded.length] = text.length;
  return { folded, map: map.subarray(0, folded.length + 1) };
}

function buildTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  for (let unit = 0x41; unit <= 0x1eff; unit++) {
    const isLatin = unit < 0x250 || unit >= 0x1e00;
    if (!isLatin) continue;
    const plain = String.fromCharCode(unit).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (plain.length === 1) units[unit] = plain.charCodeAt(0);
  }
  const become = (letters: string, target: string) => {
    for (const letter of letters) units[letter.charCodeAt(0)] = target.charCodeAt(0);
  };
  become('أإآٱ', 'ا');
  become('ىیئ', 'ي');
  become('ؤ', 'و');
  become('ةۀە', 'ه');
  become('ک', 'ك');
  become('«»“”„‟″❝❞', '"');
  become('‘’‚‛`´ʼ', "'");
  become('‐‑‒–—―−', '-');
  become('،', ',');
  become('؛', ';');
  become('؟', '?');
  become('٫', '.');
  become('\u00a0\u202f\u2007\u2009\u3000\t', ' ');
  for (let digit = 0; digit < 10; digit++) {
    units[0x660 + digit] = 0x30 + digit;
    units[0x6f0 + digit] = 0x30 + digit;
  }
  for (let unit = 0xfb50; unit <= 0xfef4; unit++) {
    const plain = String.fromCharCode(unit).normalize('NFKC');
    if (plain.length === 1) units[unit] = units[plain.charCodeAt(0)] as number;
  }
  const drop = (from: number, to: number) => units.fill(DROPPED, from, to + 1);
  drop(0x64b, 0x65f);
  drop(0x670, 0x670);
  drop(0x640, 0x640);
  drop(0x610, 0x61a);
  drop(0x6d6, 0x6dc);
  drop(0x300, 0x36f);
  drop(0x200b, 0x200f);
  drop(0x202a, 0x202e);
  drop(0x2066, 0x2069);
  drop(0xfeff, 0xfeff);
  drop(0xad, 0xad);
  return units;
}
