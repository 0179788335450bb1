import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const script = readFileSync('public/embed.js', 'utf8');
const site = 'https://chronicle.example/c/';

/** A host page with `body`; its timelines' frames show nothing, and what is told them is noted. */
function hostPage(body: string) {
  const { window } = new JSDOM(`<!doctype html><body>${body}</body>`, {
    url: 'https://host.example/report/',
    runScripts: 'outside-only',
  });
  window.eval(script);
  const element = window.document.querySelector('hawliyat-timeline') as HTMLElement;
  const frame = () => element.shadowRoot?.querySelector('iframe') ?? null;
  const told = vi.fn();
  // jsdom gives frames in a shadow no window of their own.
  const inside = window.document.body.appendChild(window.document.createElement('iframe')).contentWindow;
  Object.defineProperty(inside, 'postMessage', { value: told });
  Object.defineProperty(frame(), 'contentWindow', { value: inside });
  const say = (data: unknown, from: { origin?: string; source?: unknown } = {}) =>
    window.dispatchEvent(
      new window.MessageEvent('message', {
        data,
        origin: from.origin ?? 'https://chronicle.example',
        source: ('source' in from ? from.source : inside) as Window,
      }),
    );
  return { window, element, frame, say, told };
}

test('is a few kB and asks for nothing', () => {
  expect(script.length).toBeLessThan(9000);
  expect(script).not.toMatch(/\bimport\b\s*[({'"]|fetch\(|XMLHttpRequest|eval\(|innerHTML/);
});

describe('the element', () => {
  let page: ReturnType<typeof hostPage>;
  beforeEach(() => {
    page = hostPage(
      `<hawliyat-timeline src="${site}?q=x" lang="ar" actors="a,b" axis="ltr" from="2024-01-01" to="2024-02-01"><a href="${site}">Link</a></hawliyat-timeline>`,
    );
  });

  test('loads a sandboxed, lazy frame of the view that its attributes ask for', () => {
    const frame = page.frame();
    const { origin, pathname, searchParams } = new URL(frame?.src ?? '');
    expect(origin + pathname).toBe(site);
    expect(Object.fromEntries(searchParams)).toEqual({
      q: 'x',
      embed: '1',
      lang: 'ar',
      actors: 'a,b',
      axis: 'ltr',
      from: '2024-01-01',
      to: '2024-02-01',
    });
    expect(frame?.getAttribute('sandbox')).toBe(
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.title).toBe('Link');
    expect(frame?.style.height).toBe('480px');
  });

  test('takes the height that its frame asks for, within bounds, unless one is given', () => {
    const say = (height: unknown) => page.say({ hawliyat: 1, say: 'height', height });
    say(700);
    expect(page.frame()?.style.height).toBe('700px');
    say(10);
    expect(page.frame()?.style.height).toBe('240px');
    say(99_999);
    expect(page.frame()?.style.height).toBe('2400px');
    page.element.setAttribute('height', '300');
    say(700);
    expect(page.frame()?.style.height).toBe('300px');
    page.element.removeAttribute('height');
    expect(page.frame()?.style.height).toBe('700px');
  });

  test.each([
    ['another window', { hawliyat: 1, say: 'height', height: 700 }, { source: null }],
    ['another origin', { hawliyat: 1, say: 'height', height: 700 }, { origin: 'https://evil.example' }],
    ['another program', { say: 'height', height: 700 }, {}],
    ['a height that is none', { hawliyat: 1, say: 'height', height: '700' }, {}],
    ['something unknown', { hawliyat: 1, say: 'toString', height: 700 }, {}],
    ['nothing', null, {}],
  ])('does not listen to %s', (_, data, from) => {
    page.say(data, from);
    expect(page.frame()?.style.height).toBe('480px');
  });

  test('tells the page what is opened and what is in view, and only what it knows', () => {
    const heard: unknown[] = [];
    const hear = (event: Event) => heard.push([event.type, (event as CustomEvent).detail, event.bubbles]);
    for (const type of ['hawliyat:select', 'hawliyat:window'])
      page.window.document.addEventListener(type, hear);
    page.say({ hawliyat: 1, say: 'select', id: 'e1', title: 't', date: '2024', link: null, more: 'x' });
    page.say({ hawliyat: 1, say: 'window', from: '2024-01-01', to: '2024-02-01' });
    page.say({ hawliyat: 1, say: 'window', from: 'soon', to: '2024-02-01' });
    expect(JSON.parse(JSON.stringify(heard))).toEqual([
      ['hawliyat:select', { id: 'e1', title: 't', date: '2024', link: null }, true],
      ['hawliyat:window', { from: '2024-01-01', to: '2024-02-01' }, true],
    ]);
  });

  test('hands on attributes that change, once the frame listens, without loading it again', async () => {
    const frame = page.frame();
    const { told } = page;
    page.element.setAttribute('lang', 'en');
    await Promise.resolve();
    expect(told).not.toHaveBeenCalled();
    page.say({ hawliyat: 1, say: 'ready', title: 'Named' });
    page.element.removeAttribute('actors');
    page.element.setAttribute('theme', 'dark');
    await Promise.resolve();
    const said = (part: object) => [{ hawliyat: 1, say: 'show', part }, 'https://chronicle.example'];
    expect(JSON.parse(JSON.stringify(told.mock.calls))).toEqual([
      said({ lang: 'en' }),
      said({ actors: null, theme: 'dark' }),
    ]);
    expect(page.frame()).toBe(frame);
    expect(frame?.title).toBe('Named');
  });

  test('loads another chronicle into a frame of its own', () => {
    const before = page.frame();
    page.element.setAttribute('src', 'https://other.example/');
    expect(page.frame()).not.toBe(before);
    expect(new URL(page.frame()?.src ?? '').host).toBe('other.example');
    page.element.setAttribute('src', 'javascript:alert(1)');
    expect(page.frame()).toBeNull();
  });
});
