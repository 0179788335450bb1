import type { Compiled } from '../compile/compile.ts';
import { namePage } from './shippedPage.ts';

/** Path within the site -> content. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** A whole site: what the project serves as it is, the built page, which that does not replace, and the chronicle's data. */
export function siteFiles(page: SiteFiles, served: SiteFiles, { timeline, files }: Compiled): SiteFiles {
  const index = page.get('index.html') ?? '';
  const html = typeof index === 'string' ? index : new TextDecoder().decode(index);
  return new Map<string, string | Uint8Array>([
    // Without it GitHub Pages leaves out files whose names begin with an underscore.
    ['.nojekyll', ''],
    ...[...served].filter(([path]) => !path.startsWith('timeline/')),
    ...page,
    ['index.html', namePage(html, timeline.corpus.title)],
    ...[...files].map(([path, text]): [string, string] => [`timeline/${path}`, text]),
  ]);
}
