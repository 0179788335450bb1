/** FNV-1a over UTF-16 units, 64 bits, in base 36: short, stable names for texts. Not for secrets. */
const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

export function hashText(text: string): string {
  let hash = offset;
  for (let at = 0; at < text.length; at++) {
    hash ^= BigInt(text.charCodeAt(at));
    hash = (hash * prime) & mask;
  }
  return hash.toString(36);
}
