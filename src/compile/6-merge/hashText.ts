const offset = { high: 0xcbf29ce4, low: 0x84222325 };
/** The FNV prime is 2^40 + 0x1b3. */
const prime = 0x1b3;
const half = 0x1_0000_0000;

/** FNV-1a over UTF-16 units, 64 bits in two halves, in base 36: short, stable names for texts. Not for secrets. */
export function hashText(text: string): string {
  let { high, low } = offset;
  for (let at = 0; at < text.length; at++) {
    low ^= text.charCodeAt(at);
    // Whole numbers of 32 bits throughout: the product's upper half is put together from two shorter ones.
    const lower = (low & 0xffff) * prime;
    const upper = (low >>> 16) * prime + (lower >>> 16);
    high = (Math.imul(high, prime) + (upper >>> 16) + (low << 8)) | 0;
    low = (upper << 16) | (lower & 0xffff);
  }
  return (BigInt(high >>> 0) * BigInt(half) + BigInt(low >>> 0)).toString(36);
}
