/** The pieces that Arabic names are made of, and how the English-language press spells them. */
import { fold } from '../model/fold.ts';
import table from './ar/name-particles.yaml';

interface ParticleTable {
  readonly servant: string;
  readonly god: string;
  readonly religion: string;
  readonly gods: readonly string[];
  readonly father: string;
  readonly dynasty: string;
  readonly son: string;
  readonly sonToo: string;
  readonly sonOf: readonly string[];
  readonly latinKunya: readonly string[];
  readonly particles: readonly string[];
  readonly latinParticles: readonly string[];
  readonly latinArticles: readonly string[];
  readonly seconds: readonly string[];
}

const written = table as ParticleTable;

/** Words inside names that belong to what follows them: «بن», «أبو», «آل», "bin", "van"; forms are folded. */
export const nameParticles = {
  servant: fold(written.servant),
  god: fold(written.god),
  religion: fold(written.religion),
  /** Words that make one name with the noun before: «جار النبي». */
  gods: new Set(written.gods.map(fold)) as ReadonlySet<string>,
  father: fold(written.father),
  dynasty: fold(written.dynasty),
  son: fold(written.son),
  sonToo: fold(written.sonToo),
  /** Particles that say whose son: nothing but a name stands before them. */
  sonOf: new Set(written.sonOf.map(fold)) as ReadonlySet<string>,
  latinKunya: new Set(written.latinKunya) as ReadonlySet<string>,
  particles: new Set([...written.particles, ...written.latinParticles].map(fold)) as ReadonlySet<string>,
  latinArticles: written.latinArticles,
  /** «الدين», "el-Din": they belong to the word before. */
  seconds: new Set(written.seconds.map(fold)) as ReadonlySet<string>,
};
