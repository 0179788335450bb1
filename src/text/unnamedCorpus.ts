import type { Bilingual } from '../model/schema.ts';
import arabic from './ar/corpus.yaml';
import english from './en/corpus.yaml';

type Words = Record<'title' | 'about', string>;
const both = (key: keyof Words): Bilingual => ({ ar: (arabic as Words)[key], en: (english as Words)[key] });

/** What a chronicle is called whose editors have not named it in corpus.yaml. */
export const unnamedCorpus: { readonly title: Bilingual; readonly about: Bilingual } = {
  title: both('title'),
  about: both('about'),
};
