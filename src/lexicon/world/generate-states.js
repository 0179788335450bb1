// Makes states.yaml and capitals.yaml out of nisbas.yaml and CLDR's names of territories. Run by hand:
// node src/lexicon/world/generate-states.js
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse, stringify } from 'yaml';

const require = createRequire(import.meta.url);
const here = new URL('.', import.meta.url);
const namesIn = (language) =>
  require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames
    .territories;
const arabic = namesIn('ar');
const english = namesIn('en');
const states = [];
const capitals = [];

for (const [code, state] of Object.entries(parse(readFileSync(new URL('nisbas.yaml', here), 'utf8')))) {
  const name = { ar: state.ar ?? arabic[code], en: state.en ?? english[code] };
  const others = [arabic[code], english[code], ...(state.aliases ?? [])];
  const [capital, ar, en, ...spellings] = state.capital;
  const aliases = [...new Set(others)].filter((alias) => alias !== name.ar && alias !== name.en);
  states.push({
    id: state.id,
    kind: 'state',
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(state.terms ? { terms: state.terms } : {}),
    nisba: state.nisba ?? [],
    ...(state.seat === false ? {} : { capital }),
  });
  capitals.push({
    id: capital,
    name: { ar, en },
    ...(spellings.length > 0 ? { aliases: spellings } : {}),
    country: state.id,
  });
}

const write = (file, records) => {
  const lines = records.map(
    (record) => `- ${stringify(record, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\n`,
  );
  writeFileSync(
    new URL(file, here),
    `# Made by generate-states.js from nisbas.yaml and CLDR: change those.\n${lines.join('')}`,
  );
};
write('states.yaml', states);
write('capitals.yaml', capitals);
