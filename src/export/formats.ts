import type { Selection } from './selection.ts';

/** What a chronicle can be exported to. Each format's library is loaded when it is asked for. */
export const formats = ['csv', 'json', 'ics', 'md', 'docx', 'bibtex', 'timelinejs', 'parquet'] as const;
export type Format = (typeof formats)[number];

export const fileTypes: Readonly<Record<Format, { readonly ending: string; readonly mime: string }>> = {
  csv: { ending: 'csv', mime: 'text/csv;charset=utf-8' },
  json: { ending: 'json', mime: 'application/json' },
  ics: { ending: 'ics', mime: 'text/calendar;charset=utf-8' },
  md: { ending: 'md', mime: 'text/markdown;charset=utf-8' },
  docx: { ending: 'docx', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  bibtex: { ending: 'bib', mime: 'application/x-bibtex' },
  timelinejs: { ending: 'timelinejs.json', mime: 'application/json' },
  parquet: { ending: 'parquet', mime: 'application/vnd.apache.parquet' },
};

/** The selection as the bytes of a file. */
export async function write(format: Format, selection: Selection): Promise<Blob> {
  const content = await writers[format](selection);
  return content instanceof Blob ? content : new Blob([content], { type: fileTypes[format].mime });
}

const writers: Readonly<Record<Format, (selection: Selection) => Promise<string | ArrayBuffer | Blob>>> = {
  csv: async (selection) => (await import('./writeCsv.ts')).writeCsv(selection),
  json: async (selection) => (await import('./writeJson.ts')).writeJson(selection),
  ics: async (selection) => (await import('./writeIcs.ts')).writeIcs(selection),
  md: async (selection) => (await import('./writeMarkdown.ts')).writeMarkdown(selection),
  docx: async (selection) => (await import('./writeWord.ts')).writeWord(selection),
  bibtex: async (selection) => (await import('./writeBibtex.ts')).writeBibtex(selection),
  timelinejs: async (selection) => (await import('./writeTimelineJs.ts')).writeTimelineJs(selection),
  parquet: async (selection) => (await import('./writeParquet.ts')).writeParquet(selection),
};
