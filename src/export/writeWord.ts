import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { textIn, type Language } from '../text/text.ts';
import { entriesIn, type Entry, type EntrySource } from './entries.ts';
import type { Selection } from './selection.ts';

/** Rubric, the one red, belongs to dates. */
const rubric = '9C2A1F';
const fonts = { ar: 'Noto Naskh Arabic', en: 'Source Serif 4' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 2, color: 'E3DCCF' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/**
 * The chronicle as a Word document: for each language a heading, the scope, and a table of dates and events whose sources
 * and quotations are footnotes. Arabic paragraphs, runs and tables run from right to left.
 */
export async function writeWord(selection: Selection): Promise<Blob> {
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const note = (source: EntrySource): number => {
    const number = Object.keys(footnotes).length + 1;
    footnotes[number] = { children: notesOf(source) };
    return number;
  };
  const children = selection.languages.flatMap((language) => chronicleIn(language, selection, note));
  const { title } = selection.timeline.corpus;
  const [first = 'ar'] = selection.languages;
  const document = new Document({
    title: title[first],
    creator: 'hawliyat',
    footnotes,
    styles: {
      default: { document: { run: { font: { ascii: fonts.en, hAnsi: fonts.en, cs: fonts.ar }, size: 22 } } },
    },
    sections: [{ children }],
  });
  return Packer.toBlob(document);
}

function chronicleIn(
  language: Language,
  selection: Selection,
  note: (source: EntrySource) => number,
): (Paragraph | Table)[] {
  const { title, about, edition } = selection.timeline.corpus;
  const text = textIn(language, selection.style.digits);
  return [
    paragraph(language, [run(language, title[language])], { heading: HeadingLevel.TITLE }),
    paragraph(language, [run(language, about[language])]),
    paragraph(language, [run(language, text('exports.edition', { edition }))]),
    new Table({
      ...(language === 'ar' ? { visuallyRightToLeft: true } : {}),
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: {
        top: hairline,
        bottom: hairline,
        left: none,
        right: none,
        insideHorizontal: hairline,
        insideVertical: none,
      },
      rows: entriesIn(selection, language).map((entry) => rowOf(entry, note)),
    }),
    new Paragraph({}),
  ];
}

function rowOf(entry: Entry, note: (source: EntrySource) => number): TableRow {
  const { language, date, title, status, event, sources } = entry;
  const mark = event.status === 'happened' ? '' : ` (${status})`;
  const references = sources.map((source) => new FootnoteReferenceRun(note(source)));
  return new TableRow({
    cantSplit: true,
    children: [
      cell(26, paragraph(language, [run(language, date, { color: rubric })])),
      cell(
        74,
        paragraph(language, [
          run(language, title + mark, { strike: event.status === 'cancelled' }),
          ...references,
        ]),
      ),
    ],
  });
}

function notesOf({
  excerpt,
  excerptLanguage,
  publisher,
  title,
  published,
  article,
  translation,
  via,
}: EntrySource): Paragraph[] {
  const own = excerptLanguage;
  const url = article?.url ?? article?.archive?.url ?? null;
  const told = [publisher, ...via].join(own === 'ar' ? '، ' : ', ');
  const text = textIn(own);
  const cited = [told, text('citation.title', { title }), published, ...(url ? [url] : [])].join(
    own === 'ar' ? '، ' : ', ',
  );
  return [
    paragraph(own, [run(own, text('citation.quote', { text: excerpt }))]),
    ...(translation
      ? [paragraph('en', [run('en', textIn('en')('citation.quote', { text: translation }))])]
      : []),
    paragraph(own, [run(own, cited)]),
  ];
}

const cell = (size: number, content: Paragraph) =>
  new TableCell({ children: [content], width: { size, type: WidthType.PERCENTAGE } });

function paragraph(
  language: Language,
  children: NonNullable<IParagraphOptions['children']>,
  options: IParagraphOptions = {},
) {
  return new Paragraph({
    ...options,
    children,
    bidirectional: language === 'ar',
    alignment: AlignmentType.START,
  });
}

const run = (language: Language, text: string, options: IRunOptions = {}) =>
  new TextRun({
    ...options,
    text,
    rightToLeft: language === 'ar',
    language: { value: 'en-GB', bidirectional: 'ar' },
  });
