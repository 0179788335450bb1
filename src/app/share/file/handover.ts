/** What passes between the page and the worker that writes files for it. */
import type { Format } from '../../../export/formats.ts';
import type { Selection } from '../../../export/selection.ts';
import type { TimelineEvent } from '../../../model/schema.ts';

/** The page hands over what is chosen in small parts, so that no part holds it up, and then asks for the file. */
export type Asked =
  | { readonly do: 'begin'; readonly selection: Selection }
  | { readonly do: 'add'; readonly events: readonly TimelineEvent[] }
  | { readonly do: 'write'; readonly format: Format };

export type Answered =
  { readonly say: 'written'; readonly file: Blob } | { readonly say: 'failed'; readonly why: string };
