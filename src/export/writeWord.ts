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

/** Sizes in half points, distances in twentieths of a point. */
const sizes = { body: 22, note: 17, title: 44 } as const;
const apart = { above: 0, below: 120 } as const;
const cellMargins = { top: 60, bottom: 60, left: 0, right: 80 } as const;

/** Adds a footnote in the words of a language and gives its number. */
type Note = (source: EntrySource, language: Language) => number;

/**
 * The chronicle as a Word document: for each language a heading, the scope, and a table of dates and events whose sources
 * and quotations are footnotes. Arabic paragraphs, runs and tables run from right to left.
 */
export async function writeWord(selection: Selection): Promise<Blob> {
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  let number = 0;
  const note: Note = (source, language) => {
    number += 1;
    footnotes[number] = { children: notesOf(source, language) };
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
      default: {
        document: { run: { font: { ascii: fonts.en, hAnsi: fonts.en, cs: fonts.ar }, size: sizes.body } },
      },
    },
    sections: [{ children }],
  });
  return Packer.toBlob(document);
}

function chronicleIn(language: Language, selection: Selection, note: Note): (Paragraph | Table)[] {
  const { title, about, edition } = selection.timeline.corpus;
  const text = textIn(language, selection.style.digits);
  return [
    paragraph(language, [run(language, title[language], { size: sizes.title, color: '000000' })], {
      heading: HeadingLevel.TITLE,
      spacing: { before: apart.above, after: apart.below },
    }),
    paragraph(language, [run(language, about[language])], { spacing: { after: apart.below } }),
    paragraph(language, [run(language, text('exports.edition', { edition }))], {
      spacing: { after: apart.below },
    }),
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

function rowOf(entry: Entry, note: Note): TableRow {
  const { language, date, title, status, event, sources } = entry;
  const mark = event.status === 'happened' ? '' : ` (${status})`;
  // A thin space keeps the numbers of two notes from reading as one.
  const references = sources.flatMap((source, index) => [
    ...(index === 0 ? [] : [run(language, '\u2009', { superScript: true })]),
    new FootnoteReferenceRun(note(source, language)),
  ]);
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

/** The quotation in its own language, its translation where the reader needs one, and in the reader's language who says so. */
function notesOf(source: EntrySource, language: Language): Paragraph[] {
  const { excerpt, excerptLanguage: own, publisher, title, published, article, translation, via } = source;
  const text = textIn(language);
  const comma = text('reader.listComma');
  const told = via.length > 0 ? text('reader.accordingVia', { publisher, via: via.join(comma) }) : publisher;
  const url = article?.url ?? article?.archive?.url;
  const cited = [
    told,
    ...(title ? [text('citation.title', { title })] : []),
    published,
    ...(url ? [url] : []),
  ];
  const quoted = (words: string, tongue: Language) =>
    paragraph(tongue, [run(tongue, textIn(tongue)('citation.quote', { text: words }), { size: sizes.note })]);
  return [
    quoted(excerpt, own),
    ...(translation && language === 'en' && own === 'ar' ? [quoted(translation, 'en')] : []),
    paragraph(language, [run(language, cited.join(comma), { size: sizes.note, color: '6B6257' })]),
  ];
}

const cell = (size: number, content: Paragraph) =>
  new TableCell({ children: [content], margins: cellMargins, width: { size, type: WidthType.PERCENTAGE } });

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
