/** A link that opens a page at the quoted words, in browsers that know text fragments. */

/** Words at either end are enough to find a passage; the whole of it where it is short. */
const endWords = 5;

/** `url` with a text fragment for the excerpt, added to whatever fragment it has. */
export function linkToWords(url: string, excerpt: string): string {
  const words = excerpt.trim().split(/\s+/);
  const parts =
    words.length <= endWords * 2 + 2
      ? [words.join(' ')]
      : [words.slice(0, endWords).join(' '), words.slice(-endWords).join(' ')];
  const written = parts.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${written}`;
}
