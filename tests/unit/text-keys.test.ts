import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const source = join(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const code = files
  .filter((file) => /\.(ts|svelte)$/.test(file))
  .map((file) => readFileSync(join(source, file), 'utf8'));
const texts = readFileSync(join(source, 'text/text.ts'), 'utf8');
const sections = readdirSync(join(source, 'text/en'))
  .filter((file) => texts.includes(`./en/${file}`))
  .map((file) => file.replace('.yaml', ''));

const tree = Object.fromEntries(
  sections.map((section) => [section, parse(readFileSync(join(source, `text/en/${section}.yaml`), 'utf8'))]),
) as Record<string, unknown>;

function lookUp(key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], tree);
}

const named = new RegExp(`['"\`]((?:${sections.join('|')})\\.[a-zA-Z.]+)['"]`, 'g');

test('every key that the code names is in the texts', () => {
  const asked = code.flatMap((file) => [...file.matchAll(named)].map((found) => found[1] ?? ''));
  expect(asked.length).toBeGreaterThan(100);
  expect([...new Set(asked)].filter((key) => !key.endsWith('.json') && lookUp(key) === undefined)).toEqual(
    [],
  );
});

test('every text of the page is said somewhere', () => {
  const all = code.join('\n');
  const isSaid = (key: string): boolean => {
    if (all.includes(`'${key}'`) || all.includes(`"${key}"`) || all.includes(`\`${key}\``)) return true;
    // A key put together in the code is named up to its gap: `events.types.${type}`, `dates.${frame}.${kind}`.
    for (let end = key.lastIndexOf('.'); end > 0; end = key.lastIndexOf('.', end - 1)) {
      if (all.includes(`\`${key.slice(0, end + 1)}\${`)) return true;
    }
    return false;
  };
  const leaves = (at: unknown, path: string): string[] => {
    if (typeof at === 'string') return [path];
    const entries = Object.entries(at as Record<string, unknown>);
    if (entries.every(([name]) => ['zero', 'one', 'other'].includes(name))) return [path];
    return entries.flatMap(([name, inner]) => leaves(inner, `${path}.${name}`));
  };
  const page = ['about', 'citation', 'dates', 'events', 'filters', 'matrix', 'page', 'reader', 'timeline'];
  const unsaid = page.flatMap((section) => leaves(tree[section], section)).filter((key) => !isSaid(key));
  expect(unsaid).toEqual([]);
});
