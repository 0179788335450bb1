import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import EditionNote from '../../src/app/share/EditionNote.svelte';
import ShareDialog from '../../src/app/share/ShareDialog.svelte';
import type { SharedView } from '../../src/app/share/view.ts';
import { parseAddress } from '../../src/app/state/address.ts';
import { dayOf } from '../../src/app/timeline/days.ts';
import { articles, chronology, speaking, timeline } from './chronicle.ts';

const calls = {
  onsubject: vi.fn(),
  oncopy: vi.fn(async () => true),
  onprint: vi.fn(),
  onclose: vi.fn(),
};
beforeEach(() => vi.clearAllMocks());

function dialog(query = '', settings = {}, part = {}) {
  const address = parseAddress(query);
  const view: SharedView = {
    timeline,
    address,
    window: { from: dayOf('2024-05-01'), to: dayOf('2024-08-01') },
    rows: chronology.rows,
    active: [],
    selected: chronology.byId.get(address.event ?? '') ?? null,
    actors: chronology.actors,
    articles,
    publishers: chronology.publishers,
  };
  return render(ShareDialog, {
    speech: speaking(settings),
    view,
    subject: 'view',
    site: 'https://example.org/chronicle/',
    hasScript: true,
    today: '2026-11-21',
    ...calls,
    ...part,
  });
}
const tab = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const code = (name: string) => screen.getByLabelText(name, { selector: 'pre' }).textContent;

describe('the dialog', () => {
  test('copies the link that it shows, in the language chosen', async () => {
    dialog('?actors=ali-khamenei');
    await choose('Arabic');
    await fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(calls.oncopy).toHaveBeenCalledWith(
      'https://example.org/chronicle/?lang=ar&from=2024-05-01&to=2024-07-31&actors=ali-khamenei&edition=1',
    );
    expect(await screen.findByText('Copied')).toBeInTheDocument();
  });

  test('says where the browser allows no copying', async () => {
    calls.oncopy.mockResolvedValueOnce(false);
    dialog();
    await fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/did not allow copying/)).toBeInTheDocument();
  });

  test('offers the open event beside the view', async () => {
    dialog('?event=e19');
    await choose('The open event');
    expect(calls.onsubject).toHaveBeenCalledWith('event');
  });

  test('an event’s link holds nothing but the event', () => {
    dialog('?event=e19&actors=ali-khamenei', {}, { subject: 'event' });
    expect(code('Link')).toBe('https://example.org/chronicle/?lang=en&event=e19&edition=1');
  });

  test('writes each option of an embed into its code', async () => {
    dialog('', { language: 'ar' });
    await tab('تضمين');
    expect(code('تضمين')).toContain('<hawliyat-timeline');
    await choose('داكنة');
    await choose('ينظر ويتبع الروابط فحسب');
    await choose('من اليسار إلى اليمين دائماً');
    await choose('بكسل');
    const element = code('تضمين');
    for (const part of ['theme="dark"', 'still=1', 'axis="ltr"', 'height="480"', 'lang="ar"']) {
      expect(element).toContain(part);
    }
    await choose('إطار iframe');
    expect(code('تضمين')).toContain('<iframe');
  });

  test('a page in one file has no script to offer, one on a disk has no address', async () => {
    const { unmount } = dialog('', {}, { hasScript: false });
    await tab('Embed');
    expect(screen.queryByRole('radio', { name: 'Web component' })).toBeNull();
    expect(code('Embed')).toContain('<iframe');
    unmount();
    dialog('', {}, { site: null });
    expect(screen.getByRole('tab', { name: 'File' })).toHaveAttribute('aria-selected', 'true');
    await tab('Link');
    expect(screen.getByText(/opened from disk/)).toBeInTheDocument();
  });

  test('prints what is chosen, and shows its first page beforehand', async () => {
    dialog();
    await tab('Print');
    expect(screen.getByText('A chronicle')).toBeInTheDocument();
    await choose('Both');
    await choose('sources alone');
    await choose(/those in the window/);
    await fireEvent.click(screen.getByRole('button', { name: 'Print …' }));
    expect(calls.onprint).toHaveBeenCalledWith({
      language: 'both',
      notes: 'sources',
      scope: 'window',
      event: null,
    });
  });
});

describe('the note on editions', () => {
  const note = (asked: string | null) =>
    render(EditionNote, { speech: speaking(), asked, edition: '2', onclose: calls.onclose });

  test('stands where a link was made from another edition', async () => {
    note('1');
    expect(screen.getByRole('status')).toHaveTextContent('made for edition 1; this is edition 2');
    await fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(calls.onclose).toHaveBeenCalled();
  });

  test.each(['2', null])('does not stand where the link names %s', (asked) => {
    note(asked);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
