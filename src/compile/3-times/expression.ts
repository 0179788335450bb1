/**
 * A whole expression: what one rule reads, with what may stand before it (since, about, early, the part of the day) and
 * behind it (the part of the day, the same day in another calendar).
 */
import { changed } from '../../model/changed.ts';
import type { Part } from '../../model/schema.ts';
import { isMark, senseAt, skipMark, skipSense, type Line } from './line.ts';
import type { Found, Rule } from './rule.ts';
import { dayAndMonth } from './rules/dayAndMonth.ts';
import { feast } from './rules/feast.ts';
import { numericDate } from './rules/numericDate.ts';
import { repeated } from './rules/repeated.ts';
import { rules } from './rules/rules.ts';
import type { DateSaid, Saying, Stated } from './stated.ts';
import { opensFeast } from './traps.ts';
import { maskOf, type Trigger } from './triggers.ts';

export type Modifiers = Pick<Stated, 'part' | 'approximate' | 'bound' | 'dayPart'>;

export interface Expression extends Modifiers, Core {}

/** What one rule read, with nothing around it. */
interface Core {
  readonly says: Saying;
  readonly end: number;
  readonly each: Found['each'] | null;
  readonly approximate: boolean;
  readonly rule: string;
}

const plain: Modifiers = { part: null, approximate: false, bound: null, dayPart: null };
const mostPrefixes = 4;
const prefixMask = maskOf(['link:bound', 'approximate', 'daypart', 'edge']);

/** The longest expression that begins at a token; without prefixes where that is as long. */
export function readExpression(line: Line, at: number): Expression | null {
  const bare = readCore(line, at);
  const prefixed = readPrefixed(line, at);
  const alone = bare && modified(bare, plain);
  const longest = prefixed && (!alone || prefixed.end > alone.end) ? prefixed : alone;
  return longest && withRepetition(line, withDateBehind(line, withDayPart(line, longest)));
}

function readPrefixed(line: Line, at: number): Expression | null {
  if (((line.words[at]?.mask ?? 0) & prefixMask) === 0) return null;
  let modifiers = plain;
  let from = at;
  for (let count = 0; count < mostPrefixes; count++) {
    const next = readPrefix(line, from, modifiers);
    if (!next) break;
    ({ modifiers, end: from } = next);
    const core = readCore(line, from) ?? readCore(line, behindFiller(line, from, modifiers));
    if (core && fits(core, modifiers)) {
      const further = readPrefix(line, from, modifiers);
      const deeper = further && readCore(line, further.end);
      if (!deeper || deeper.end <= core.end) return modified(core, modifiers);
    }
  }
  return null;
}

function modified({ says, end, each, approximate, rule }: Core, modifiers: Modifiers): Expression {
  const { part, bound, dayPart } = modifiers;
  return { says, end, each, rule, part, bound, dayPart, approximate: approximate || modifiers.approximate };
}

/** «من», «في», "in", "of", "on" between a prefix and what it belongs to; but «هجوم آخر في مايو» is not late in May. */
function behindFiller(line: Line, at: number, { part }: Modifiers): number {
  const of = skipSense(line, at, 'link', 'of');
  const mayBeIn = of === at && (part === null || line.language === 'en');
  const within = mayBeIn ? skipSense(line, at, 'link', 'in') : of;
  const on = within === at ? skipSense(line, at, 'link', 'on') : within;
  const dash = on === at && isMark(line, at, '-') ? at + 1 : on;
  return dash;
}

function readPrefix(line: Line, at: number, before: Modifiers): { modifiers: Modifiers; end: number } | null {
  const since = senseAt(line, at, 'link', 'since');
  if (since && !before.bound)
    return { modifiers: changed(before, { bound: 'since' }), end: at + since.width };
  const until = senseAt(line, at, 'link', 'until');
  if (until && !before.bound)
    return { modifiers: changed(before, { bound: 'until' }), end: at + until.width };
  const about = senseAt(line, at, 'approximate');
  if (about && !before.approximate)
    return { modifiers: changed(before, { approximate: true }), end: at + about.width };
  const daypart = senseAt(line, at, 'daypart');
  if (daypart && !daypart.definite && !before.dayPart)
    return { modifiers: changed(before, { dayPart: daypart.name }), end: at + daypart.width };
  const edge = senseAt(line, at, 'edge');
  if (edge && !before.part)
    return { modifiers: changed(before, { part: edge.name as Part }), end: at + edge.width };
  return null;
}

/** A part of the day goes with days, an end or a middle with longer times. */
function fits({ says }: Core, modifiers: Modifiers): boolean {
  const isDay = says.as === 'day' || says.as === 'weekday' || (says.as === 'date' && says.day !== null);
  if (
    modifiers.dayPart &&
    !isDay &&
    says.as !== 'feast' &&
    says.as !== 'anniversary' &&
    !(says.as === 'period' && says.unit === 'day')
  )
    return false;
  return says.as !== 'length' && says.as !== 'repeated';
}

/** "On Monday evening, June 8": the date behind a part of the day is the same day. */
function withDateBehind(line: Line, expression: Expression): Expression {
  if (!expression.dayPart) return expression;
  const whole = withTwin(line, expression);
  return changed(expression, { says: whole.says, end: whole.end, rule: whole.rule });
}

function withDayPart(line: Line, expression: Expression): Expression {
  const { says, end } = expression;
  const isDay =
    says.as === 'day' ||
    says.as === 'weekday' ||
    (says.as === 'date' && says.day !== null) ||
    says.as === 'period';
  const from = skipMark(line, end, ',');
  const daypart = isDay && !expression.dayPart ? senseAt(line, end, 'daypart') : null;
  if (!daypart || daypart.definite || from > end || line.words[end]?.joined === true) return expression;
  const behind = end + daypart.width;
  if (
    senseAt(line, behind, 'weekday') ||
    senseAt(line, behind, 'today') ||
    senseAt(line, behind, 'unit', 'day')
  )
    return expression;
  return changed(expression, { dayPart: daypart.name, end: behind });
}

/** «21 مارس من كل عام», «الثلاثاء من كل أسبوع», "on May 1 every year": what comes round, no single day. */
function withRepetition(line: Line, expression: Expression): Expression {
  const { says, end } = expression;
  const canRepeat =
    says.as === 'weekday' || (says.as === 'date' && says.year === null && says.direction === null);
  if (!canRepeat) return expression;
  const of = skipSense(line, skipMark(line, end, ','), 'link', 'of');
  const again = senseAt(line, of, 'link', 'every') ? repeated.read(line, of) : null;
  return again ? changed(expression, { ...again, ...plain, rule: repeated.name }) : expression;
}

// ---- the rules over one place ----

interface Triggered {
  readonly rule: Rule;
  readonly mask: number;
  readonly figures: boolean;
}

const triggered: readonly Triggered[] = rules.map((rule) => ({
  rule,
  mask: maskOf(rule.starts.filter((start): start is Trigger => start !== 'number')),
  figures: rule.starts.includes('number'),
}));

/** Kinds of sense that can begin an expression. */
export const startMask = triggered.reduce(
  (mask, { mask: own }) => mask | own,
  maskOf(['approximate', 'daypart', 'edge', 'link:bound', 'link:range', 'trap', 'namedAfterDay']),
);

/** The longest that any rule reads at a token, with the same day in another calendar behind it. */
function readCore(line: Line, at: number): Core | null {
  const trap = senseAt(line, at, 'trap');
  if (trap && !opensFeast(line, at, trap.width)) return null;
  const mask = line.words[at]?.mask ?? 0;
  const isFigure = line.tokens[at]?.kind === 'number';
  let best: Found | null = null;
  let name = '';
  for (const { rule, mask: starts, figures } of triggered) {
    if (!(isFigure ? figures : (mask & starts) !== 0)) continue;
    const found = rule.read(line, at);
    if (!found || found.end <= (best?.end ?? at)) continue;
    best = found;
    name = rule.name;
  }
  if (best === null) return null;
  const { says, end, each = null, approximate = false } = best;
  return withTwin(line, { says, end, each, approximate, rule: name });
}

/** «22 ذو القعدة 1445هـ الموافق 30 مايو 2024م»: the Gregorian of the two; «أمس 9 أبريل», «18-07-2015 أول أيام العيد». */
function withTwin(line: Line, found: Core): Core {
  const { says } = found;
  const isDay = says.as === 'day' || says.as === 'weekday' || (says.as === 'date' && says.day !== null);
  if (!isDay) return found;
  const comma = says.as === 'day' ? skipMark(line, found.end, ',') : found.end;
  const opened = skipMark(line, comma, '(,/-=');
  const from = skipSense(line, opened, 'link', 'corresponds');
  const second = readFullDate(line, from) ?? (says.as === 'date' ? feast.read(line, from) : null);
  if (!second) return found;
  const end = isMark(line, opened - 1, '(') ? skipMark(line, second.end, ')') : second.end;
  if (second.says.as === 'feast') return changed(found, { end });
  const other = second.says as DateSaid;
  if (says.as !== 'date') {
    const weekday = says.weekday;
    const agrees = other.weekday === null || other.weekday === weekday;
    const away = says.as === 'day' ? says.offset : null;
    return agrees
      ? {
          says: changed(other, { weekday, away }),
          end,
          each: null,
          approximate: false,
          rule: 'day-with-date',
        }
      : found;
  }
  if (other.calendar === says.calendar) return found;
  const chosen = other.calendar === 'gregorian' ? other : says;
  return changed(found, { says: changed(chosen, { weekday: says.weekday ?? other.weekday }), end });
}

function readFullDate(line: Line, at: number): Found | null {
  const found = numericDate.read(line, at) ?? dayAndMonth.read(line, at);
  return found?.says.as === 'date' && found.says.day !== null ? found : null;
}
