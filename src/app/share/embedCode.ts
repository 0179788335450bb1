/** The HTML that puts a view into another page: a web component, or a plain frame. */
import { writeAddress, type Address } from '../state/address.ts';

export interface EmbedPlace {
  /** The page's own address. */
  readonly site: string;
  /** As `embedAddress` gives it. */
  readonly address: Address;
  /** Pixels; null: as needed. */
  readonly height: number | null;
  readonly title: string;
  /** Address of the full view, for those who do not see the frame. */
  readonly full: string;
}

/** What the attributes of the component can say; all else goes along in `src`. */
const attributes = ['lang', 'theme', 'from', 'to', 'actors', 'types', 'view', 'event', 'axis'] as const;
/**
 * Without these a frame could not load its own files, open links, or hand out what a reader downloads; and what it opens
 * would be sandboxed as it is itself, unable to print.
 */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** A frame without a script cannot grow; this is enough for timeline and list. */
export const plainHeight = 560;

/** The component with the script that defines it, and inside it the link that stands in for it. */
export function elementCode({ site, address, height, title, full }: EmbedPlace): string {
  const query = new URLSearchParams(writeAddress(address));
  const said = attributes.flatMap((name): [string, string][] => {
    const value = query.get(name);
    query.delete(name);
    return value === null ? [] : [[name, value]];
  });
  query.delete('embed');
  const rest = query.toString().replaceAll('%2C', ',');
  const all = [
    ['src', rest ? `${site}?${rest}` : site],
    ...said,
    ...(height === null ? [] : [['height', String(height)]]),
  ] as const;
  const written = all.map(([name, value = '']) => `\n  ${name}="${escape(value)}"`).join('');
  const script = new URL('embed.js', site).href;
  return [
    `<script src="${escape(script)}" async></script>`,
    `<hawliyat-timeline${written}`,
    `><a href="${escape(full)}">${escape(title)}</a></hawliyat-timeline>`,
  ].join('\n');
}

/** A frame, and a link under it. */
export function frameCode({ site, address, height, title, full }: EmbedPlace): string {
  const attributes = [
    ['src', site + writeAddress(address)],
    ['title', title],
    ['width', '100%'],
    ['height', String(height ?? plainHeight)],
    ['loading', 'lazy'],
    ['frameborder', '0'],
    ['allow', 'clipboard-write'],
    ['sandbox', sandbox],
  ];
  const written = attributes.map(([name, value = '']) => `\n  ${name}="${escape(value)}"`).join('');
  return `<iframe${written}\n></iframe>\n<p><a href="${escape(full)}">${escape(title)}</a></p>`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
