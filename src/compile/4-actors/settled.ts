/** What a find comes to: an actor, a place, or both where a state acts. */
export interface Settled {
  readonly actor: string | null;
  readonly place: string | null;
  readonly rule: string;
  /** Key of the office that the words before a name say. */
  readonly office?: string | undefined;
}
