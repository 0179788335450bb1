/** Reads the templates of headlines; their notation is told in src/text/headlines.ts. */

/** `fixed` is the number of a verb whose subject is none of the slots. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'slot'; readonly name: string; readonly form: SlotForm }
  | { readonly kind: 'verb'; readonly verb: string; readonly fixed: 'one' | 'many' | null }
  | { readonly kind: 'participle'; readonly words: string }
  | { readonly kind: 'optional'; readonly pieces: readonly Piece[] };

/** `subject` stands before its verb, at the head of the line or after a colon, `object` right behind a verb, `other` anywhere else. */
export type SlotForm = 'subject' | 'object' | 'other' | 'possessive';

export interface Template {
  readonly short: boolean;
  /** Has a verb or participle that can be put off or doubted. */
  readonly verbal: boolean;
  readonly pieces: readonly Piece[];
  /** Names of the slots without which it cannot be filled. */
  readonly needs: readonly string[];
}

const notation = /\{([^}]*)\}|\[([^\]]*)\]|<([^>]*)>|\(([^)]*)\)/g;
const read = new Map<string, Template>();

/** A template's source to its pieces; the same source is read once. */
export function readTemplate(source: string): Template {
  const known = read.get(source);
  if (known) return known;
  const short = source.startsWith('~');
  const pieces = readPieces(short ? source.slice(1).trimStart() : source, true);
  const verbal = pieces.some(({ kind }) => kind === 'verb' || kind === 'participle');
  const needs = pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.name] : []));
  const template = { short, verbal, pieces, needs };
  read.set(source, template);
  return template;
}

const framed = new WeakMap<readonly string[], Map<string, readonly Template[]>>();

/** A list of sources, each put into a frame in the place of `{it}`; the same list is read once in a frame. */
export function readTemplates(frame: string, sources: readonly string[]): readonly Template[] {
  const own = framed.get(sources) ?? new Map<string, readonly Template[]>();
  framed.set(sources, own);
  const known = own.get(frame);
  if (known) return known;
  const templates = sources.map((source) => {
    const short = source.startsWith('~');
    const template = readTemplate(frame.replace('{it}', short ? source.slice(1).trimStart() : source));
    return { ...template, short };
  });
  own.set(frame, templates);
  return templates;
}

function readPieces(source: string, atHead: boolean): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of source.matchAll(notation)) {
    const [whole, slot, verb, participle, optional] = found;
    if (found.index > end) pieces.push({ kind: 'words', words: source.slice(end, found.index) });
    end = found.index + whole.length;
    const leads = (atHead && found.index === 0) || source.slice(0, found.index).endsWith(': ');
    if (slot !== undefined) {
      const isGoverned = /\p{L} $/u.test(source.slice(0, found.index));
      const isSubject = leads || (!isGoverned && /^ ?[[<]/.test(source.slice(end)));
      const isObject = /\] $/.test(source.slice(0, found.index));
      pieces.push(readSlot(slot, isSubject ? 'subject' : isObject ? 'object' : 'other'));
    } else if (verb !== undefined) pieces.push(readVerb(verb));
    else if (participle !== undefined) pieces.push({ kind: 'participle', words: participle });
    else if (optional !== undefined) pieces.push({ kind: 'optional', pieces: readPieces(optional, false) });
  }
  if (end < source.length) pieces.push({ kind: 'words', words: source.slice(end) });
  return pieces;
}

function readVerb(source: string): Piece {
  const fixed = source.startsWith('+') ? 'many' : source.startsWith('-') ? 'one' : null;
  return { kind: 'verb', verb: fixed ? source.slice(1) : source, fixed };
}

function readSlot(slot: string, form: SlotForm): Piece {
  if (slot.endsWith("'s")) return { kind: 'slot', name: slot.slice(0, -2), form: 'possessive' };
  return { kind: 'slot', name: slot, form };
}
