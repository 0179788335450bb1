/** What each UTF-16 unit is, for whatever goes through a text unit by unit: quicker than a regular expression. */
export const unitKinds = {
  /** `\p{L}` */
  letter: 1,
  /** `\p{N}` */
  figure: 2,
  /** `\p{M}`, written onto a letter */
  accent: 3,
  /** `\s` */
  space: 4,
  /** Of a character beyond the first plane. */
  half: 5,
  /** Punctuation and all else. */
  sign: 6,
} as const;

const unknown = 0;
const table = new Uint8Array(0x10000);

/** The kind of a UTF-16 unit, one of `unitKinds`. Few of all units ever occur: each is judged when it first does. */
export function kindOfUnit(unit: number): number {
  const known = table[unit] as number;
  return known === unknown ? (table[unit] = judge(unit)) : known;
}

function judge(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unitKinds.half;
  const written = String.fromCharCode(unit);
  if (/\s/.test(written)) return unitKinds.space;
  if (/\p{L}/u.test(written)) return unitKinds.letter;
  if (/\p{N}/u.test(written)) return unitKinds.figure;
  return /\p{M}/u.test(written) ? unitKinds.accent : unitKinds.sign;
}
