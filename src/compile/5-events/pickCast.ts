import { actOf } from '../../lexicon/events.ts';
import type { CastMember, NameMention, Role } from '../shapes.ts';
import { findRelation, type Relation } from './findRelation.ts';
import type { Clause, Head, SentenceReading } from './reading.ts';
import { unnamedSubject } from './unnamedSubject.ts';

/** Who was last spoken of, for pronouns and for clauses without a subject of their own. */
export interface Salience {
  /** Agent of the clause before. */
  readonly agent: string | null;
  /** Persons last named, the latest first. */
  readonly persons: readonly string[];
}

export interface Party {
  readonly actor: string;
  readonly role: Role;
  readonly mention: NameMention | null;
}

/** How far before a relative clause the noun it belongs to may stand. */
const antecedentReach = 8;
/** How far behind «مصدر» or «وفد» the body it speaks for may stand. */
const deputyReach = 4;

/**
 * Who takes part in the happening that `head` reports, with their roles, from the names in `within` (the clauses that belong to
 * it). Sources and places take no part. The subject of a clause that names none is its antecedent, or who acted before.
 */
export function pickCast(
  reading: SentenceReading,
  head: Head,
  within: readonly Clause[],
  salience: Salience,
  actName = head.act,
  noun: Head | null = null,
): Party[] {
  const act = actOf(actName);
  const subjectRole = act.subject ?? 'agent';
  const objectRole = act.object ?? 'counterpart';
  const own = reading.clauses[head.clause] as Clause;
  const placed = namesIn(reading, within).map((mention) => ({
    mention,
    relation: findRelation(reading, mention, head),
    before: mention.tokens[0] < head.at,
  }));
  const bare = placed.filter(({ relation }) => relation === 'bare');
  const before = bare.filter((one) => one.before && one.mention.tokens[0] >= own.start);
  const after = bare.filter((one) => !one.before);
  if (noun && !head.light && noun.at > head.at)
    return castOfAnnounced(placed, noun, act.subject === 'subject' || act.object === 'subject');
  const swapped = head.passive || (head.shape === 'noun' && act.object === 'subject');
  const parties: Party[] = [];
  const add = (mention: NameMention, role: Role) => {
    const actor = mention.actor as string;
    if (!parties.some((party) => party.actor === actor)) parties.push({ actor, role, mention });
  };
  const unnamed = unnamedSubject(reading, head, actName, after[0]?.mention.tokens[0] ?? null);
  const subjects =
    before.length > 0 ? before : unnamed !== null ? deputed(placed, unnamed) : groupOf(reading, after);
  const objects = after.filter(
    (one) => !subjects.includes(one) && !(unnamed !== null && before.length === 0 && swapped),
  );
  for (const { mention } of subjects) add(mention, swapped ? objectRole : subjectRole);
  for (const { mention } of objects) add(mention, swapped ? subjectRole : objectRole);
  for (const { mention, relation } of placed) {
    const role = roleOf(relation, subjectRole, objectRole, actName);
    if (role) add(mention, role);
  }
  const isOwnNoun = noun !== null && noun.at < own.start;
  return withUnnamed(reading, head, own, parties, salience, {
    subjectRole,
    objectRole,
    swapped,
    isOwnNoun,
    unnamed,
  });
}

interface Placed {
  readonly mention: NameMention;
  readonly relation: Relation;
  readonly before: boolean;
}

/** «أعلنت الداخلية فوز فلان», «قرر الرئيس إقالة فلان»: who announces acts, unless the happening has an agent of its own. */
function castOfAnnounced(placed: readonly Placed[], noun: Head, undergone: boolean): Party[] {
  const taking = placed.filter(({ relation }) => relation !== 'in' && relation !== 'about');
  const announcers = taking.filter(({ mention }) => mention.tokens[0] < noun.at);
  const own = taking.filter(({ mention }) => mention.tokens[0] >= noun.end);
  const party = ({ mention }: Placed, role: Role): Party => ({
    actor: mention.actor as string,
    role,
    mention,
  });
  return [
    ...announcers.map((one) => party(one, 'agent')),
    ...own.map((one, index) => party(one, undergone && index === 0 ? 'subject' : 'counterpart')),
  ].filter((one, index, all) => all.findIndex(({ actor }) => actor === one.actor) === index);
}

/** The body that an unnamed subject acts for: «مصدر في الحكومة», «ممثلون عن الحركة». */
function deputed(placed: readonly Placed[], unnamed: number): readonly Placed[] {
  const body = placed.find(
    ({ mention, relation }) =>
      mention.tokens[0] > unnamed &&
      mention.tokens[0] - unnamed <= deputyReach &&
      (relation === 'in' || relation === 'from' || relation === 'about' || relation === 'ba'),
  );
  return body ? [body] : [];
}

/** The names of actors, sources left out, that stand in some clauses. */
function namesIn(reading: SentenceReading, within: readonly Clause[]): NameMention[] {
  return reading.names.filter(
    ({ actor, source, tokens }) =>
      actor !== null &&
      !source &&
      within.some((clause) => tokens[0] >= clause.start && tokens[0] < clause.end),
  );
}

/** The first name and those joined to it: «خامنئي والأسد». */
function groupOf<Placed extends { readonly mention: NameMention }>(
  reading: SentenceReading,
  placed: readonly Placed[],
): readonly Placed[] {
  const [first] = placed;
  if (!first) return [];
  let last = first.mention.tokens[1];
  return placed.filter(({ mention }) => {
    if (mention === first.mention) return true;
    const isNear = mention.tokens[0] - last <= 4 && isConjoined(reading, last, mention);
    if (isNear) last = mention.tokens[1];
    return isNear;
  });
}

function isConjoined(reading: SentenceReading, from: number, mention: NameMention): boolean {
  const token = reading.sentence.tokens[mention.tokens[0]];
  const attached = token !== undefined && mention.start > token.start;
  const { and } = reading.words.clauses;
  const between = reading.forms.slice(from, mention.tokens[0] + 1);
  return attached || between.some((form) => and.has(form) || and.has(form.slice(0, 1)));
}

/** Acts that someone is addressed in: a name behind "to" is a party. */
const addressed = new Set(['call', 'meeting', 'statement', 'agreement', 'sanction', 'legal', 'other']);

function roleOf(relation: Relation, subject: Role, object: Role, actName: string): Role | null {
  const { type } = actOf(actName);
  switch (relation) {
    case 'with':
      return 'counterpart';
    case 'by':
      return 'agent';
    case 'present':
      return 'present';
    case 'absent':
      return 'absent';
    case 'ba':
    case 'against':
      return object;
    case 'to':
      return addressed.has(type) || type === 'visit' ? 'counterpart' : object;
    case 'from':
      return type === 'call' || type === 'military' || type === 'other' ? 'counterpart' : null;
    case 'of':
      return object === 'subject' ? object : subject;
    default:
      return null;
  }
}

interface Roles {
  readonly subjectRole: Role;
  readonly objectRole: Role;
  readonly swapped: boolean;
  /** The noun that a relative clause belongs to is the happening itself. */
  readonly isOwnNoun: boolean;
  readonly unnamed: number | null;
}

/** Fills the subject or object that only a relative pronoun, a pronoun or the context names. */
function withUnnamed(
  reading: SentenceReading,
  head: Head,
  own: Clause,
  parties: readonly Party[],
  salience: Salience,
  { subjectRole, objectRole, swapped, isOwnNoun, unnamed }: Roles,
): Party[] {
  const has = (role: Role) => parties.some((party) => party.role === role);
  const known = (actor: string) => parties.some((party) => party.actor === actor);
  const filled = [...parties];
  const fill = (actor: string | null | undefined, role: Role) => {
    if (actor && !known(actor)) filled.push({ actor, role, mention: null });
  };
  const missing = swapped ? objectRole : subjectRole;
  if (own.kind === 'relative') {
    const antecedent = isOwnNoun ? null : antecedentOf(reading, own);
    fill(antecedent, has(missing) ? (missing === subjectRole ? objectRole : subjectRole) : missing);
    return filled;
  }
  if (head.pronoun) {
    const role = head.shape === 'verb' ? objectRole : missing;
    fill(head.shape === 'verb' ? salience.persons[0] : (salience.agent ?? salience.persons[0]), role);
  }
  const subjectless = head.shape !== 'noun' && !has(missing) && !head.passive && unnamed === null;
  if (subjectless && (own.kind !== 'main' || reading.language === 'ar')) fill(salience.agent, missing);
  return filled;
}

/** The last actor named before a relative clause, near enough to be what it speaks of. */
function antecedentOf(reading: SentenceReading, clause: Clause): string | null {
  const near = reading.names.filter(
    ({ actor, tokens }) =>
      actor !== null && tokens[1] <= clause.start && clause.start - tokens[1] <= antecedentReach,
  );
  return near.at(-1)?.actor ?? null;
}

/** The parties as an event carries them. */
export function castOf(parties: readonly Party[]): CastMember[] {
  return parties.map(({ actor, role }) => ({ actor, role }));
}
