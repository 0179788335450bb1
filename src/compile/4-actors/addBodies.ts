import type { ActorRecord } from '../shapes.ts';
import type { Directory } from './directory.ts';
import type { Find, NameFind } from './find.ts';
import type { BodyName } from './findBodies.ts';
import { latinBodyRecord } from './findLatinBodies.ts';
import { bodyRecord } from './knowBodies.ts';
import { spanOf } from './spanOf.ts';
import type { ScannedSentence } from './scanSentence.ts';

/** Sentences with the bodies put in that only this article knows, and their records. */
export interface WithBodies {
  readonly sentences: readonly ScannedSentence[];
  readonly records: ReadonlyMap<string, ActorRecord>;
}

/** Gives the bodies found in an article records with stable ids; `text` is the document's. */
export function addBodies(
  sentences: readonly ScannedSentence[],
  bodies: readonly BodyName[],
  text: string,
  home: string | null,
  directory: Directory,
): WithBodies {
  const records = new Map<string, ActorRecord>();
  const bySentence = new Map<number, NameFind[]>();
  const known = new Map<string, ActorRecord>();
  for (const body of bodies) {
    const { words, index } = sentences[body.sentence] as ScannedSentence;
    const key = body.forms.join(' ');
    const isLatin = words[body.from]?.latin === true;
    const written = spanOf(words, body, index, text).text;
    const record =
      known.get(key) ??
      (isLatin ? latinBodyRecord(body, written, directory) : bodyRecord(body, written, home, directory));
    known.set(key, record);
    // «محكمة التمييز» after «محكمة التمييز البحرينية»
    if (isOfState(body, directory)) known.set(body.forms.slice(0, -1).join(' '), record);
    records.set(record.id, record);
    const { from, to, taken, clitics } = body;
    const entries = [{ id: record.id, what: 'actor', short: false, capitals: false }] as const;
    const finds = bySentence.get(body.sentence) ?? [];
    bySentence.set(body.sentence, [...finds, { is: 'name', from, to, taken, clitics, entries }]);
  }
  return {
    records,
    sentences: sentences.map((sentence) => {
      const own = bySentence.get(sentence.index);
      return own ? { ...sentence, finds: inserted(sentence.finds, own) } : sentence;
    }),
  };
}

/** The last of its words is a state's adjective, and more than the head is left without it. */
function isOfState({ forms }: BodyName, { nisbas }: Directory): boolean {
  return forms.length > 2 && nisbas.next?.has(forms.at(-1) ?? '') === true;
}

function inserted(finds: readonly Find[], own: readonly NameFind[]): Find[] {
  const kept = finds.filter(
    (find) => find.is === 'title' || !own.some((body) => find.from < body.to && body.from < find.to),
  );
  return [...kept, ...own].sort((a, b) => a.from - b.from);
}
