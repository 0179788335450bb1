/** Hands on the timeline: drag, swipe, wheel, pinch, double click. Plain wheel stays with the page. */

export interface Hands {
  /** The content follows by so many pixels to the right. */
  onDrag(pixels: number): void;
  /** Closer or farther at a point, pixels from the left of the element. */
  onZoom(factor: number, at: number): void;
  /** A quick step closer at a point. */
  onStep(at: number): void;
  /** The hand has come to rest. */
  onRest(): void;
}

const slack = 4;
/** Touches this near the screen's edge are the system's: back and forward. */
const edge = 18;
const wheelRests = 160;

/** Listens on an element; returns how to stop. A drag swallows the click that would follow it. */
export function listenToHands(element: HTMLElement, hands: Hands): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let isDragging = false;
  let start = 0;
  let resting: ReturnType<typeof setTimeout> | null = null;
  const at = (x: number) => x - element.getBoundingClientRect().left;
  const restSoon = () => {
    if (resting) clearTimeout(resting);
    resting = setTimeout(() => hands.onRest(), wheelRests);
  };

  const down = (event: PointerEvent) => {
    const isMouse = event.pointerType === 'mouse';
    if (isMouse && event.button !== 0) return;
    if (!isMouse && (event.clientX < edge || event.clientX > innerWidth - edge)) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (pointers.size === 1) {
      isDragging = false;
      start = event.clientX;
    }
  };
  const move = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const spread = spreadOf(pointers);
    const now = { x: event.clientX, y: event.clientY };
    if (pointers.size === 1 && !isDragging) {
      if (Math.abs(now.x - start) < slack) return;
      isDragging = true;
      element.setPointerCapture(event.pointerId);
      element.classList.add('is-dragged');
    }
    pointers.set(event.pointerId, now);
    if (pointers.size === 2) {
      isDragging = true;
      const wider = spreadOf(pointers);
      hands.onDrag((now.x - before.x) / 2);
      if (spread.length > 0) hands.onZoom(wider.length / spread.length, at(wider.middle));
    } else {
      hands.onDrag(now.x - before.x);
    }
  };
  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    element.classList.remove('is-dragged');
    if (isDragging) hands.onRest();
  };
  const click = (event: MouseEvent) => {
    if (!isDragging) return;
    isDragging = false;
    event.stopPropagation();
    event.preventDefault();
  };
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const turned = Math.max(-60, Math.min(60, event.deltaY * (event.deltaMode === 1 ? 16 : 1)));
      hands.onZoom(Math.exp(-turned * 0.008), at(event.clientX));
      restSoon();
      return;
    }
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
    event.preventDefault();
    hands.onDrag(-sideways);
    restSoon();
  };
  const doubled = (event: MouseEvent) => hands.onStep(at(event.clientX));
  const cleanups = [
    listen(element, 'pointerdown', down),
    listen(element, 'pointermove', move),
    listen(element, 'pointerup', up),
    listen(element, 'pointercancel', up),
    listen(element, 'click', click, { capture: true }),
    listen(element, 'wheel', wheel, { passive: false }),
    listen(element, 'dblclick', doubled),
  ];
  return () => {
    if (resting) clearTimeout(resting);
    for (const cleanup of cleanups) cleanup();
  };
}

function spreadOf(pointers: ReadonlyMap<number, { x: number; y: number }>): {
  length: number;
  middle: number;
} {
  const [first, second] = [...pointers.values()];
  if (!first || !second) return { length: 0, middle: first?.x ?? 0 };
  return { length: Math.hypot(first.x - second.x, first.y - second.y), middle: (first.x + second.x) / 2 };
}

function listen<Name extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: Name,
  heard: (event: HTMLElementEventMap[Name]) => void,
  options?: AddEventListenerOptions,
): () => void {
  element.addEventListener(name, heard, options);
  return () => element.removeEventListener(name, heard, options);
}
