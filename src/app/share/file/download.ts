/** Hands a file to the reader's disk. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to save by the next task; a minute is more than it takes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name for a file of the chronicle: its title's letters in order, "iran-and-syria-edition-1.csv". */
export function fileName(title: string, edition: string, ending: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? ['hawliyat'];
  return `${words.join('-')}-edition-${edition.replace(/[^\w.]+/g, '-')}.${ending}`;
}
