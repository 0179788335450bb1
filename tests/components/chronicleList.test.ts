import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import ChronicleList from '../../src/app/chronicle/ChronicleList.svelte';
import EmptyResults from '../../src/app/chronicle/EmptyResults.svelte';
import { chronology, eventOf, speaking, timeline } from './chronicle.ts';

function list(changes = {}, settings = {}) {
  const calls = { onopen: vi.fn(), onactor: vi.fn(), onview: vi.fn() };
  const view = render(ChronicleList, {
    props: {
      speech: speaking(settings),
      rows: chronology.rows,
      actors: chronology.actors,
      chosen: [],
      selected: null,
      query: '',
      wordsOf: (id: string) => timeline.events.find((event) => event.id === id)?.sources ?? [],
      window: { from: 0, to: 1 },
      target: null,
      hrefOf: (id: string) => `?event=${id}`,
      ...calls,
      ...changes,
    },
  });
  return { ...view, ...calls };
}

describe('the chronicle', () => {
  test('names every event under its month, as a link to it', () => {
    list();
    for (const event of timeline.events) {
      expect(screen.getByRole('link', { name: event.title.en })).toHaveAttribute(
        'href',
        `?event=${event.id}`,
      );
    }
    const may = screen.getByRole('region', { name: 'May 2024' });
    expect(within(may).getByText('19 May')).toBeInTheDocument();
  });

  test('writes dates in the words of each language, without the year its heading names', () => {
    list({}, { language: 'ar' });
    const may = screen.getByRole('region', { name: 'أيار/مايو 2024' });
    expect(within(may).getAllByText('بين 19 و30 أيار/مايو').length).toBeGreaterThan(0);
  });

  test('in both languages: each headline twice, each in its own direction, one stop for the keyboard', () => {
    list({}, { isBoth: true });
    const event = eventOf('Raisi dies');
    const [english, arabic] = [screen.getByText(event.title.en), screen.getByText(event.title.ar)];
    expect(english.closest('[dir]')).toHaveAttribute('dir', 'ltr');
    expect(arabic.closest('[dir]')).toHaveAttribute('dir', 'rtl');
    expect(english.closest('a')).not.toHaveAttribute('tabindex');
    expect(arabic.closest('a')).toHaveAttribute('tabindex', '-1');
  });

  test('opens an event on a click, and leaves a ctrl-click to the browser', async () => {
    const { onopen } = list();
    const event = eventOf('Raisi dies');
    const link = screen.getByRole('link', { name: event.title.en });
    await fireEvent.click(link, { detail: 1 });
    expect(onopen).toHaveBeenCalledExactlyOnceWith(event.id, false);
    link.addEventListener('click', (click) => click.preventDefault());
    await fireEvent.click(link, { ctrlKey: true });
    expect(onopen).toHaveBeenCalledOnce();
  });

  test('filters by an actor from its entry', async () => {
    const { onactor } = list();
    const entry = screen.getByRole('link', { name: eventOf('Kazan').title.en }).closest('li') as HTMLElement;
    await fireEvent.click(within(entry).getByRole('button', { name: 'Masoud Pezeshkian' }));
    expect(onactor).toHaveBeenCalledExactlyOnceWith('masoud-pezeshkian');
  });

  test('says what is planned, and how many tell it', () => {
    list();
    const entry = screen.getByRole('link', { name: eventOf('due in Moscow').title.en }).closest('li');
    expect(entry).toHaveTextContent('Planned');
    expect(entry).toHaveTextContent('2 sources');
  });

  test('washes what the search found, however it was spelled', () => {
    list({ query: 'الاسد' }, { language: 'ar' });
    const washed = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(washed.length).toBeGreaterThan(3);
    for (const word of washed) expect(word).toContain('أسد');
  });

  test('shows the words that were found where the headline does not hold them', () => {
    list({ query: 'ومرافقيه' }, { language: 'ar' });
    const found = [...document.querySelectorAll('.found')];
    expect(found.length).toBeGreaterThan(0);
    for (const words of found) expect(words.querySelector('mark')).not.toBeNull();
  });

  test('walks the entries with the arrow keys', async () => {
    list();
    const links = screen.getAllByRole('link');
    links[3]?.focus();
    await fireEvent.keyDown(links[3] as HTMLElement, { key: 'ArrowDown' });
    expect(links[4]).toHaveFocus();
    await fireEvent.keyDown(links[4] as HTMLElement, { key: 'ArrowUp' });
    expect(links[3]).toHaveFocus();
  });

  test('draws a part of a long list, and tells a screen reader how long it is', () => {
    const rows = Array.from({ length: 600 }, (_, index) => {
      const row = chronology.rows[index % chronology.rows.length] as (typeof chronology.rows)[number];
      return { ...row, event: { ...row.event, id: `copy-${index}` } };
    });
    list({ rows });
    const items = document.querySelectorAll('li[data-id]');
    expect(items.length).toBeGreaterThan(10);
    expect(items.length).toBeLessThan(200);
    expect(items[0]).toHaveAttribute('aria-setsize', '600');
    expect(items[0]).toHaveAttribute('aria-posinset', '1');
  });
});

describe('with nothing left', () => {
  test('says which filter to lift and what that gives', async () => {
    const onlift = vi.fn();
    render(EmptyResults, {
      speech: speaking({ language: 'ar' }),
      isBare: false,
      ways: [
        { key: 'types disaster', name: 'كارثة', gives: 3 },
        { key: 'q x', name: '«س»', gives: 0 },
      ],
      onlift,
      onreset: vi.fn(),
    });
    await fireEvent.click(screen.getByRole('button', { name: 'ارفع كارثة تظهر 3 أحداث' }));
    expect(onlift).toHaveBeenCalledExactlyOnceWith('types disaster');
    expect(screen.getByRole('button', { name: 'ارفع «س» فلا يظهر شيء' })).toBeInTheDocument();
  });
});
