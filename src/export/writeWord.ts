import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { capital } from '../text/capital.ts';
import { textIn, type Language } from '../text/text.ts';
import { entriesIn, type Entry, type EntrySource } from './entries.ts';
import type { Selection } from './selection.ts';

/** Rubric, the one red, belongs to dates. */
const rubric = '9C2A1F';
const muted = '6B6257';
const fonts = { ar: 'Noto Naskh Arabic', en: 'Source Serif 4' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 2, color: 'E3DCCF' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Sizes in half points, distances in twentieths of a point. */
const sizes = { body: 22, note: 17, title: 44 } as const;
const apart = { above: 0, below: 120 } as const;
const cellMargins = { top: 60, bottom: 60, left: 80, right: 80 } as const;

/** Adds a footnote in the words of a language and gives its number. */
type Note = (source: EntrySource, language: Language) => number;

/**
 * The chronicle as a Word document: for each language a heading, the scope, and a table of dates, which lead to the events on
 * the page, and titles, whose footnotes are sources and quotations. Arabic paragraphs, runs and tables run from right to left.
 */
export async function writeWord(selection: Selection): Promise<Blob> {
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  let number = 0;
  let before: EntrySource | null = null;
  const note: Note = (source, language) => {
    number += 1;
    // Notes from one paragraph share its translation, which is said once.
    const isNew = source.translation !== before?.translation;
    before = source;
    footnotes[number] = { children: notesOf(source, language, isNew) };
    return number;
  };
  const sections = selection.languages.map((language) => ({
    headers: { default: new Header({ children: [headOf(language, selection)] }) },
    footers: { default: new Footer({ children: [footOf(language)] }) },
    children: chronicleIn(language, selection, note),
  }));
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
    sections,
  });
  return Packer.toBlob(document);
}

/** At the head of every page: the chronicle and its edition. */
function headOf(language: Language, { timeline, style }: Selection): Paragraph {
  const { title, edition } = timeline.corpus;
  const words = [title[language], textIn(language, style.digits)('exports.edition', { edition })].join(' · ');
  return paragraph(language, [run(language, words, { size: sizes.note, color: muted })]);
}

/** At its foot, where lines end: its number. */
const footOf = (language: Language): Paragraph =>
  paragraph(
    language,
    [
      new TextRun({
        children: [PageNumber.CURRENT],
        size: sizes.note,
        color: muted,
        rightToLeft: language === 'ar',
      }),
    ],
    { alignment: AlignmentType.END },
  );

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
  const { language, date, title, status, event, sources, link } = entry;
  const dated = run(language, capital(date), { color: rubric });
  const mark = event.status === 'happened' ? '' : ` (${status})`;
  // A thin space keeps the numbers of two notes from reading as one.
  const references = sources.flatMap((source, index) => [
    ...(index === 0 ? [] : [run(language, '\u2009', { superScript: true })]),
    new FootnoteReferenceRun(note(source, language)),
  ]);
  return new TableRow({
    cantSplit: true,
    children: [
      cell(
        26,
        paragraph(language, [link === null ? dated : new ExternalHyperlink({ link, children: [dated] })]),
      ),
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

/** The quotation in its own language, its translation where the reader needs one, and in the reader's language its citation. */
function notesOf(source: EntrySource, language: Language, isNew: boolean): Paragraph[] {
  const { excerpt, excerptLanguage: own, translation, citation } = source;
  // The number of the note stands before its first words.
  const quoted = (words: string, tongue: Language, before = '') =>
    paragraph(tongue, [
      run(tongue, before + textIn(tongue)('citation.quote', { text: words }), { size: sizes.note }),
    ]);
  return [
    quoted(excerpt, own, ' '),
    ...(isNew && translation && language === 'en' && own === 'ar' ? [quoted(translation, 'en')] : []),
    paragraph(language, [run(language, citation, { size: sizes.note, color: muted })]),
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
    alignment: AlignmentType.START,
    ...options,
    children,
    bidirectional: language === 'ar',
  });
}

const run = (language: Language, text: string, options: IRunOptions = {}) =>
  new TextRun({
    ...options,
    text,
    rightToLeft: language === 'ar',
    language: { value: 'en-GB', bidirectional: 'ar' },
  });
