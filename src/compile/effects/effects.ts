/** All that the compiler does to the world; tests hand in their own. Paths have forward slashes. */
export interface Effects {
  /** Paths of all files under a folder, relative to it. Rejects where it is missing. */
  readonly listFiles: (folder: string) => Promise<string[]>;
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  /** Null where there is no such file. */
  readonly readText: (path: string) => Promise<string | null>;
  /** SHA-256 of all texts in their order, as hexadecimal digits. */
  readonly hash: (texts: readonly string[]) => Promise<string>;
  /** Replaces a folder by these files, whole or not at all. */
  readonly replaceFolder: (folder: string, files: ReadonlyMap<string, string | Uint8Array>) => Promise<void>;
}
