/** What ar/titles.yaml and en/titles.yaml hold. */

export interface OfficeTitle {
  readonly office: string;
  /** Phrases before a nisba or after a demonym, or alone. */
  readonly said: readonly string[];
  /** Phrases before the name of the state or body itself. */
  readonly of?: readonly string[];
  readonly loaded?: readonly string[];
  readonly of_kind?: 'body';
  readonly only?: readonly string[];
  readonly fixed?: { readonly office: string; readonly of: string };
  readonly en?: string;
}

export interface TitleTable {
  readonly offices: readonly OfficeTitle[];
  readonly ranks: Readonly<Record<string, string>> | readonly string[];
  readonly callings: Readonly<Record<string, string>> | readonly string[];
  readonly honorifics: Readonly<Record<string, string>> | readonly string[];
  readonly branches?: readonly string[];
  readonly heads?: readonly string[];
  readonly former: readonly string[];
  readonly coming: readonly string[];
  readonly acting: readonly string[];
  readonly proxy: readonly string[];
  readonly present?: readonly string[];
  readonly counterpart: readonly string[];
  /** English titles that name their portfolio behind them, the words between and the words it is named with. */
  readonly inCharge?: readonly string[];
  readonly joints?: readonly string[];
  readonly portfolios?: readonly string[];
  readonly belongsTo?: string;
}
