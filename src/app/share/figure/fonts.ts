/** The page's own font files under the fonts' own names: to measure with, and to take along into a picture of pixels. */
import type { Face, FaceMeasure } from './type.ts';

interface FontFile {
  readonly name: string;
  readonly weight: string;
  readonly range: string;
  readonly url: string;
}

/** The page calls its pairs of fonts Interface and Reading; each file is Latin or Arabic by the letters it covers. */
const names = {
  Interface: { latin: 'IBM Plex Sans', arabic: 'IBM Plex Sans Arabic' },
  Reading: { latin: 'Source Serif 4', arabic: 'Noto Naskh Arabic' },
} as const;

/** Lets the page use its font files under their own names. */
export async function loadFigureFonts(): Promise<void> {
  const known = new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')));
  const missing = fontFiles().filter(({ name }) => !known.has(name));
  const faces = missing.map(
    ({ name, weight, range, url }) => new FontFace(name, `url("${url}")`, { weight, unicodeRange: range }),
  );
  for (const face of faces) document.fonts.add(face);
  await Promise.allSettled(faces.map((face) => face.load()));
}

/** Widths as this browser sets them. */
export function canvasMeasure(): FaceMeasure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, face) => {
    const font = fontOf(face);
    const key = `${font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context) context.font = font;
    const width = context?.measureText(text).width ?? text.length * face.size * 0.6;
    widths.set(key, width);
    return width;
  };
}

const fontOf = ({ weight, size, family }: Face) => `${weight} ${size}px ${family}`;

/** A font that a drawing is set in, and a letter of the drawing that it covers. */
export interface UsedFont {
  readonly name: string;
  readonly weight: string;
  readonly letter: string;
  /** The `@font-face` rule with the font itself in it: an image loads nothing from outside. */
  readonly rule: string;
}

/** The fonts that the words of a drawing are set in. */
export async function usedFonts(svg: SVGSVGElement): Promise<UsedFont[]> {
  const words = [...svg.querySelectorAll('text')].map((text) => ({
    families: text.getAttribute('font-family') ?? '',
    weight: text.getAttribute('font-weight') ?? '400',
    letters: [...text.textContent].filter((letter) => /[^\s\p{Cf}]/u.test(letter)),
  }));
  const used = fontFiles().flatMap((file) => {
    const set = words.filter(
      ({ families, weight }) => families.includes(`'${file.name}'`) && weight === file.weight,
    );
    const letter = set.flatMap(({ letters }) => letters).find((one) => covers(file.range, one));
    return letter === undefined ? [] : [{ ...file, letter }];
  });
  return Promise.all(
    used.map(async ({ name, weight, range, url, letter }) => {
      const data = url.startsWith('data:') ? url : await dataUrl(url);
      const rule = `@font-face{font-family:"${name}";font-weight:${weight};unicode-range:${range};src:url("${data}")}`;
      return { name, weight, letter, rule };
    }),
  );
}

function fontFiles(): FontFile[] {
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? document.baseURI }));
    } catch {
      // A style sheet that an extension of the browser put in.
      return [];
    }
  });
  return rules.flatMap(({ rule, base }) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const read = (property: string) => rule.style.getPropertyValue(property);
    const pair = names[read('font-family').replaceAll(/["']/g, '') as keyof typeof names];
    const url = /url\("?([^")]+)"?\)/.exec(read('src'))?.[1];
    if (!pair || !url) return [];
    const range = read('unicode-range');
    const name = /U\+6|U\+06/i.test(range) ? pair.arabic : pair.latin;
    return [{ name, weight: read('font-weight'), range, url: new URL(url, base).href }];
  });
}

function covers(range: string, letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].some(
    ([, from = '', to = from]) => parseInt(from, 16) <= point && point <= parseInt(to, 16),
  );
}

async function dataUrl(url: string): Promise<string> {
  const file = await (await fetch(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(url));
    reader.readAsDataURL(file);
  });
}
