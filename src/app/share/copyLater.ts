/** Puts a text that is still being made on the clipboard; false where the browser does not allow it. */
export async function copyLater(made: Promise<string>): Promise<boolean> {
  try {
    // Handed over at once, while the click still counts: some browsers allow nothing later.
    const item = new ClipboardItem({
      'text/plain': made.then((text) => new Blob([text], { type: 'text/plain' })),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
