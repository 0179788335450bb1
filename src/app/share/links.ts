/** Addresses to be given away: of exactly this view, of an event for good, of an embed. */
import { plainAddress, writeAddress, type Address } from '../state/address.ts';
import { dateOf, type Stretch } from '../timeline/days.ts';
import type { LanguageChoice } from './view.ts';

export interface LinkWish {
  readonly language: LanguageChoice;
  /** Which language leads where both are shown. */
  readonly first: 'ar' | 'en';
  readonly theme: Address['theme'];
  readonly edition: string;
}

/** A page's own address, without view and fragment; null for a page opened from disk, which others cannot reach. */
export function siteOf(href: string): string | null {
  const { protocol, origin, pathname } = new URL(href);
  return /^https?:$/.test(protocol) ? origin + pathname : null;
}

const tongue = ({ language, first }: Pick<LinkWish, 'language' | 'first'>) => ({
  lang: language,
  first: language === 'both' ? first : null,
});

/** The view with its window, whether the reader moved there or the page opened on it. */
export function viewAddress(address: Address, window: Stretch, wish: LinkWish): Address {
  return {
    ...address,
    ...tongue(wish),
    from: dateOf(window.from),
    to: dateOf(Math.max(window.from, window.to - 1)),
    theme: wish.theme,
    edition: wish.edition,
    embed: false,
    still: false,
    editor: false,
  };
}

/** An event alone: its id and how it is to be read, nothing that filters. */
export function eventAddress(id: string, wish: LinkWish): Address {
  return { ...plainAddress, ...tongue(wish), theme: wish.theme, event: id, edition: wish.edition };
}

export interface EmbedWish extends LinkWish {
  /** Time runs from left to right whatever the language. */
  readonly isLtr: boolean;
  readonly isStill: boolean;
}

/** The same view for a frame in another page. */
export function embedAddress(view: Address, { isLtr, isStill }: EmbedWish): Address {
  const shown = view.view === 'about' ? 'chronicle' : view.view;
  return { ...view, view: shown, axis: isLtr ? 'ltr' : 'auto', embed: true, still: isStill };
}

/** The whole view that an embed shows a part of. */
export function fullAddress(address: Address, window: Stretch): Address {
  return {
    ...address,
    view: address.view === 'timeline' ? 'chronicle' : address.view,
    from: dateOf(window.from),
    to: dateOf(Math.max(window.from, window.to - 1)),
    embed: false,
    still: false,
  };
}

/** The address in full. */
export const linkTo = (site: string, address: Address): string => site + writeAddress(address);
