import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import ActiveFilters from '../../src/app/filters/ActiveFilters.svelte';
import { chipsOf, filterOf, waysOut } from '../../src/app/filters/chips.ts';
import Filters from '../../src/app/filters/Filters.svelte';
import { valuesOf } from '../../src/app/filters/options.ts';
import { plainAddress } from '../../src/app/state/address.ts';
import { filterRows } from '../../src/app/state/filter.ts';
import { spanOf } from '../../src/app/state/rows.ts';
import { chronology, speaking } from './chronicle.ts';

function filters(part = {}, settings = {}) {
  const address = { ...plainAddress, ...part };
  const { rows, counts } = filterRows(chronology, address);
  const calls = { ontoggle: vi.fn(), onchange: vi.fn() };
  const view = render(Filters, {
    speech: speaking(settings),
    all: chronology.rows,
    rows,
    span: spanOf(chronology.rows) ?? { from: 0, to: 1 },
    actors: chronology.actors,
    publishers: chronology.publishers,
    address,
    counts,
    ...calls,
  });
  return { ...view, ...calls, counts };
}

describe('filters', () => {
  test('count what each choice would leave', () => {
    const { counts } = filters({ types: ['call'] });
    const count = counts.actors.get('bashar-al-assad');
    expect(count).toBeGreaterThan(0);
    expect(screen.getByRole('checkbox', { name: `Bashar al-Assad, ${count} events` })).toBeInTheDocument();
  });

  test('call back with facet and value', async () => {
    const { ontoggle } = filters({}, { language: 'ar' });
    await fireEvent.click(screen.getByRole('checkbox', { name: /^لقاء،/ }));
    expect(ontoggle).toHaveBeenLastCalledWith('types', 'meeting');
    await fireEvent.click(screen.getByRole('checkbox', { name: /^بشار الأسد،/ }));
    expect(ontoggle).toHaveBeenLastCalledWith('actors', 'bashar-al-assad');
  });

  test('an actor is found by either language and any spelling of hamza', async () => {
    filters({}, { language: 'ar' });
    const find = screen.getByRole('searchbox', { name: 'ابحث عن فاعل' });
    await fireEvent.input(find, { target: { value: 'الاسد' } });
    expect(screen.getByRole('checkbox', { name: /^بشار الأسد،/ })).toBeInTheDocument();
    expect(screen.queryByRole('checkbox', { name: /^علي خامنئي،/ })).toBeNull();
    await fireEvent.input(find, { target: { value: 'khamenei' } });
    expect(screen.getByRole('checkbox', { name: /^علي خامنئي،/ })).toBeInTheDocument();
    await fireEvent.input(find, { target: { value: 'zzz' } });
    expect(screen.getByText('لا فاعل بهذا الاسم')).toBeInTheDocument();
  });

  test('the list opens to all who appear', async () => {
    filters();
    const all = valuesOf(chronology.rows, 'actors').length;
    const actorBoxes = () =>
      within(screen.getByRole('group', { name: 'Actors' })).getAllByRole('checkbox').length;
    expect(actorBoxes()).toBe(8);
    await fireEvent.click(screen.getByRole('button', { name: `Show ${all - 8} more` }));
    expect(actorBoxes()).toBe(all);
  });

  test('an actor’s card: offices, company, leaving out, two together', async () => {
    const { ontoggle, onchange } = filters();
    await fireEvent.click(screen.getByRole('button', { name: 'About Bashar al-Assad' }));
    const card = document.querySelector('.card') as HTMLElement;
    expect(card).toHaveTextContent('بشار الأسد');
    await fireEvent.click(within(card).getByRole('button', { name: 'Leave out' }));
    expect(ontoggle).toHaveBeenLastCalledWith('exclude', 'bashar-al-assad');
    await fireEvent.click(within(card).getByRole('button', { name: 'Ali Khamenei' }));
    expect(onchange).toHaveBeenLastCalledWith({
      actors: ['bashar-al-assad', 'ali-khamenei'],
      mode: 'together',
      exclude: [],
    });
  });

  test('role and "everyone of theirs" come with the first chosen actor', async () => {
    const { onchange, unmount } = filters();
    expect(screen.queryByText('Role')).toBeNull();
    unmount();
    const again = filters({ actors: ['bashar-al-assad'] });
    await fireEvent.click(screen.getByRole('checkbox', { name: 'and everyone of theirs' }));
    expect(again.onchange).toHaveBeenLastCalledWith({ theirs: true });
    expect(onchange).not.toHaveBeenCalled();
  });
});

describe('active filters', () => {
  const address = { ...plainAddress, actors: ['bashar-al-assad'], types: ['disaster' as const] };
  const active = [
    { facet: 'actors', value: 'bashar-al-assad' },
    { facet: 'types', value: 'disaster' },
  ] as const;
  const chips = chipsOf(active, speaking(), chronology);

  test('each is a chip that lifts it', async () => {
    const onlift = vi.fn();
    render(ActiveFilters, { speech: speaking(), chips, onlift, onreset: vi.fn() });
    await fireEvent.click(screen.getByRole('button', { name: 'Lift Disaster' }));
    expect(filterOf(onlift.mock.calls[0]?.[0] as string, active)).toEqual(active[1]);
  });

  test('the way out that gives most is named first, with what it gives', () => {
    expect(filterRows(chronology, address).rows).toHaveLength(0);
    const ways = waysOut(chips, active, chronology, address, null);
    expect(ways.map((way) => way.name)).toEqual(['Disaster', 'Bashar al-Assad']);
    expect(ways[0]?.gives).toBe(filterRows(chronology, { ...address, types: [] }).rows.length);
  });
});
