import type { Directory } from './directory.ts';
import type { Survey } from './surveyArticle.ts';

/** By what it is told who holds an office. */
export interface OfficeGround {
  readonly directory: Directory;
  readonly survey: Survey;
  /** The day that offices are read by. */
  readonly day: string | null;
}
