import { foldedRuns } from '../../model/words.ts';
import type { EventCandidate } from '../shapes.ts';
import { hashText } from './hashText.ts';

const known = new WeakMap<EventCandidate, string>();

/** The name of one telling: its document and the folded words of its excerpt. It survives whatever is read into them. */
export function identify(telling: EventCandidate): string {
  const remembered = known.get(telling);
  if (remembered !== undefined) return remembered;
  const { document } = telling.article;
  const words = foldedRuns(document.text.slice(telling.excerpt.start, telling.excerpt.end));
  const id = hashText(`${document.key ?? document.id}\n${words}`);
  known.set(telling, id);
  return id;
}
