import { addDays } from '../../model/calendar.ts';
import { rangeOf } from '../../model/edtf.ts';
import type { ArticleReading } from './articleReading.ts';

/** News is of these last days before publication. */
const newsDays = 3;

/** Whether a date, EDTF, is of the days an article brings news of. */
export function isNews(date: string, { published }: ArticleReading): boolean {
  const range = rangeOf(date);
  if (!published.date || !range) return false;
  return (
    (range.to ?? '9999') >= addDays(published.date, -newsDays) && (range.from ?? '0000') <= published.date
  );
}
