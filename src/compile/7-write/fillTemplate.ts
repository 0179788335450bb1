import type { Agreement } from '../../text/arabic.ts';
import type { Piece, SlotForm, Template } from './headlineTemplates.ts';

/** What stands in a slot: its words in each form, and what a verb behind it agrees with. */
export interface Slot {
  readonly write: (form: SlotForm) => string;
  readonly agreement: Agreement;
}

/** Slots by name; one that cannot be filled is missing. */
export type Slots = ReadonlyMap<string, Slot>;

/** How sure the headline is of it: it happened, it is to come, somebody says so. */
export type Mood = 'plain' | 'planned' | 'alleged';

/** What a language does to the parts of a template. */
export interface Grammar {
  readonly verb: (verb: string, agreement: Agreement, mood: Mood) => string;
  readonly participle: (words: string, agreement: Agreement, mood: Mood) => string;
}

const single: Agreement = { gender: 'm', number: 'one', human: false };

/** The template in words, or null where a slot that it needs has nothing to stand in it. */
export function fillTemplate(template: Template, slots: Slots, grammar: Grammar, mood: Mood): string | null {
  return fillPieces(template.pieces, slots, grammar, mood);
}

function fillPieces(pieces: readonly Piece[], slots: Slots, grammar: Grammar, mood: Mood): string | null {
  let agreement = single;
  let left = mood;
  let text = '';
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'words':
        text += piece.words;
        break;
      case 'slot': {
        const slot = slots.get(piece.name);
        if (!slot) return null;
        text += slot.write(piece.form);
        agreement = slot.agreement;
        break;
      }
      case 'verb':
        text += grammar.verb(piece.verb, agreement, left);
        left = 'plain';
        break;
      case 'participle':
        text += grammar.participle(piece.words, agreement, left);
        left = 'plain';
        break;
      case 'optional':
        text += fillPieces(piece.pieces, slots, grammar, 'plain') ?? '';
    }
  }
  return text;
}
