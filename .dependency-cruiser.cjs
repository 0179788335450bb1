/** DESIGN's list of what must never be, as far as imports can show it. */
const never = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to });

module.exports = {
  forbidden: [
    never(
      'app-is-not-the-compiler',
      '^src/app',
      { path: '^src/(compile|cli)' },
      'The page reads timeline.json, never the code that wrote it.',
    ),
    never(
      'compiler-is-not-the-app',
      '^src/compile',
      { path: '^src/(app|cli)' },
      'The compiler knows nothing of the page or the command.',
    ),
    never(
      'export-is-pure',
      '^src/export',
      { path: '^(src/(app|compile|cli)|fs|node:)' },
      'Exports turn a timeline into a format: no page, no files.',
    ),
    never(
      'model-stands-alone',
      '^src/model',
      { path: '.', pathNot: '^(src/model|node_modules/valibot)' },
      'The model imports valibot, nothing else.',
    ),
    never(
      'text-knows-only-the-model',
      '^src/text',
      { path: '.', pathNot: '^(src/(text|model)|node_modules/i18next)' },
      'Texts import the model and i18next.',
    ),
    never(
      'lexicon-is-data',
      '^src/lexicon/(?!world/generate)',
      { path: '.', pathNot: '^(src/(lexicon|model)|node_modules/valibot)' },
      'The lexicon is data and its shapes.',
    ),
    never(
      'stages-do-not-call-each-other',
      '^src/compile/([1-7]-[a-z]+)/',
      { path: '^src/compile/[1-7]-[a-z]+/', pathNot: '^src/compile/$1/' },
      'Only compile.ts and annotate.ts compose the stages.',
    ),
    never(
      'files-only-in-effects',
      '^src/compile/(?!effects)',
      { path: '^(node:)?(fs|path|process|os)(/|$)' },
      'In compile, files, clock and console live in effects/.',
    ),
    never(
      'vis-only-in-timeline',
      '^src/(?!app/timeline)',
      { path: 'node_modules/vis-' },
      'vis-timeline stays behind one attachment.',
    ),
    never('no-circles', '^src', { circular: true }, 'A circle means one idea in two files.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.svelte', '.yaml'] },
    exclude: { path: '\\.(css|woff2)$' },
  },
};
