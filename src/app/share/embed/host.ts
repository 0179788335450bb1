/** An embed and the page around it: what it says, and what it listens to. Only the page that holds the frame is heard. */
import * as v from 'valibot';
import { parseAddress, writeAddress, type Address } from '../../state/address.ts';

/** What an embed tells the page that holds it; public/embed.js checks the same shapes. */
export type Said =
  | { readonly say: 'ready'; readonly title: string }
  /** Pixels. */
  | { readonly say: 'height'; readonly height: number }
  | {
      readonly say: 'select';
      readonly id: string | null;
      readonly title: string | null;
      /** EDTF. */
      readonly date: string | null;
      readonly link: string | null;
    }
  /** First and last day, YYYY-MM-DD. */
  | { readonly say: 'window'; readonly from: string; readonly to: string };

/** Settings that the page around may change, by the names of the component's attributes; null is the default. */
const settings = ['lang', 'theme', 'from', 'to', 'actors', 'types', 'view', 'event', 'axis'] as const;
const value = v.nullable(v.pipe(v.string(), v.maxLength(2000)));
const shown = v.object({
  hawliyat: v.literal(1),
  say: v.literal('show'),
  part: v.partial(v.strictObject(v.entriesFromList(settings, value))),
});
export type Settings = v.InferOutput<typeof shown>['part'];

/** What has been said is public: it names the view, and anyone may look at that. */
export function tellHost(said: Said): void {
  if (parent !== window) parent.postMessage({ hawliyat: 1, ...said }, '*');
}

/** Calls back with what the page around wants shown; returns how to stop listening. */
export function listenToHost(show: (part: Settings) => void): () => void {
  const hear = ({ source, data }: MessageEvent<unknown>) => {
    if (parent === window || source !== parent) return;
    const heard = v.safeParse(shown, data);
    if (heard.success) show(heard.output.part);
  };
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
}

/** The address with those settings, read as any address is. */
export function withSettings(address: Address, part: Settings): Address {
  const query = new URLSearchParams(writeAddress(address));
  for (const [name, setting] of Object.entries(part)) {
    if (setting === null) query.delete(name);
    else if (setting !== undefined) query.set(name, setting);
  }
  return parseAddress(query.toString());
}
