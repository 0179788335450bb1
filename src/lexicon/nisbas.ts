/** How Arabic makes «الإيرانية» of «إيراني». */
import table from './ar/nisbas.yaml';

/** The article before a nisba, and its feminine ending. */
export const nisbaEndings = table as { readonly article: string; readonly feminine: string };
