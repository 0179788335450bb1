import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../shapes.ts';

/** A YAML file whose entries are checked one by one. */
export interface YamlFile {
  /** The whole file as one record, or null where it has a mistake. */
  one<Schema extends v.GenericSchema>(schema: Schema): v.InferOutput<Schema> | null;
  /** A list of records, those with mistakes left out; under `key` where the file is a map that holds it. */
  list<Schema extends v.GenericSchema>(schema: Schema, key?: string): v.InferOutput<Schema>[];
  /** The same, each with the line that it begins on. */
  numbered<Schema extends v.GenericSchema>(
    schema: Schema,
    key?: string,
  ): { readonly record: v.InferOutput<Schema>; readonly line: number }[];
  /** A map of records by key. */
  each<Schema extends v.GenericSchema>(schema: Schema): [string, v.InferOutput<Schema>][];
}

/** Parses `text`; syntax errors and entries that do not fit are added to `problems` with file and line. */
export function readYaml(path: string, text: string, problems: Problem[]): YamlFile | null {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const complain = (offset: number, message: string) => {
    const { line } = counter.linePos(offset);
    problems.push({ level: 'error', code: 'data', path, line, message: `${path}:${line}: ${message}` });
  };
  for (const error of document.errors) complain(error.pos[0], `no valid YAML: ${error.message}`);
  if (document.errors.length > 0) return null;

  const checked = <Schema extends v.GenericSchema>(
    schema: Schema,
    at: readonly unknown[],
  ): v.InferOutput<Schema> | null => {
    const node: unknown = at.length === 0 ? document.contents : document.getIn(at, true);
    const value: unknown = document.getIn(at) === undefined ? undefined : toJs(node);
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const inside = issue.path?.map((step) => step.key) ?? [];
      complain(
        offsetOf([...at, ...inside]),
        `${[...at, ...inside].join('.') || 'the file'}: ${issue.message}. This entry is left out; mend it.`,
      );
    }
    return null;
  };
  const toJs = (node: unknown): unknown =>
    (node as { toJS?: (doc: typeof document) => unknown })?.toJS?.(document) ?? node;
  const offsetOf = (at: readonly unknown[]): number => {
    for (let length = at.length; length >= 0; length--) {
      const node: unknown = length === 0 ? document.contents : document.getIn(at.slice(0, length), true);
      if (isMap(node) || isSeq(node) || isScalar(node)) return node.range?.[0] ?? 0;
    }
    return 0;
  };

  const numbered: YamlFile['numbered'] = (schema, key) => {
    const base = key === undefined ? [] : [key];
    const node: unknown = key === undefined ? document.contents : document.getIn(base, true);
    if (node === undefined || node === null || (isScalar(node) && node.value === null)) return [];
    if (!isSeq(node)) {
      complain(offsetOf(base), 'a list is wanted here: entries that begin with "- "');
      return [];
    }
    return node.items.flatMap((_, index) => {
      const at = [...base, index];
      const record = checked(schema, at);
      return record === null ? [] : [{ record, line: counter.linePos(offsetOf(at)).line }];
    });
  };

  return {
    one: (schema) => checked(schema, []),
    numbered,
    list: (schema, key) => numbered(schema, key).map(({ record }) => record),
    each(schema) {
      if (!isMap(document.contents)) return [];
      return document.contents.items.flatMap((pair): [string, v.InferOutput<typeof schema>][] => {
        const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
        const record = checked(schema, [key]);
        return record === null ? [] : [[key, record]];
      });
    },
  };
}
