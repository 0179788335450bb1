const offset = { high: 0xcbf29ce4, low: 0x84222325 };
/** The FNV prime is 2^40 + 0x1b3. */
const prime = 0x1b3;
const half = 0x1_0000_0000;

/** FNV-1a over UTF-16 units, 64 bits in two halves, in base 36: short, stable names for texts. Not for secrets. */
export function hashText(text: string): string {
  let { high, low } = offset;
  for (let at = 0; at < text.length; at++) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    const product = low * prime;
    high = (Math.imul(high, prime) + Math.floor(product / half) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return (BigInt(high) * BigInt(half) + BigInt(low)).toString(36);
}
