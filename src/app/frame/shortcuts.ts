/** The keys that work wherever the focus is. */
export type Shortcut = 'search' | 'keys' | 'close';

const shortcuts: Readonly<Record<string, Shortcut>> = {
  '/': 'search',
  '?': 'keys',
  '\u061f': 'keys',
  Escape: 'close',
};

/** What a key asks for; null while something is being typed, or with ctrl, ⌘ or alt, or where it was dealt with. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const typed = 'input:not([type=radio], [type=checkbox]), select, textarea';
  const isTyping = event.target instanceof Element && event.target.closest(typed);
  return isTyping ? null : (shortcuts[event.key] ?? null);
}
