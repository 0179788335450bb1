/** What stands in the margins of printed pages: the running head, and the page's number in the report's own digits. */
import type { Speech } from '../../frame/speech.ts';

/** A style sheet for the report; the title page has neither head nor number. */
export function pageRules(speech: Speech, head: string): string {
  const isRtl = speech.direction === 'rtl';
  const digits = isRtl && speech.digits === 'arab' ? 'arabic-indic' : 'decimal';
  const type = `font-family: Reading, Georgia, serif; color: #555; direction: ${speech.direction}`;
  const [start, end] = isRtl ? ['right', 'left'] : ['left', 'right'];
  return `
    @page {
      margin: 22mm 19mm 20mm;
      @top-${start} { content: ${quoted(head)}; font-size: 8.5pt; ${type} }
      @bottom-${end} { content: counter(page, ${digits}); font-size: 9pt; ${type} }
    }
    @page :first {
      @top-${start} { content: none }
      @bottom-${end} { content: none }
    }`;
}

/** A CSS string; nothing in it can end it. */
const quoted = (text: string) =>
  `"${text.replace(/[\\"\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
