/** What a file's bytes are: text with the encoding it was read by, or a reason why they are none. */
export type Decoded =
  { readonly text: string; readonly encoding: string } | { readonly reason: 'binary' | 'empty' };

const marks: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** UTF-8, UTF-16 with a byte order mark, else Windows-1256, the encoding of older Arabic pages. Control bytes mean a binary file. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'empty' };
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked) return decoded(bytes, marked.encoding);
  if (bytes.subarray(0, 8192).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)))
    return { reason: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decoded(bytes, 'windows-1256');
  }
}

function decoded(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.trim() === '' ? { reason: 'empty' } : { text, encoding };
}
