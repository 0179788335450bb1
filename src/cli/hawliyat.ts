#!/usr/bin/env node
import { cac } from 'cac';
import { actors } from './actors.ts';
import { annotate } from './annotate.ts';
import { buildSite } from './buildSite.ts';
import { compileFolder } from './compileFolder.ts';
import { dev } from './dev.ts';
import { diff } from './diff.ts';
import { exitCodes } from './exitCodes.ts';
import { exportTimeline } from './exportTimeline.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { review } from './review.ts';
import { version } from './version.ts';

const cli = cac('hawliyat');

cli
  .command('init [folder]', 'Lay out a new project: articles, what editors write, and a sample of both')
  .example('hawliyat init my-chronicle')
  .action((folder: string | undefined) => init(folder ?? '.'));

cli
  .command(
    'dev [folder]',
    'Serve the site of a project and build it anew whenever an article or a data file changes',
  )
  .option('--port <port>', 'Where to serve it; 0 takes any free port', { default: 4321 })
  .option('--rights <rights>', 'full: keep every paragraph, for work at your own desk')
  .action((folder: string | undefined, { port, rights }: Record<string, unknown>) =>
    dev({ folder: folder ?? '.', port, rights }),
  );

cli
  .command(
    'build [folder]',
    'Build the site of a project, which holds seeds/ and data/; or a part of it as one file',
  )
  .option('--out <dir>', 'Where the site goes (default: dist)')
  .option('--rights <rights>', 'full: keep every paragraph, for work at your own desk')
  .option('--single-file <file>', 'Write one HTML file that opens without a server or a network')
  .option('--actors <ids>', 'In the one file: only events with any of these actors, with commas between')
  .option('--from <day>', 'In the one file: only events that may lie on or after this day')
  .option('--to <day>', 'In the one file: only events that may lie on or before this day')
  .option('--site <address>', 'In the one file: where the chronicle is published, for links to events')
  .example('hawliyat build my-chronicle --out dist')
  .example('hawliyat build my-chronicle --single-file report.html --from 2024-01-01')
  .action((folder: string | undefined, options: Record<string, unknown>) => {
    const { out, rights, singleFile, site, actors, from, to } = options;
    return buildSite({ folder: folder ?? '.', out, rights, singleFile, site, actors, from, to });
  });

cli
  .command('compile [folder]', 'Read a folder of articles and write the data of the site')
  .option('--data <dir>', 'What editors wrote', { default: 'data' })
  .option('--out <dir>', 'Where timeline.json and articles/ go', { default: 'public/timeline' })
  .option('--rights <rights>', 'full: keep every paragraph, for work at your own desk')
  .example('hawliyat compile seeds --data data --out public/timeline')
  .action((folder: string | undefined, options: Record<string, unknown>) =>
    compileFolder({
      folder: folder ?? 'seeds',
      data: String(options['data']),
      out: String(options['out']),
      rights: options['rights'],
    }),
  );

cli
  .command(
    'annotate',
    'Read documents from standard input, one JSON object a line; write what was read in each, line by line',
  )
  .option('--data <dir>', 'What editors wrote, or none', { default: 'data' })
  .option('--no-corrections', 'Leave the editors’ corrections out')
  .option('--only <stage>', 'times: stop after the time expressions')
  .example('hawliyat annotate < documents.ndjson > annotations.ndjson')
  .action((options: Record<string, unknown>) =>
    annotate({
      data: String(options['data']),
      corrections: options['corrections'] !== false,
      only: options['only'],
    }),
  );

cli
  .command(
    'explain <file>',
    'Show how one article was read: parts, dates, actors, events, each with its rule',
  )
  .option('--data <dir>', 'What editors wrote, or none', { default: 'data' })
  .option('--published <date>', 'Day of publication, YYYY-MM-DD, where the text does not state it')
  .option('--no-color', 'Plain text')
  .example('hawliyat explain seeds/article.txt')
  .action((file: string, options: Record<string, unknown>) =>
    explain({
      file,
      data: String(options['data']),
      published: typeof options['published'] === 'string' ? options['published'] : null,
      color: options['color'] !== false,
    }),
  );

cli
  .command(
    'actors [folder]',
    'List who was found, how often, with entries for actors.yaml and names that may be one',
  )
  .option('--data <dir>', 'What editors wrote', { default: 'data' })
  .action((folder: string | undefined, options: Record<string, unknown>) =>
    actors(folder ?? 'seeds', String(options['data'])),
  );

cli
  .command('review [folder]', 'List what an editor should settle, each with an entry ready to paste')
  .option('--data <dir>', 'What editors wrote', { default: 'data' })
  .action((folder: string | undefined, options: Record<string, unknown>) =>
    review(folder ?? 'seeds', String(options['data'])),
  );

cli
  .command('diff <old> <new>', 'Show what changed between two compiled timelines')
  .example('hawliyat diff old/timeline.json public/timeline')
  .action((older: string, newer: string) => diff(older, newer));

cli
  .command('export [dir]', 'Write a compiled timeline, or a part of it, in another format')
  .option('--format <format>', 'csv, json, ics, md, docx, bibtex, timelinejs or parquet')
  .option('--out <file>', 'The file to write')
  .option('--lang <lang>', 'ar, en or both', { default: 'both' })
  .option('--actors <ids>', 'Only events with any of these actors, with commas between')
  .option('--from <day>', 'Only events that may lie on or after this day')
  .option('--to <day>', 'Only events that may lie on or before this day')
  .option('--site <address>', 'Address of the published chronicle, for links to events')
  .example('hawliyat export public/timeline --format docx --lang ar --out chronicle.docx')
  .action(
    (folder: string | undefined, { format, out, lang, actors, from, to, site }: Record<string, unknown>) =>
      exportTimeline({ folder: folder ?? 'public/timeline', format, out, lang, actors, from, to, site }),
  );

cli.help();
cli.version(version);

/** Runs the command named on the command line; what it returns is the exit code. */
async function main(): Promise<number> {
  try {
    cli.parse(process.argv, { run: false });
    if (cli.options['help'] || cli.options['version']) return exitCodes.done;
    if (!cli.matchedCommand) {
      const wanted = cli.args[0];
      if (wanted) process.stderr.write(`hawliyat: there is no command "${wanted}".\n`);
      cli.outputHelp();
      return wanted ? exitCodes.usage : exitCodes.done;
    }
    return (await cli.runMatchedCommand()) as number;
  } catch (error) {
    if (error instanceof Error && error.name === 'CACError') {
      process.stderr.write(`hawliyat: ${error.message}. See hawliyat --help.\n`);
      return exitCodes.usage;
    }
    throw error;
  }
}

process.once('SIGINT', () => process.exit(exitCodes.interrupted));
process.once('SIGTERM', () => process.exit(exitCodes.terminated));
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exitCodes.done : exitCodes.cannotWrite),
);
process.exitCode = await main();
