import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import NothingOpen from '../../src/app/reader/NothingOpen.svelte';
import { namesById } from '../../src/app/lookups.ts';
import Reader from '../../src/app/reader/Reader.svelte';
import { articles, chronology, eventOf, fileOf, speaking, timeline } from './chronicle.ts';

const reading = { ar: 'اليوم الخميس، وهو يوم نشر المقال', en: 'today, Thursday, the day of publication' };

function reader(words: string, changes = {}, settings = {}) {
  const found = eventOf(words);
  const sources = found.sources.map((source) => ({
    ...source,
    reading,
    time: source.time && { ...source.time, reading },
  }));
  const event = { ...found, sources };
  const calls = { onopen: vi.fn(), onactor: vi.fn(), onclose: vi.fn() };
  const oncopy = vi.fn((_words: string) => Promise.resolve(true));
  const load = vi.fn((id: string) => Promise.resolve(fileOf(id, [event])));
  const view = render(Reader, {
    speech: speaking(settings),
    event,
    articles,
    actors: chronology.actors,
    names: namesById(timeline),
    chosen: [],
    neighbours: { all: { previous: null, next: null }, actors: { previous: null, next: null } },
    corpus: timeline.corpus,
    link: 'https://example.org/?event=1',
    isFormer: false,
    isHidden: false,
    isSheet: false,
    load,
    oncopy,
    ...calls,
    ...changes,
  });
  return { ...view, ...calls, event, load, oncopy };
}

const washed = () =>
  [...document.querySelectorAll('blockquote mark')].map((mark) => mark.textContent).join('');

describe('the open event', () => {
  test('washes the very words that report it, in their paragraph', async () => {
    const { event } = reader('urges preserving');
    const source = event.sources[0];
    await waitFor(() => expect(document.querySelector('blockquote')?.textContent).toContain('…'));
    expect(washed()).toBe(source?.excerpt);
  });

  test('says how its date was read, in the interface’s language', () => {
    reader('urges preserving', {}, { language: 'ar' });
    expect(screen.getByText(reading.ar)).toBeInTheDocument();
    expect(screen.getByText('الخميس 30 أيار/مايو 2024')).toBeInTheDocument();
  });

  test('in both languages: date and headline twice', () => {
    const { event } = reader('urges preserving', {}, { isBoth: true });
    const title = screen.getByRole('heading', { level: 2 });
    expect(within(title).getByText(event.title.ar)).toHaveAttribute('dir', 'rtl');
    expect(within(title).getByText(event.title.en)).toHaveAttribute('dir', 'ltr');
    expect(screen.getByText('Thursday 30 May 2024')).toBeInTheDocument();
  });

  test('gives the Hijri day where it is asked for', () => {
    reader('urges preserving', {}, { hijri: true });
    expect(screen.getByText('22 Dhu al-Qadah 1445 AH')).toBeInTheDocument();
  });

  test('says beside the date that it comes from outside the articles, and from where', () => {
    const edited = [{ field: 'date', by: 'M. B.', why: { ar: 'سبب', en: 'why' }, cites: 'UN, 2019' }];
    reader('urges preserving', { event: { ...eventOf('urges preserving'), edited } });
    expect(document.querySelector('.reading')).toHaveTextContent('from outside the articles: UN, 2019');
  });

  test.each([
    ['المحرر', 'by the editor'],
    ['editor', 'by the editor'],
    ['M. B.', 'by M. B.'],
  ])('an editor who signs %s is named in the language of the page', (by, said) => {
    const edited = [{ field: 'title', by, why: 'why', cites: null }];
    reader('urges preserving', { event: { ...eventOf('urges preserving'), edited } });
    expect(document.querySelector('.edits')).toHaveTextContent(`(${said})`);
  });

  test('copies the quotation with its citation', async () => {
    const { event, oncopy } = reader('urges preserving');
    await fireEvent.click(screen.getByRole('radio', { name: 'Arabic footnote' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Copy the quotation with its citation' }));
    const copied = oncopy.mock.calls[0]?.[0] ?? '';
    const article = articles.get(event.sources[0]?.article ?? '');
    expect(copied.split('\n')[0]).toBe(`«${event.sources[0]?.excerpt}»`);
    expect(copied).toContain(`\n${article?.publisher?.ar}، «`);
    expect(copied).toContain('https://example.org/?event=1');
    expect(await screen.findByText('Copied')).toBeInTheDocument();
  });

  test('shows the translation with who made it', async () => {
    reader('urges preserving');
    expect(await screen.findByText('translated by an editor')).toBeInTheDocument();
  });

  test('opens another telling in the place of the first', async () => {
    const { event } = reader('urges preserving');
    const second = event.sources[1];
    const tellings = screen.getByRole('region', { name: 'Other tellings' });
    expect(within(tellings).getAllByRole('listitem')).toHaveLength(event.sources.length - 1);
    await fireEvent.click(within(tellings).getAllByRole('button')[0] as HTMLElement);
    await waitFor(() => expect(washed()).toBe(second?.excerpt));
  });

  test('says where the tellings differ: dates in words, ids by their names', () => {
    const differs = [
      {
        field: 'date',
        values: [
          { value: '2024-05', sources: [0] },
          { value: '2024-05-30', sources: [1] },
        ],
      },
      {
        field: 'place',
        values: [
          { value: 'tehran', sources: [0] },
          { value: 'syria', sources: [1] },
        ],
      },
      {
        field: 'killed',
        values: [
          { value: '1200', sources: [0] },
          { value: '9', sources: [1] },
        ],
      },
    ];
    const event = { ...eventOf('urges preserving'), differs };
    reader('urges preserving', { event }, { language: 'ar' });
    const tellings = screen.getByRole('region', { name: 'روايات أخرى' });
    for (const said of ['أيار/مايو 2024', '30 أيار/مايو 2024', 'طهران', 'سوريا', '1,200']) {
      expect(within(tellings).getAllByText(said).length).toBeGreaterThan(0);
    }
    expect(tellings).toHaveTextContent('موضع الاختلاف: القتلى');
  });

  test('shows the article around the quotation, its gaps counted', async () => {
    reader('urges preserving');
    const opener = await screen.findByText('Read the article around it');
    const around = opener.closest('details') as HTMLElement;
    expect(around.querySelectorAll('mark').length).toBeGreaterThan(0);
    expect(around).toHaveTextContent(/paragraphs? left out/);
  });

  test('keeps the quotation where the article cannot be had, and offers another try', async () => {
    const load = vi.fn(() => Promise.reject(new Error('gone')));
    const { event } = reader('urges preserving', { load });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(articles.get(event.sources[0]?.article ?? '')?.file ?? '');
    expect(washed()).toBe(event.sources[0]?.excerpt);
    await fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('steps to the neighbours of the same actors, or of all', async () => {
    const [one, two] = [eventOf('Raisi dies'), eventOf('Kazan')];
    const { onopen } = reader('urges preserving', {
      neighbours: { all: { previous: null, next: two }, actors: { previous: one, next: null } },
    });
    await fireEvent.click(screen.getByRole('button', { name: 'Earlier' }));
    expect(onopen).toHaveBeenLastCalledWith(one.id);
    expect(screen.getByRole('button', { name: 'Later' })).toBeDisabled();
    await fireEvent.change(screen.getByRole('combobox'), { target: { value: 'all' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(onopen).toHaveBeenLastCalledWith(two.id);
  });

  test('on a phone the quotation comes before how the date was read', () => {
    reader('urges preserving', { isSheet: true });
    const read = screen.getByText(reading.en);
    const quotation = document.querySelector('blockquote') as HTMLElement;
    expect(quotation.compareDocumentPosition(read) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

describe('with nothing open', () => {
  const calls = { corpus: timeline.corpus, onabout: vi.fn(), onclose: vi.fn() };

  test('says when and why an event was withdrawn', () => {
    const withdrawn = { id: 'x', on: '2025-02-01', why: { ar: 'رواية مكررة', en: 'Told twice' } };
    render(NothingOpen, { speech: speaking({ language: 'ar' }), withdrawn, isUnknown: false, ...calls });
    expect(screen.getByText('سُحب هذا الحدث')).toBeInTheDocument();
    expect(screen.getByText('في 1 شباط/فبراير 2025')).toBeInTheDocument();
    expect(screen.getByText('رواية مكررة')).toBeInTheDocument();
  });

  test('says that an address is unknown', () => {
    render(NothingOpen, { speech: speaking(), withdrawn: null, isUnknown: true, ...calls });
    expect(screen.getByRole('heading')).toHaveTextContent('No event of this address');
  });
});
