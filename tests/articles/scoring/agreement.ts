/** When two dates, two stretches of text or two names agree. */
import type { Stretch } from './shapes.ts';

/** First and last day a value may mean. An open end reaches to the edge of the four-digit years. */
type Days = readonly [string, string];

const seasons: Record<string, readonly [string, string]> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '24': ['01', '12'],
};

const unmarked = (value: string) =>
  value
    .replace(/T[^/]*/g, '')
    .replace(/[~?%]/g, '')
    .trim();

function edgeOf(part: string, end: 0 | 1): string | null {
  if (part === '' || part === '..') return end ? '9999-12-31' : '0000-01-01';
  const found = /^(\d{2,3}X{1,2}|\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(part);
  if (!found?.[1]) return null;
  const year = found[1].replace(/X/g, end ? '9' : '0');
  const named = found[2] ?? (end ? '12' : '01');
  const month = seasons[named]?.[end] ?? named;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${found[3] ?? (end ? String(last).padStart(2, '0') : '01')}`;
}

function daysOf(value: string | null): Days | null {
  if (!value) return null;
  const [first = '', last = first] = unmarked(value).split('/');
  const from = edgeOf(first, 0);
  const to = edgeOf(last, 1);
  return from && to ? [from, to] : null;
}

/** Whether two EDTF values mean the same days; time of day and the marks ~ ? % are ignored. */
export function sameDate(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return first === second;
  if (unmarked(first) === unmarked(second)) return true;
  const a = daysOf(first);
  const b = daysOf(second);
  return a !== null && b !== null && a[0] === b[0] && a[1] === b[1];
}

/** Whether two EDTF values may mean the same day. */
export function compatibleDate(first: string | null, second: string | null): boolean {
  const a = daysOf(first);
  const b = daysOf(second);
  return a !== null && b !== null && a[0] <= b[1] && b[0] <= a[1];
}

/** How many UTF-16 units two stretches share. */
export function sharedLength(first: Stretch, second: Stretch): number {
  return Math.max(0, Math.min(first.end, second.end) - Math.max(first.start, second.start));
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u064B-\u065F\u0670\u0640]|[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const withoutClitics = (text: string) =>
  folded(text)
    .replace(/^(?:و|ف)?(?:ب|ل|ك)?(?=\S{3})/, '')
    .replace(/^(?:ال|لل)/, '');

/** Whether two surface forms are one, spelling variants and Arabic clitics aside. */
export function sameForm(first: string, second: string): boolean {
  return folded(first) === folded(second) || withoutClitics(first) === withoutClitics(second);
}

/** Whether two names differ by a quarter of their letters at most. */
export function alikeName(first: string, second: string): boolean {
  const a = folded(first);
  const b = folded(second);
  return a !== '' && b !== '' && 1 - editDistance(a, b) / Math.max(a.length, b.length) >= 0.75;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
