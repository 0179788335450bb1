/** The definite article before a name: «الأسد» sorts under its alif, al-Assad under its A. */
import arabic from './ar/article.yaml';
import latin from './en/article.yaml';

const articles = [arabic, latin].flatMap((table) => (table as { articles: readonly string[] }).articles);
const shortestRest = 2;

/** A folded name or word without its article, itself where it has none or too little would be left. */
export function withoutArticle(folded: string): string {
  const article = articles.find((written) => folded.startsWith(written));
  return article && folded.length - article.length >= shortestRest ? folded.slice(article.length) : folded;
}
