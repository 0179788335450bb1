import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';

const arabic = '[\\u0621-\\u064A]';
const noArabicInCode = [
  {
    selector: `Literal[value=/${arabic}/]`,
    message: 'Arabic vocabulary belongs in src/lexicon, what is said to people in src/text.',
  },
  {
    selector: `TemplateElement[value.raw=/${arabic}/]`,
    message: 'Arabic vocabulary belongs in src/lexicon or src/text.',
  },
];
const noStaticStyle = {
  selector: 'SvelteAttribute[key.name="style"]',
  message: 'A static style attribute breaks the Content-Security-Policy.',
};
const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock lives at the rim.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The clock lives at the rim.',
  },
];

export default typescript.config(
  { ignores: ['build', 'dist', 'node_modules', 'public', 'gallery', 'coverage'] },
  ...typescript.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'] } },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/text/**', 'src/lexicon/**', 'src/model/fold.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noArabicInCode, ...clock] },
  },
  {
    files: ['src/app/state/clock.ts', 'src/compile/effects/**', 'src/cli/**'],
    rules: { 'no-restricted-syntax': ['error', ...noArabicInCode] },
  },
  {
    files: ['src/compile/**', 'src/model/**', 'src/export/**'],
    ignores: ['src/compile/effects/**'],
    rules: { 'no-restricted-globals': ['error', 'process', 'console', 'document', 'window', 'setTimeout'] },
  },
  {
    // A static style="…" breaks the page's Content-Security-Policy; style: directives do not.
    files: ['src/app/**/*.svelte'],
    rules: { 'no-restricted-syntax': ['error', ...noArabicInCode, ...clock, noStaticStyle] },
  },
);
