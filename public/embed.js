/*
 * Hawliyat in another page. Put this file on the page, and wherever a timeline should stand:
 *
 *   <hawliyat-timeline src="https://example.org/chronicle/" lang="ar" from="2024-05-01" to="2024-07-31">
 *     <a href="https://example.org/chronicle/">Iran and Syria</a>
 *   </hawliyat-timeline>
 *
 * Attributes, all but `src` optional, all of them live: src, lang (ar, en, both), theme (light, dark, system), from, to
 * (YYYY-MM-DD), actors, types (ids, with commas), view (chronicle, timeline, matrix), event (an id), height (pixels; without
 * it the frame takes what it needs), axis (ltr: time always runs from left to right). `src` may carry further filters.
 * What stands inside is shown where the timeline cannot be. Events: hawliyat:select {id, title, date, link} and
 * hawliyat:window {from, to}. No dependency; nothing is stored and nothing is sent but the frame's own requests.
 */
(() => {
  'use strict';
  const name = 'hawliyat-timeline';
  if (customElements.get(name)) return;

  const settings = ['lang', 'theme', 'from', 'to', 'actors', 'types', 'view', 'event', 'axis'];
  const sandbox =
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';
  const usualHeight = 480;
  const lowest = 240;
  const highest = 2400;
  /** How long a frame that has loaded may be silent before the fallback is shown, in milliseconds. */
  const patience = 8000;

  const isText = (value) => typeof value === 'string' && value.length < 2000;
  const isDay = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const isTextOrNull = (value) => value === null || isText(value);
  /** What a frame may say, and of what shape each part must be. */
  const messages = {
    ready: { title: isText },
    height: { height: (value) => Number.isFinite(value) && value > 0 },
    select: { id: isTextOrNull, title: isTextOrNull, date: isTextOrNull, link: isTextOrNull },
    window: { from: isDay, to: isDay },
  };

  /** The message, with only the parts that belong to it; null where it is not one of ours. */
  function read(data) {
    if (typeof data !== 'object' || data === null || data.hawliyat !== 1) return null;
    if (!Object.hasOwn(messages, data.say)) return null;
    const shape = Object.entries(messages[data.say]);
    if (!shape.every(([part, isRight]) => isRight(data[part]))) return null;
    return { say: data.say, parts: Object.fromEntries(shape.map(([part]) => [part, data[part]])) };
  }

  class HawliyatTimeline extends HTMLElement {
    static observedAttributes = ['src', 'height', 'title', ...settings];
    #frame = null;
    #fallback = document.createElement('p');
    #link = document.createElement('a');
    #changed = new Set();
    #origin = '';
    #isReady = false;
    #waiting = 0;
    /** What the frame last said it needs, in pixels. */
    #needed = usualHeight;

    constructor() {
      super();
      const slot = document.createElement('slot');
      slot.append(this.#link);
      this.#fallback.hidden = true;
      this.#fallback.append(slot);
      this.attachShadow({ mode: 'open' }).append(this.#fallback);
    }

    connectedCallback() {
      if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
      addEventListener('message', this.#hear);
      this.#go();
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
      clearTimeout(this.#waiting);
      this.#isReady = false;
    }

    attributeChangedCallback(attribute, before, now) {
      if (before === now || !this.isConnected) return;
      if (attribute === 'src') this.#go();
      else if (attribute === 'height') this.#resize();
      else if (attribute === 'title') this.#name('');
      else {
        if (this.#changed.size === 0) queueMicrotask(() => this.#tell());
        this.#changed.add(attribute);
      }
    }

    /** The chronicle's address, whole; "" where there is none. */
    get src() {
      try {
        const { href, protocol } = new URL(this.getAttribute('src'), document.baseURI);
        return this.hasAttribute('src') && /^https?:$/.test(protocol) ? href : '';
      } catch {
        return '';
      }
    }

    /** Loads the timeline into a new frame: one that went elsewhere would leave a step in the host page's history. */
    #go() {
      clearTimeout(this.#waiting);
      this.#isReady = false;
      this.#changed.clear();
      const old = this.#frame;
      this.#frame = null;
      old?.remove();
      if (!this.src) return;
      const url = new URL(this.src);
      url.searchParams.set('embed', '1');
      for (const setting of settings) {
        const value = this.getAttribute(setting);
        if (value !== null) url.searchParams.set(setting, value);
      }
      this.#origin = url.origin;
      this.#needed = usualHeight;
      this.#link.href = this.src;
      this.#link.textContent = url.host;
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', sandbox);
      frame.setAttribute('loading', 'lazy');
      frame.setAttribute('allow', 'clipboard-write');
      frame.addEventListener('load', () => {
        clearTimeout(this.#waiting);
        this.#waiting = setTimeout(() => (this.#fallback.hidden = this.#isReady), patience);
      });
      // Styles are set one by one: a strict policy refuses those that are written into a page.
      Object.assign(frame.style, { display: 'block', width: '100%', border: '0', colorScheme: 'normal' });
      this.#frame = frame;
      this.#name('');
      this.#resize();
      frame.src = url.href;
      this.shadowRoot.prepend(frame);
    }

    /** Hands the attributes that changed to a frame that listens; one still loading is told when it is ready. */
    #tell() {
      if (!this.#isReady || this.#changed.size === 0) return;
      const part = Object.fromEntries(
        [...this.#changed].map((setting) => [setting, this.getAttribute(setting)]),
      );
      this.#changed.clear();
      this.#frame.contentWindow.postMessage({ hawliyat: 1, say: 'show', part }, this.#origin);
    }

    #hear = (event) => {
      const frame = this.#frame?.contentWindow ?? null;
      const isOurs = frame !== null && event.source === frame && event.origin === this.#origin;
      const message = isOurs ? read(event.data) : null;
      if (!message) return;
      const { say, parts } = message;
      if (say === 'height') {
        this.#needed = parts.height;
        this.#resize();
      } else if (say === 'ready') {
        this.#isReady = true;
        this.#fallback.hidden = true;
        this.#name(parts.title);
        this.#tell();
      } else
        this.dispatchEvent(
          new CustomEvent(`hawliyat:${say}`, { detail: parts, bubbles: true, composed: true }),
        );
    };

    #name(title) {
      if (!this.#frame) return;
      this.#frame.title = this.getAttribute('title') || title || this.textContent.trim() || 'Hawliyat';
    }

    /** The height asked for, else what the frame says it needs, in pixels. */
    #resize() {
      if (!this.#frame) return;
      const asked = parseInt(this.getAttribute('height') ?? '', 10);
      const height = asked > 0 ? asked : Math.min(this.#needed, highest);
      this.#frame.style.height = `${Math.max(lowest, height)}px`;
    }
  }

  customElements.define(name, HawliyatTimeline);
})();
