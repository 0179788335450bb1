/** What a case expects (expected.json) and what an annotation line says (as `hawliyat annotate` prints it). */
import type { ActorKind, EventType, Role, Status } from '../../../src/model/schema.ts';

/** A stretch of the raw text, UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface ExpectedTime {
  readonly text: string;
  readonly start: number;
  /** EDTF, a duration, or null where the words are too vague to resolve. */
  readonly value: string | null;
  readonly kind: 'absolute' | 'relative' | 'duration' | 'vague';
  readonly alt?: readonly string[];
}

export interface ExpectedActor {
  readonly name_en: string;
  readonly name_ar?: string;
  readonly kind: ActorKind;
  readonly mentions: readonly string[];
  /** An outlet that is only cited: neither asked for nor held against the reader. */
  readonly role?: 'source';
}

export interface ExpectedEvent {
  readonly title_en: string;
  readonly date: string;
  readonly alt?: readonly string[];
  readonly type: EventType;
  /** Every type that is right, where there is more than one. */
  readonly types?: readonly EventType[];
  readonly status?: Status;
  readonly actors: readonly string[];
  readonly spans: readonly (readonly [number, number])[];
  /** May be said or left out. */
  readonly optional?: boolean;
}

export interface Expected {
  readonly id: string;
  readonly published: string | null;
  readonly published_in_text: boolean;
  /** The publication date to give from outside, where the text does not state it. */
  readonly given?: string;
  readonly timexes: readonly ExpectedTime[];
  readonly actors: readonly ExpectedActor[];
  readonly events: readonly ExpectedEvent[];
}

export interface SaidTime extends Stretch {
  readonly text: string;
  readonly kind: string;
  readonly value: string | null;
}

export interface SaidEvent {
  readonly date: string;
  readonly type: EventType;
  readonly status: Status;
  readonly cast: readonly { readonly actor: string; readonly role: Role }[];
  readonly excerpt: Stretch | undefined;
  readonly also: readonly Stretch[];
  readonly title: { readonly ar: string; readonly en: string };
}

export interface Annotation {
  readonly articles: readonly {
    readonly published: { readonly date: string | null };
    readonly times: readonly SaidTime[];
    readonly actors: readonly (Stretch & { readonly text: string; readonly actor: string })[];
    readonly events: readonly SaidEvent[];
  }[];
  readonly actors: Readonly<
    Record<string, { readonly kind: ActorKind; readonly name: { readonly ar: string; readonly en: string } }>
  >;
}
