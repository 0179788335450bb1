import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import About from '../../src/app/about/About.svelte';
import DateJump from '../../src/app/frame/DateJump.svelte';
import Hint from '../../src/app/frame/Hint.svelte';
import KeysHelp from '../../src/app/frame/KeysHelp.svelte';
import LoadFailure from '../../src/app/frame/LoadFailure.svelte';
import { lastingLink, viewLink } from '../../src/app/frame/links.ts';
import TopBar from '../../src/app/frame/TopBar.svelte';
import Matrix from '../../src/app/matrix/Matrix.svelte';
import { plainAddress } from '../../src/app/state/address.ts';
import { LoadError } from '../../src/app/state/load.ts';
import { spanOf } from '../../src/app/state/rows.ts';
import { chronology, eventOf, speaking, timeline } from './chronicle.ts';

describe('the top bar', () => {
  const calls = {
    field: vi.fn(),
    onsearch: vi.fn(),

    onchange: vi.fn(),
    onkeys: vi.fn(),
  };
  const bar = (address = {}, settings = {}) =>
    render(TopBar, {
      speech: speaking(settings),
      title: timeline.corpus.title,
      address: { ...plainAddress, ...address },
      found: null,
      home: '?',
      ...calls,
    });

  test('offers both languages and the two together', async () => {
    bar({}, { language: 'ar' });
    expect(screen.getByRole('button', { name: 'ع العربية' })).toHaveAttribute('aria-pressed', 'true');
    await fireEvent.click(screen.getByRole('button', { name: 'ع + EN اللغتان معاً' }));
    expect(calls.onchange).toHaveBeenLastCalledWith({ lang: 'both', first: 'ar' });
  });

  test('tells how much a search found', () => {
    render(TopBar, {
      speech: speaking({ language: 'ar' }),
      title: null,
      address: { ...plainAddress, q: 'الأسد' },
      found: 9,
      home: '?',
      ...calls,
    });
    expect(screen.getByRole('status')).toHaveTextContent('9 أحداث فيها «الأسد»');
  });

  test('changes colours in turn', async () => {
    bar({ theme: 'light' });
    await fireEvent.click(screen.getByRole('button', { name: 'Colours: light. Change to dark' }));
    expect(calls.onchange).toHaveBeenLastCalledWith({ theme: 'dark' });
  });
});

describe('the first-visit hint', () => {
  beforeEach(() => localStorage.clear());

  test('shows once, and never again', async () => {
    const first = render(Hint, { speech: speaking() });
    await fireEvent.click(await screen.findByRole('button', { name: 'Got it' }));
    first.unmount();
    render(Hint, { speech: speaking() });
    expect(screen.queryByRole('button', { name: 'Got it' })).toBeNull();
  });

  test('is not shown where the browser keeps nothing', () => {
    const kept = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied');
    });
    render(Hint, { speech: speaking() });
    expect(screen.queryByRole('button', { name: 'Got it' })).toBeNull();
    kept.mockRestore();
  });
});

test('a failure names the file and offers another try', async () => {
  const onretry = vi.fn();
  const problem = new LoadError('timeline/timeline.json', 'missing', '404');
  render(LoadFailure, { speech: speaking({ language: 'ar' }), problem, onretry });
  expect(screen.getByRole('alert')).toHaveTextContent('الملف timeline/timeline.json غير موجود على الخادم');
  await fireEvent.click(screen.getByRole('button', { name: 'أعد المحاولة' }));
  expect(onretry).toHaveBeenCalledOnce();
});

test('a typed date is gone to, and what is none is said to be none', async () => {
  const onjump = vi.fn();
  render(DateJump, { speech: speaking(), onjump });
  const field = screen.getByRole('textbox', { name: 'Date' });
  await fireEvent.input(field, { target: { value: 'soon' } });
  await fireEvent.submit(field.closest('form') as HTMLFormElement);
  expect(field).toHaveAttribute('aria-invalid', 'true');
  await fireEvent.input(field, { target: { value: '30/5/2024' } });
  await fireEvent.submit(field.closest('form') as HTMLFormElement);
  expect(onjump).toHaveBeenCalledExactlyOnceWith('2024-05-30');
});

test('the keys are listed in both languages', () => {
  const { rerender } = render(KeysHelp, { speech: speaking(), isOpen: true, onclose: vi.fn() });
  expect(screen.getByRole('dialog')).toHaveTextContent('Jump to the cluster before or after');
  void rerender({ speech: speaking({ language: 'ar' }) });
});

describe('actors together', () => {
  const matrix = () => {
    const calls = { onopen: vi.fn(), ontogether: vi.fn() };
    render(Matrix, {
      speech: speaking(),
      rows: chronology.rows,
      actors: chronology.actors,
      window: spanOf(chronology.rows) ?? { from: 0, to: 1 },
      hrefOf: (id: string) => `?event=${id}`,
      ...calls,
    });
    return calls;
  };

  test('a cell says the two and their number, and opens their events', async () => {
    const { onopen, ontogether } = matrix();
    const both = chronology.rows.filter(
      ({ actors }) => actors.includes('ali-khamenei') && actors.includes('bashar-al-assad'),
    );
    const cell = screen.getByRole('button', { name: /Khamenei.*Assad|Assad.*Khamenei/ });
    expect(cell).toHaveTextContent(String(both.length));
    await fireEvent.click(cell);
    const event = eventOf('urges preserving');
    await fireEvent.click(screen.getByRole('link', { name: event.title.en }), { detail: 1 });
    expect(onopen).toHaveBeenCalledExactlyOnceWith(event.id);
    await fireEvent.click(screen.getByRole('button', { name: 'Show the two together' }));
    expect(ontogether.mock.calls[0]?.toSorted()).toEqual(['ali-khamenei', 'bashar-al-assad']);
  });

  test('the arrow keys walk the cells', async () => {
    matrix();
    const cells = [...document.querySelectorAll<HTMLElement>('button[data-cell]')];
    const first = cells[0] as HTMLElement;
    first.focus();
    await fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement).not.toBe(first);
    expect(cells).toContain(document.activeElement);
  });
});

describe('about', () => {
  const about = (isEditor: boolean, changes = {}) =>
    render(About, {
      speech: speaking({ language: 'ar' }),
      timeline: { ...timeline, ...changes },
      address: 'https://example.org/',
      isEditor,
      hrefOf: (id: string) => `?event=${id}`,
      onclose: vi.fn(),
    });

  test('names every article, the edition and how to cite it', () => {
    about(false);
    for (const { title } of timeline.articles) {
      if (title.ar) expect(screen.getAllByText(title.ar).length).toBeGreaterThan(0);
    }
    expect(screen.getByRole('main')).toHaveTextContent('الطبعة 1');
    expect(screen.getByRole('main')).toHaveTextContent('https://example.org/');
    expect(screen.queryByText('للمحرر')).toBeNull();
  });

  test('lists what was withdrawn, with its day', () => {
    about(false, {
      withdrawn: [{ id: 'x', on: '2025-02-01', why: { ar: 'رواية مكررة', en: 'Told twice' } }],
    });
    expect(screen.getByText('رواية مكررة').closest('li')).toHaveTextContent('1 شباط/فبراير 2025');
  });

  test('shows an editor what waits', () => {
    about(true, {
      problems: [
        { path: 'seeds/a.txt', line: 3, level: 'warning', code: 'undated-article', message: 'No date' },
      ],
    });
    expect(screen.getByRole('table')).toHaveTextContent('seeds/a.txt:3');
    expect(screen.getByText('مسألة واحدة تنتظر محرراً.')).toBeInTheDocument();
  });
});

test('links: the view with an event, and the event alone', () => {
  const address = { ...plainAddress, lang: 'ar' as const, view: 'matrix' as const };
  expect(viewLink(address, 'e1')).toBe('?lang=ar&event=e1');
  expect(lastingLink('e1', 'https://example.org/site/?lang=en#top')).toBe(
    'https://example.org/site/?event=e1',
  );
});
