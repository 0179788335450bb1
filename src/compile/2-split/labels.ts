import type { Line } from './lines.ts';

/** Tells whether a line is one of some folded labels, whatever of the `marks` stand behind it. */
export function labelTest(labels: ReadonlySet<string>, marks: string): (line: Line) => boolean {
  const longest = longestOf(labels);
  return ({ folded }) => {
    const end = behind(folded, ' ', behind(folded, marks, folded.length));
    return end <= longest && labels.has(folded.slice(0, end));
  };
}

/** The same for headings, which may carry a count: «التعليقات (14)». */
export function headingTest(headings: ReadonlySet<string>): (line: Line) => boolean {
  const longest = longestOf(headings);
  return ({ folded }) => {
    const end = behind(folded, ' :.', behindCount(folded, behind(folded, ' :.', folded.length)));
    return end <= longest && headings.has(folded.slice(0, end));
  };
}

const longestOf = (labels: ReadonlySet<string>) => Math.max(...[...labels].map(({ length }) => length));

/** The index behind the last letter before `end` that is none of the marks. */
function behind(folded: string, marks: string, end: number): number {
  let at = end;
  while (at > 0 && marks.includes(folded.charAt(at - 1))) at--;
  return at;
}

function behindCount(folded: string, end: number): number {
  const closed = folded.charAt(end - 1) === ')' ? end - 1 : end;
  const at = behind(folded, '0123456789', closed);
  if (at === closed) return end;
  return folded.charAt(at - 1) === '(' ? at - 1 : at;
}
