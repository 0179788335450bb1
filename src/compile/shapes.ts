/**
 * What passes between the stages of the compiler. Every span is in UTF-16 offsets into the raw text of its document,
 * end exclusive, so that `document.text.slice(start, end)` is always the words on the page. Everything is immutable.
 */
import type {
  EventType,
  Status,
  Stance,
  Role,
  Extent,
  Part,
  Basis,
  Where,
  Bilingual,
  Language,
  TimelineEvent,
} from '../model/schema.ts';
import type { ActorRecord } from '../model/data.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A file, or a line of `annotate`. `key` is what data/ knows it by: the file's name without its ending. */
export interface Document {
  readonly id: string;
  readonly key: string | null;
  readonly path: string | null;
  readonly text: string;
  /** Publication date of the first article as given from outside, `YYYY-MM-DD`. */
  readonly given: string | null;
  readonly language: Language | null;
  /** What HTML metadata or front matter say; null where they are silent. */
  readonly metadata: DocumentMetadata;
}

export interface DocumentMetadata {
  readonly published: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
}

/** A non-empty line of the text that is no page furniture. `repeats` are the later copies of the same line on the page. */
export interface Paragraph extends Span {
  readonly where: ParagraphKind;
  readonly repeats: readonly Span[];
}

/** `dateline` = a line of page header that holds place and date; `byline` = author, agency, credit. Neither reports events. */
export type ParagraphKind = Where | 'dateline' | 'byline';

export interface Article extends Span {
  readonly document: Document;
  /** 1 for the first article of the document. */
  readonly part: number;
  readonly kind: 'article' | 'teasers';
  readonly language: Language;
  readonly paragraphs: readonly Paragraph[];
}

/** `form` is the folded text of the token. A number is a run of digits; a mark is one character of punctuation. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly form: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

export interface Sentence extends Span {
  /** Index into `article.paragraphs`. */
  readonly paragraph: number;
  readonly where: ParagraphKind;
  readonly tokens: readonly Token[];
}

// ---- times ----

export type TimeKind = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What the words say, before any calendar. `stated` is shaped by 3-times alone. */
export interface TimeMention<Stated = unknown> extends Span {
  readonly text: string;
  readonly kind: TimeKind;
  readonly rule: string;
  /** Index into the article's sentences, and the tokens it spans there (end exclusive). */
  readonly sentence: number;
  readonly tokens: readonly [number, number];
  readonly stated: Stated;
}

export interface ResolvedTime<Stated = unknown> extends TimeMention<Stated> {
  /** EDTF, or null for what has no calendar value (vague words, or relative words in an article of unknown date). */
  readonly value: string | null;
  readonly part: Part | null;
  readonly approximate: boolean;
  /** Counted from the calendar (stated), from a reference day (relative), or from what was named last (inherited). */
  readonly basis: 'stated' | 'relative';
  /** How it was read, in both languages; null where there is no value. Put into words only when asked. */
  readonly read: () => Bilingual | null;
  /** Two parts of the expression contradict each other; says how it was settled. */
  readonly warning: string | null;
}

export interface Published {
  readonly date: string | null;
  readonly basis: 'given' | 'stated' | 'inferred' | 'unknown';
  /** Days it may be where it is unknown; at most twelve. */
  readonly candidates: readonly string[];
  readonly evidence: readonly Span[];
  /** The page is stamped in the small hours: its news may be of the day before. */
  readonly smallHours: boolean;
  readonly note: Bilingual | null;
}

// ---- actors and places ----

export interface NameMention extends Span {
  readonly text: string;
  readonly sentence: number;
  readonly tokens: readonly [number, number];
  /** Actor's id where the name acts (or may act), else null. */
  readonly actor: string | null;
  /** Place's id where the name is (or may be) a place, else null. */
  readonly place: string | null;
  /** Key of the office that the words give the person here ("president-elect Trump"), where they do. */
  readonly office?: string | undefined;
  /** Cited or credited only (an agency, a photo credit): goes to `via`, never to a cast. */
  readonly source: boolean;
  readonly rule: string;
}

export interface Names {
  readonly mentions: readonly NameMention[];
  /** Records of every actor mentioned: known ones and those discovered in the text. */
  readonly actors: ReadonlyMap<string, ActorRecord>;
}

// ---- events ----

export interface CastMember {
  readonly actor: string;
  readonly role: Role;
}

/** What is said of a happening: what it was, when, where, and who took part. */
interface EventFacts {
  readonly type: EventType;
  /** What was done, finer than the type, by the lexicon's frame: receive, phone, cable, shell … Headlines are made from it. */
  readonly act: string;
  readonly status: Status;
  readonly stance: Stance | null;
  readonly date: string;
  readonly extent: Extent;
  readonly part: Part | null;
  readonly approximate: boolean;
  readonly cast: readonly CastMember[];
  /** Place's id, or null. */
  readonly place: string | null;
}

/** One telling of one happening, as one clause reports it. */
export interface EventCandidate extends EventFacts {
  readonly article: Article;
  readonly sentence: number;
  readonly excerpt: Span;
  readonly where: Where;
  readonly basis: Basis;
  /** The words that date it; may stand in another sentence. Null where no words do (dateline). */
  readonly time: ResolvedTime | null;
  /** How the date was read, in both languages; put into words only when asked. */
  readonly read: () => Bilingual;
  /** The words set it apart from what was told before: «في هجوم منفصل». */
  readonly another: boolean;
  /** Outlets and bodies that told it, actors' ids. */
  readonly via: readonly string[];
  /** Numbers stated of it (killed, rockets …), for `differs`. */
  readonly figures: readonly { readonly of: string; readonly value: number }[];
  readonly rule: string;
}

/** One happening with every telling of it, the best telling first. */
export interface MergedEvent extends EventFacts {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly tellings: readonly EventCandidate[];
  readonly differs: readonly {
    readonly field: string;
    readonly values: readonly { readonly value: string; readonly tellings: readonly number[] }[];
  }[];
}

export type { EventType, Status, Role, Extent, Part, Basis, Where, Bilingual, ActorRecord, Language };

/** An event after the editors' hand: which fields they changed, and the title where they wrote it. */
export interface EditedEvent extends MergedEvent {
  readonly title: Bilingual | null;
  /** Further places besides `place`, where an editor names several. */
  readonly alsoAt: readonly string[];
  readonly edited: TimelineEvent['edited'];
}

/** Something an editor should know; offsets into the document where it has them. */
export interface Problem {
  readonly level: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
}
