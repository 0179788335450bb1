/** Whether the first-visit hint was shown; where the browser keeps nothing, it counts as shown. */
const name = 'hawliyat-hinted';

export function wasHinted(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return true;
  }
}

export function rememberHint(): void {
  try {
    localStorage.setItem(name, '1');
  } catch {
    // Nothing is kept, so the hint is not shown either.
  }
}
