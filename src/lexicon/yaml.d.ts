/** A lexicon file, parsed at build time; each family's module gives it its shape. */
declare module '*.yaml' {
  const data: unknown;
  export default data;
}
