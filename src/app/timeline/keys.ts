/** What each key does on the timeline. */
import type { Heading } from './walk.ts';

export type KeyAction =
  | { readonly do: 'walk'; readonly heading: Heading }
  | { readonly do: 'zoom'; readonly factor: number }
  | { readonly do: 'all' }
  | { readonly do: 'end'; readonly step: 1 | -1 }
  | { readonly do: 'cluster'; readonly step: 1 | -1 }
  | { readonly do: 'open' }
  | { readonly do: 'close' };

const zoomStep = 1.6;
const actions: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { do: 'walk', heading: 'left' },
  ArrowRight: { do: 'walk', heading: 'right' },
  ArrowUp: { do: 'walk', heading: 'up' },
  ArrowDown: { do: 'walk', heading: 'down' },
  '+': { do: 'zoom', factor: zoomStep },
  '=': { do: 'zoom', factor: zoomStep },
  '-': { do: 'zoom', factor: 1 / zoomStep },
  '0': { do: 'all' },
  '\u0660': { do: 'all' },
  Home: { do: 'end', step: -1 },
  End: { do: 'end', step: 1 },
  '[': { do: 'cluster', step: -1 },
  ']': { do: 'cluster', step: 1 },
  Enter: { do: 'open' },
  ' ': { do: 'open' },
  Escape: { do: 'close' },
};

export interface Pressed {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
}

/** Brackets stand elsewhere on an Arabic keyboard: the key's place is taken where its letter says nothing. */
const places: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' };

/** The action of a key; null where it has none, or is pressed with ctrl, ⌘ or alt. */
export function keyAction({ key, code = '', ctrlKey, metaKey, altKey }: Pressed): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  return actions[key] ?? actions[places[code] ?? ''] ?? null;
}
