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

/** The full, lasting address of an event, or of the chronicle itself; `home` is where the chronicle is published. */
export function lastingLink(event: string | null, home: string): string {
  const link = new URL(home);
  link.search = writeAddress({ ...plainAddress, event });
  link.hash = '';
  return link.href;
}
