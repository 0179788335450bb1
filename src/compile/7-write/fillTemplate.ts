import type { Agreement } from '../../text/arabic.ts';
import type { Piece, SlotForm, Template } from './headlineTemplates.ts';

/** What stands in a slot: its words in each form, and what a verb behind it agrees with. */
export interface Slot {
  readonly write: (form: SlotForm) => string;
  readonly agreement: Agreement;
  /** How many names, places and matters it tells; none for a date. */
  readonly tells: number;
  /** It names somebody of the cast. */
  readonly names: boolean;
  /** It acts itself, and the slot behind it only tells whose it is: «وفد من الحركة يصل». */
  readonly leads?: boolean;
  /** The places that its words name, and the states they lie in: ids. */
  readonly places?: readonly string[];
}

/** Slots by name; null for one that cannot be filled. */
export interface Slots {
  readonly get: (this: void, name: string) => Slot | null;
}

/** How sure the headline is of it: it happened, it is to come, somebody says so. */
export type Mood = 'plain' | 'planned' | 'alleged';

/** What a language does to the parts of a template. */
export interface Grammar {
  readonly verb: (verb: string, agreement: Agreement, mood: Mood) => string;
  readonly participle: (words: string, agreement: Agreement, mood: Mood) => string;
}

const single: Agreement = { gender: 'm', number: 'one', human: false };

/** A template in words: how much it tells, and whether it names anybody. */
export interface Filled {
  readonly words: string;
  readonly told: number;
  readonly names: boolean;
}

/**
 * The template in words, or null where a slot that it needs has nothing to stand in it, or only what an earlier one has said:
 * no "BRICS BRICS summit".
 */
export function fillTemplate(template: Template, slots: Slots, grammar: Grammar, mood: Mood): Filled | null {
  const filled = fillPieces(template.pieces, slots, grammar, mood, []);
  if (!filled) return null;
  const told = filled.used.reduce((sum, { tells }) => sum + tells, 0);
  return { words: filled.words, told, names: filled.used.some(({ names }) => names) };
}

interface FilledPieces {
  readonly words: string;
  readonly used: readonly Slot[];
}

function fillPieces(
  pieces: readonly Piece[],
  slots: Slots,
  grammar: Grammar,
  mood: Mood,
  before: readonly Slot[],
): FilledPieces | null {
  let agreement = single;
  let isLed = false;
  let left = mood;
  let words = '';
  const used = [...before];
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'words':
        words += piece.words;
        break;
      case 'slot': {
        const slot = slots.get(piece.name);
        if (!slot || used.some((other) => repeats(slot, other) || repeats(other, slot))) return null;
        words += slot.write(piece.form);
        if (!isLed) agreement = slot.agreement;
        isLed = slot.leads === true;
        used.push(slot);
        break;
      }
      case 'verb': {
        const subject = piece.fixed ? { ...agreement, number: piece.fixed } : agreement;
        words += grammar.verb(piece.verb, subject, left);
        left = 'plain';
        break;
      }
      case 'participle':
        words += grammar.participle(piece.words, agreement, left);
        left = 'plain';
        break;
      case 'optional': {
        const filled = fillPieces(piece.pieces, slots, grammar, 'plain', used);
        if (!filled) break;
        words += filled.words;
        used.splice(0, used.length, ...filled.used);
      }
    }
  }
  return { words, used };
}

/** Whether a name stands in the words of a slot that is none: BRICS in "BRICS summit"; or a place in both. */
function repeats(name: Slot, other: Slot): boolean {
  if (name.places?.some((place) => other.places?.includes(place))) return true;
  if (!name.names || other.names) return false;
  const plain = (slot: Slot) => ` ${slot.write('object').replace(/[\u00ab\u00bb]/g, '')} `;
  return plain(other).includes(plain(name));
}
