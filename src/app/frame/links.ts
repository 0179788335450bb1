/** Addresses of views, for links that can be opened elsewhere. */
import { plainAddress, writeAddress, type Address } from '../state/address.ts';

/** The same view with an event open. */
export function viewLink(address: Address, event: string | null): string {
  return writeAddress({ ...address, view: 'chronicle', event }) || '?';
}

/** The chronicle as it opens, in the same language and colours. */
export function homeLink({ lang, first, theme }: Address): string {
  return writeAddress({ ...plainAddress, lang, first, theme }) || '?';
}

/** The full, lasting address of an event, or of the chronicle itself; `page` is the page's address. */
export function lastingLink(event: string | null, page: { origin: string; pathname: string }): string {
  return new URL(writeAddress({ ...plainAddress, event }), page.origin + page.pathname).href;
}
