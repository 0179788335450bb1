import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lookup } from 'mrmime';
import type { SiteFiles } from './siteFiles.ts';

/** A running server: its address, and how to hand it another state of the site, which open pages then load. */
export interface DevServer {
  readonly address: string;
  show(site: SiteFiles): void;
}

const changes = 'hawliyat-changes';
const reloading: readonly [string, string] = [
  'hawliyat-reload.js',
  `new EventSource('${changes}').addEventListener('message', () => location.reload());\n`,
];

/** Serves a site from memory to this computer alone. Rejects where the port is taken; 0 takes any that is free. */
export async function serve(site: SiteFiles, port: number): Promise<DevServer> {
  let shown = withReloading(site);
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === changes) return void listen(response, listeners);
    answer(request, response, path === null ? undefined : shown.get(path), path ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show(next) {
      shown = withReloading(next);
      for (const listener of listeners) listener.write('data: built\n\n');
    },
  };
}

function withReloading(site: SiteFiles): SiteFiles {
  const index = String(site.get('index.html')).replace(
    '</head>',
    `  <script type="module" src="./${reloading[0]}"></script>\n  </head>`,
  );
  return new Map([...site, ['index.html', index], reloading]);
}

/** The path within the site that is asked for; null where the address is no address. */
function pathOf({ url = '/' }: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('\n');
  listeners.add(response);
  response.once('close', () => listeners.delete(response));
}

function answer(
  { method }: IncomingMessage,
  response: ServerResponse,
  content: string | Uint8Array | undefined,
  path: string,
): void {
  if (method !== 'GET' && method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  if (content === undefined) return void response.writeHead(404).end();
  const type = lookup(path) ?? 'application/octet-stream';
  const isText = /^text\/|javascript|json/.test(type);
  response.writeHead(200, {
    'content-type': isText ? `${type};charset=utf-8` : type,
    'content-length': Buffer.byteLength(content),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(method === 'HEAD' ? undefined : content);
}
