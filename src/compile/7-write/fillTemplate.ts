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
}

/** Slots by name; null for one that cannot be filled. */
export interface Slots {
  readonly get: (name: string) => Slot | null;
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

/** The template in words, or null where a slot that it needs has nothing to stand in it. */
export function fillTemplate(template: Template, slots: Slots, grammar: Grammar, mood: Mood): Filled | null {
  return fillPieces(template.pieces, slots, grammar, mood);
}

function fillPieces(pieces: readonly Piece[], slots: Slots, grammar: Grammar, mood: Mood): Filled | null {
  let agreement = single;
  let left = mood;
  let words = '';
  let told = 0;
  let names = false;
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'words':
        words += piece.words;
        break;
      case 'slot': {
        const slot = slots.get(piece.name);
        if (!slot) return null;
        words += slot.write(piece.form);
        agreement = slot.agreement;
        told += slot.tells;
        names ||= slot.names;
        break;
      }
      case 'verb':
        words += grammar.verb(
          piece.verb,
          piece.fixed ? { ...agreement, number: piece.fixed } : agreement,
          left,
        );
        left = 'plain';
        break;
      case 'participle':
        words += grammar.participle(piece.words, agreement, left);
        left = 'plain';
        break;
      case 'optional': {
        const filled = fillPieces(piece.pieces, slots, grammar, 'plain');
        if (!filled) break;
        words += filled.words;
        told += filled.told;
        names ||= filled.names;
      }
    }
  }
  return { words, told, names };
}
