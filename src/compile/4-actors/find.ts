import type { OfficeTitle } from '../../lexicon/titleTable.ts';
import type { TitleTense } from '../../lexicon/titles.ts';
import type { Institution } from '../../lexicon/world.ts';
import type { NameEntry } from './directory.ts';

/** Where a find stands: indices of its words, and how many folded letters of the first word are clitics. */
interface Located {
  readonly from: number;
  readonly to: number;
  readonly taken: number;
  readonly clitics: string;
}

/** A name that the directory knows, with everything it may mean. */
export interface NameFind extends Located {
  readonly is: 'name';
  readonly entries: readonly NameEntry[];
}

/** A body of a state: «وزارة الخارجية» with the state the words give it, or none. */
export interface BodyFind extends Located {
  readonly is: 'body';
  readonly body: Institution;
  readonly state: string | null;
  readonly loaded: boolean;
}

/** A title; `to` is where the person's name would stand. */
export interface TitleFind extends Located {
  readonly is: 'title';
  readonly sort: 'office' | 'honorific' | 'rank' | 'head';
  readonly office: OfficeTitle | null;
  /** The state or body it is of, where the words say so. */
  readonly owner: string | null;
  readonly tense: TitleTense;
  /** «نظيره الإيراني»: the office of whoever was named last. */
  readonly counterpart: boolean;
  /** A title that takes a name of a state or body, «رئيس», and has none. */
  readonly open: boolean;
}

export interface GroupFind extends Located {
  readonly is: 'group';
  readonly id: string;
}

export type Find = NameFind | BodyFind | TitleFind | GroupFind;
