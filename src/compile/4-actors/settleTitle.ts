import { latinIndefinite } from '../../lexicon/latinJoints.ts';
import { cues, latinArticle } from '../../lexicon/names.ts';
import { actsHere } from './actsHere.ts';
import type { TitleFind } from './find.ts';
import { holderOn } from './holders.ts';
import type { OfficeGround } from './officeGround.ts';
import type { ScannedSentence } from './scanSentence.ts';
import { settleBareTitle } from './settleBareTitle.ts';
import { isMinister, settleMinister } from './settleMinister.ts';
import type { Settled } from './settled.ts';
import { gaps, type Word } from './words.ts';

interface Ground extends OfficeGround {
  readonly scan: ScannedSentence;
}

/** The office of whoever stands in for its holder. */
const actingIn = (office: string) => `acting-${office}`;

/** The office that a title gives at its time: «الرئيس المنتخب» and «الرئيس بالوكالة» have one of their own, «الرئيس السابق» has none. */
export function officeSaid({ office, tense }: TitleFind): string | null {
  if (!office || tense === 'former') return null;
  const { office: key } = office.fixed ?? office;
  if (tense === 'proxy') return actingIn(key);
  return tense === 'coming' ? `${key}-elect` : key;
}

/** Whom an office alone stands for, «وزير الخارجية السعودي»; null where nobody is known or meant by it. */
export function settleTitle(find: TitleFind, { directory, survey, day, scan }: Ground): Settled | null {
  const { holders, homeless, counterparts } = survey.offices;
  const key = find.counterpart ? counterparts.get(`${scan.index} ${find.from}`) : officeSaid(find);
  const of = find.office?.fixed?.of ?? find.owner;
  if (!of) return settleBareTitle(find, { survey, directory, day }, scan.words);
  if (!key) return isMinister(find, scan.words) ? settleMinister(of, { directory, survey, day }) : null;
  const meanwhile = find.tense === 'acting' ? holderOn(directory, actingIn(key), of, day) : null;
  const person =
    meanwhile ??
    holders.get(`${key} ${of}`) ??
    holderOn(directory, key, of, day) ??
    (of === survey.home ? homeless.get(key) : undefined);
  if (isAnyOf(find, scan.words)) return null;
  const acts = find.counterpart || actsHere(scan.words, find) || isDealtWith(scan.words, find);
  if (!person || (!survey.named.has(person) && !acts)) return null;
  return { actor: person, place: null, rule: 'office', office: key };
}

/** «مع الرئيس السوري»: whoever is dealt with takes part as well. */
function isDealtWith(words: readonly Word[], { from, clitics }: TitleFind): boolean {
  const before = words[from - 1];
  return (
    before !== undefined &&
    !before.latin &&
    clitics === '' &&
    (words[from] as Word).gap === gaps.none &&
    cues.dealing.has(before.form)
  );
}

/** How many words of a state or body stand before an English title: "a Palestinian Islamic Jihad spokesman". */
const ownerReach = 4;

/** Offices that a body has many of. */
const many = new Set(['commander']);

/** "a UN spokesman", "IRGC commander killed": one of several. */
function isAnyOf({ from, office }: TitleFind, words: readonly Word[]): boolean {
  if (!words[from]?.latin) return false;
  const isOneOfMany = many.has(office?.office ?? '') && (words[from] as Word).gap === gaps.none;
  for (let at = from - 1; at >= Math.max(0, from - ownerReach); at--) {
    const { form, capital } = words[at] as Word;
    if (latinIndefinite.has(form)) return true;
    if (latinArticle.has(form) || (words[at + 1] as Word).gap !== gaps.none) return false;
    if (capital === 0) return isOneOfMany;
  }
  return isOneOfMany;
}
