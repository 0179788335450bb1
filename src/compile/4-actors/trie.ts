/** An index of phrases by their words. Built once, then only read. */
export interface Trie<Value> {
  next: Map<string, Trie<Value>> | null;
  values: Value[] | null;
}

export function emptyTrie<Value>(): Trie<Value> {
  return { next: null, values: null };
}

/** Adds a phrase, given as its folded words, to an index that is being built. */
export function plant<Value>(root: Trie<Value>, forms: readonly string[], value: Value): void {
  let node = root;
  for (const form of forms) {
    node.next ??= new Map();
    let next = node.next.get(form);
    if (!next) {
      next = emptyTrie();
      node.next.set(form, next);
    }
    node = next;
  }
  (node.values ??= []).push(value);
}

export interface Found<Value> {
  /** Index after the phrase's last word. */
  readonly to: number;
  readonly values: readonly Value[];
}

/**
 * The longest phrase that begins at word `at`, whose first form is given (it may have lost a clitic); null where none.
 * `joined` says whether a word may follow the one before it inside a phrase.
 */
export function longest<Value, Item extends { readonly form: string }>(
  root: Trie<Value>,
  words: readonly Item[],
  at: number,
  first: string,
  joined: (word: Item) => boolean,
): Found<Value> | null {
  let node = root.next?.get(first);
  let best: Found<Value> | null = null;
  let to = at + 1;
  while (node) {
    if (node.values) best = { to, values: node.values };
    const word = words[to];
    if (!word || !node.next || !joined(word)) break;
    node = node.next.get(word.form);
    to++;
  }
  return best;
}
