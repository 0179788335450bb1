/** Serves what the page is timed against from this machine: the built site, and the peers' pages, over the same events. */
import { execFileSync } from 'node:child_process';
import { cpSync, createReadStream, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { openingOf } from '../../src/model/opening.ts';
import type { TimelineFile } from '../../src/model/schema.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export interface PageHost {
  readonly address: string;
  /** Puts a chronicle where all pages read it. */
  publish(timeline: TimelineFile): void;
  close(): void;
}

/** Builds the site and the peers' pages into a folder of their own and serves it. */
export async function hostPages(): Promise<PageHost> {
  const root = resolve('node_modules/.cache/bench-pages');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  execFileSync(
    'npx',
    ['vite', 'build', '--outDir', join(root, 'ours'), '--emptyOutDir', '--logLevel', 'error'],
    {
      stdio: 'pipe',
      // As `npm run build` does it: the bench's own NODE_ENV would build a page for developers.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  cpSync('node_modules/@knight-lab/timelinejs/dist', join(root, 'timelinejs'), { recursive: true });
  cpSync('node_modules/vis-timeline/standalone/umd', join(root, 'vis'), { recursive: true });
  cpSync('node_modules/vis-timeline/styles', join(root, 'vis-styles'), { recursive: true });
  writeFileSync(join(root, 'timelinejs.html'), timelineJsPage);
  writeFileSync(join(root, 'vis.html'), visPage);
  const server = createServer((request, response) => {
    const path = join(root, decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return {
    address: await listen(server),
    publish(timeline) {
      mkdirSync(join(root, 'ours/timeline'), { recursive: true });
      const write = (file: string, value: unknown) =>
        writeFileSync(join(root, 'ours/timeline', file), JSON.stringify(value));
      write('timeline.json', timeline);
      write('opening.json', openingOf(timeline));
    },
    close: () => server.close(),
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
    });
  });
}

const timelineJsPage = `<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="timelinejs/css/timeline.css">
<div id="timeline" style="width:100%;height:600px"></div>
<script src="timelinejs/js/timeline.js"></script>
<script>
fetch('ours/timeline/timeline.json').then((answer) => answer.json()).then(({ events }) => {
  const part = (date) => { const [year, month, day] = date.split('-').map(Number); return { year, month, day }; };
  new TL.Timeline('timeline', {
    events: events.map(({ id, title, date, sources }) => ({
      unique_id: id,
      start_date: part(date.from ?? date.to),
      end_date: part(date.to ?? date.from),
      text: { headline: title.ar, text: sources[0].excerpt },
    })),
  }, { font: '' });
});
</script>`;

const visPage = `<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="vis-styles/vis-timeline-graph2d.min.css">
<div id="timeline" style="height:600px"></div>
<script src="vis/vis-timeline-graph2d.min.js"></script>
<script>
fetch('ours/timeline/timeline.json').then((answer) => answer.json()).then(({ events }) => {
  const items = events.map(({ id, title, date }) => ({ id, content: title.ar, start: date.from ?? date.to, type: 'point' }));
  new vis.Timeline(document.getElementById('timeline'), items, { height: 600 });
});
</script>`;
