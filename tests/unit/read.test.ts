import { describe, expect, test } from 'vitest';
import { readData } from '../../src/compile/1-read/readData.ts';
import { readDocuments } from '../../src/compile/1-read/readDocuments.ts';
import type { Effects } from '../../src/compile/effects/effects.ts';

/** A folder in memory. */
function folder(files: Record<string, string | Uint8Array>): Effects {
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    listFiles: async (under) =>
      Object.keys(files)
        .filter((path) => path.startsWith(`${under}/`))
        .map((path) => path.slice(under.length + 1)),
    readBytes: async (path) => bytes(files[path] ?? ''),
    readText: async (path) => (path in files ? new TextDecoder().decode(bytes(files[path] ?? '')) : null),
    hash: async () => 'hash',
    replaceFolder: async () => undefined,
  };
}

describe('articles', () => {
  test('older Arabic pages in Windows-1256 are read, with a word about it', async () => {
    const { documents, problems } = await readDocuments(
      'seeds',
      folder({ 'seeds/a.txt': new Uint8Array([0xcf, 0xe3, 0xd4, 0xde]) }),
    );
    expect(documents[0]?.text).toBe('دمشق');
    expect(problems.map(({ code }) => code)).toEqual(['legacy-encoding']);
  });

  test('a saved page gives its text and its metadata', async () => {
    const paragraph =
      'التقى وزير الخارجية نظيره في عمّان وبحثا العلاقات بين البلدين وسبل تطويرها في المرحلة المقبلة، وفق بيان. ';
    const html = `<html dir="rtl"><head><title>لقاء</title><meta property="article:published_time" content="2024-05-30T10:00:00Z"><meta property="og:site_name" content="الصحيفة"></head><body><nav>القائمة</nav><article><h1>لقاء وزاري</h1><p>${paragraph.repeat(4)}</p><p>${paragraph.repeat(3)}</p></article></body></html>`;
    const { documents } = await readDocuments('seeds', folder({ 'seeds/a.html': html }));
    expect(documents[0]?.metadata).toMatchObject({ published: '2024-05-30', publisher: 'الصحيفة' });
    expect(documents[0]?.text).toContain('التقى وزير الخارجية');
    expect(documents[0]?.text).not.toContain('القائمة');
  });

  test('front matter dates a Markdown file', async () => {
    const { documents } = await readDocuments(
      'seeds',
      folder({ 'seeds/a.md': '---\npublished: 2023-04-10\nsource: Daily\n---\nText.' }),
    );
    expect(documents[0]).toMatchObject({
      text: 'Text.',
      metadata: { published: '2023-04-10', publisher: 'Daily' },
    });
  });

  test('a binary or an empty file costs nothing else', async () => {
    const { documents, problems } = await readDocuments(
      'seeds',
      folder({
        'seeds/a.txt': new Uint8Array([0, 1, 2]),
        'seeds/b.txt': '',
        'seeds/c.txt': 'نص',
        'seeds/d.pdf': 'x',
      }),
    );
    expect(documents.map(({ id }) => id)).toEqual(['c']);
    expect(problems.map(({ code, level }) => `${level} ${code}`)).toEqual([
      'error binary-file',
      'error empty-file',
      'warning unknown-format',
    ]);
  });
});

describe('what editors write', () => {
  test('a mistake is named with file and line, and only that entry is left out', async () => {
    const actors =
      '- id: good\n  kind: person\n  name: { ar: فلان, en: Someone }\n- id: bad\n  kind: robot\n  name: { ar: آلة, en: Machine }\n';
    const data = await readData('data', folder({ 'data/actors.yaml': actors }));
    expect(data.actors.map(({ id }) => id)).toEqual(['good']);
    expect(data.problems).toHaveLength(1);
    expect(data.problems[0]).toMatchObject({ path: 'data/actors.yaml', line: 5, level: 'error' });
  });

  test('broken YAML is named with its line', async () => {
    const data = await readData('data', folder({ 'data/places.yaml': '- id: a\n  name: {ar: ب\n- id: c' }));
    expect(data.problems[0]?.message).toMatch(/^data\/places\.yaml:\d: no valid YAML/);
  });
});
