/** The elements that vis-timeline shows: a mark with its label, and a pill. Their looks are in marks.css, labels.css and pills.css. */
import type { Arrangement, Placed } from './arrange.ts';
import type { Pill } from './gather.ts';
import { colourOf, glyphs } from './glyphs.ts';
import type { EventType } from '../../model/schema.ts';

/** What is said of an item; `description` goes to screen readers. */
export interface Said {
  readonly id: string;
  readonly description: string;
  readonly language: 'ar' | 'en';
}

const vector = 'http://www.w3.org/2000/svg';

/** A mark: its shape by extent, its fill by status, its label in lines. `isOnRail` sets the label into the mark. */
export function markElement(placed: Placed, said: Said): HTMLElement {
  const { row, shape, label, mark } = placed;
  const { date, status, type } = row.event;
  const element = option(placed.key, said, `mark ${shape} ${status}`);
  element.style.color = colourOf(type);
  element.style.setProperty('--family', colourOf(type));
  if (date.approximate) element.classList.add('approximate');
  if (date.from === null) element.append(create('span', 'tail earlier'));
  if (date.to === null) element.append(create('span', 'tail later'));
  const sign = create('span', 'sign');
  if (shape === 'whisker') sign.append(create('span', 'lozenge'));
  element.append(sign);
  if (!label) return element;
  element.classList.add(label.side);
  const box = create('span', 'label');
  box.style.inlineSize = `${label.label.width}px`;
  if (label.side === 'over') box.style.insetInlineStart = `${label.at - mark.from}px`;
  const glyph = glyphElement(type);
  if (label.label.date) {
    const dated = create('span', 'when', `${label.label.date} `);
    dated.prepend(glyph);
    box.append(inLanguage(dated, said.language));
  }
  label.label.title.forEach((line, index) => {
    const titled = inLanguage(create('span', 'title', `${line} `), said.language);
    if (index === 0 && !label.label.date) titled.prepend(glyph);
    box.append(titled);
  });
  const other = said.language === 'ar' ? 'en' : 'ar';
  for (const line of label.label.other) box.append(inLanguage(create('span', 'other', `${line} `), other));
  element.append(box);
  return element;
}

/** A pill with the number of events under it. */
export function pillElement(pill: Pill, said: Said, count: string): HTMLElement {
  const element = option(pill.key, said, 'pill');
  element.append(create('span', 'count', count));
  return element;
}

/** What comes and goes without a new arrangement: which event is open, where the keyboard stands. */
export function showStates(
  arrangement: Arrangement | null,
  elementOf: (key: string) => HTMLElement | null,
  selected: string | null,
  active: string | null,
): void {
  for (const { key, row } of arrangement?.placed ?? []) {
    const element = elementOf(key);
    element?.classList.toggle('is-open', row.event.id === selected);
    element?.setAttribute('aria-selected', String(row.event.id === selected));
    element?.classList.toggle('is-active', key === active);
  }
  for (const { key } of arrangement?.pills ?? [])
    elementOf(key)?.classList.toggle('is-active', key === active);
}

/** The key of the mark or pill that something happened to. */
export function keyUnder(event: Event): string | null {
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest<HTMLElement>('[data-key]')?.dataset.key ?? null;
}

function option(key: string, { id, description }: Said, className: string): HTMLElement {
  const element = create('div', className);
  element.id = id;
  element.dataset.key = key;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  element.setAttribute('aria-label', description);
  return element;
}

function glyphElement(type: EventType): SVGElement {
  const svg = document.createElementNS(vector, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'glyph');
  svg.setAttribute('aria-hidden', 'true');
  const { line, solid } = glyphs[type];
  for (const [kind, drawn] of [
    ['line', line],
    ['solid', solid],
  ] as const) {
    // prettier-ignore
    if (!drawn) continue;
    const path = document.createElementNS(vector, 'path');
    path.setAttribute('class', kind);
    path.setAttribute('d', drawn);
    svg.append(path);
  }
  return svg;
}

function inLanguage(element: HTMLElement, language: 'ar' | 'en'): HTMLElement {
  element.lang = language;
  element.dir = language === 'ar' ? 'rtl' : 'ltr';
  return element;
}

function create(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  if (text) element.textContent = text;
  return element;
}
