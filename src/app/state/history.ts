/** The browser's address bar and its back button, as little of them as the state needs; tests hand in their own. */
export interface AddressBar {
  /** The query string as it stands, "?…" or "". */
  read(): string;
  /** A new entry that "back" leaves again. */
  push(search: string): void;
  /** The same entry, rewritten. */
  replace(search: string): void;
  /** Calls back when the reader goes back or forward; returns how to stop listening. */
  listen(changed: () => void): () => void;
}

/** The address bar of this window. */
export function browserAddressBar(): AddressBar {
  const address = (search: string) => `${location.pathname}${search}${location.hash}`;
  return {
    read: () => location.search,
    push: (search) => history.pushState(null, '', address(search)),
    replace: (search) => history.replaceState(null, '', address(search)),
    listen(changed) {
      addEventListener('popstate', changed);
      return () => removeEventListener('popstate', changed);
    },
  };
}
