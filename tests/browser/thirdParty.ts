/** A page of somebody else's, on another origin, under a policy of its own: the examples, moved there as they are. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface ThirdParty {
  /** Address of its page, on another host and port than the site. */
  readonly address: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };

/** Serves the built site's examples, which point to `site` as anybody's page would; `change` may alter the page. */
export async function serveThirdParty(
  site: string,
  built: string,
  change = (page: string) => page,
): Promise<ThirdParty> {
  const { origin } = new URL(site);
  const policy = `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; frame-src ${origin}; base-uri 'none'`;
  const page = readFileSync(join(built, 'examples/index.html'), 'utf8')
    .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll('"../', `"${site}`);
  const server = createServer(({ url = '/' }, answer) => {
    if (url === '/') {
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.setHeader('content-security-policy', policy);
      answer.end(change(page));
    } else if (/^\/host\.(js|css)$/.test(url)) {
      answer.setHeader('content-type', types[extname(url)] ?? 'text/plain');
      answer.end(readFileSync(join(built, 'examples', url)));
    } else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
