import type { TimelineEvent, TimelineFile } from '../model/schema.ts';
import type { Problem } from './shapes.ts';

/** Something for an editor to settle, with what to paste where. */
export interface Task {
  readonly kind: 'undated-article' | 'differing-event' | 'unknown-name' | 'short-title' | 'problem';
  readonly about: string;
  /** File under data/ that the entry goes into. */
  readonly file: string;
  /** YAML ready to paste. */
  readonly paste: string;
}

/** The worklist of a compiled chronicle: undated articles, events that disagree, unknown names, titles by a short template. */
export function listWork(
  timeline: TimelineFile,
  shortTitles: ReadonlySet<string>,
  problems: readonly Problem[],
): Task[] {
  return [
    ...timeline.articles
      .filter(({ published, kind }) => published.date === null && kind === 'article')
      .map(undatedArticle),
    ...timeline.events.filter(isOpen).map(differingEvent),
    ...timeline.actors.filter(({ approximate }) => approximate).map(unknownName),
    ...timeline.events
      .filter(({ id, titleBy }) => titleBy === 'rules' && shortTitles.has(id))
      .map(shortTitle),
    ...problems.filter(({ code }) => code.startsWith('correction-') || code === 'data').map(otherProblem),
  ];
}

/** Its tellings disagree in something that no editor has settled. */
const isOpen = ({ differs, edited }: TimelineEvent): boolean =>
  differs.some(({ field }) => !edited.some((edit) => edit.field === field));

function undatedArticle({ id, part }: TimelineFile['articles'][number]): Task {
  const key = id.replace(/#\d+$/, '');
  return {
    kind: 'undated-article',
    about: `${id}: no date of publication`,
    file: 'documents.yaml',
    paste: `${key}:\n  articles:\n    - part: ${part}\n      published: 'YYYY-MM-DD'\n      note: { ar: '', en: '' }`,
  };
}

function differingEvent(event: TimelineEvent): Task {
  const points = event.differs.map(
    ({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' / ')}`,
  );
  return {
    kind: 'differing-event',
    about: `${event.id} ${event.date.edtf} ${event.title.en}: ${points.join('; ')}`,
    file: 'corrections.yaml',
    paste: `- do: redate\n  event: ${event.id}\n  date: '${event.date.edtf}'\n  by: ''\n  why: { ar: '', en: '' }`,
  };
}

function unknownName({ id, kind, name }: TimelineFile['actors'][number]): Task {
  return {
    kind: 'unknown-name',
    about: `${name.ar}: the English name "${name.en}" was made by rule`,
    file: 'actors.yaml',
    paste: `- id: ${id}\n  kind: ${kind}\n  name: { ar: '${name.ar}', en: '${name.en}' }`,
  };
}

function shortTitle(event: TimelineEvent): Task {
  return {
    kind: 'short-title',
    about: `${event.id} ${event.date.edtf} ${event.title.en}: «${event.sources[0]?.excerpt ?? ''}»`,
    file: 'corrections.yaml',
    paste: `- do: retitle\n  event: ${event.id}\n  title: { ar: '${event.title.ar}', en: '${event.title.en.replaceAll("'", "''")}' }\n  by: ''\n  why: { ar: '', en: '' }`,
  };
}

const otherProblem = ({ message, path = '' }: Problem): Task => ({
  kind: 'problem',
  about: message,
  file: path,
  paste: '',
});
