/** A figure as pixels. */
import { usedFonts, type UsedFont } from './fonts.ts';

export type Scale = 1 | 2 | 3;
export const scales: readonly Scale[] = [1, 2, 3];

/** The drawing as the text of an SVG file. */
export function writeSvg(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}

/** Side of the square in which a font shows that it has come, in pixels. */
const cell = 24;
/** Fonts that have not come by then are drawn as the browser can, in milliseconds. */
const patience = 5000;

/** The drawing as a PNG, each of its pixels drawn `scale` times as fine, in the page's own fonts. */
export async function rasterize(svg: SVGSVGElement, scale: Scale): Promise<Blob> {
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height'));
  const fonts = await usedFonts(svg);
  const url = URL.createObjectURL(
    new Blob([writeSvg(withSamples(svg, fonts, width, height, scale))], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    await fontsShown(image, fonts.length, height * scale);
    const { canvas, context } = canvasOf(width * scale, height * scale);
    context?.drawImage(image, 0, 0);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A copy that holds its fonts, and below the figure, where the picture ends, a letter of each. */
function withSamples(
  svg: SVGSVGElement,
  fonts: readonly UsedFont[],
  width: number,
  height: number,
  scale: Scale,
): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const style = document.createElementNS(svg.namespaceURI, 'style');
  style.textContent = fonts.map(({ rule }) => rule).join('');
  copy.prepend(style);
  // In the picture's own pixels, whatever its scale.
  const side = cell / scale;
  for (const [index, { name, weight, letter }] of fonts.entries()) {
    const sample = document.createElementNS(svg.namespaceURI, 'text');
    const set = { 'x': index * side, 'y': height + side * 0.7, 'font-size': side * 0.7, 'font-family': `'${name}'`, 'font-weight': weight, 'direction': 'ltr' }; // prettier-ignore
    for (const [attribute, value] of Object.entries(set)) sample.setAttribute(attribute, String(value));
    sample.textContent = letter;
    copy.append(sample);
  }
  const whole = height + side;
  copy.setAttribute('viewBox', `0 0 ${width} ${whole}`);
  copy.setAttribute('width', String(width * scale));
  copy.setAttribute('height', String(whole * scale));
  return copy;
}

/** Waits until each sample below `top` is to be seen: fonts inside an image come after the image does, and nobody tells. */
async function fontsShown(image: HTMLImageElement, count: number, top: number): Promise<void> {
  const { context } = canvasOf(Math.max(1, count) * cell, cell, true);
  const given = performance.now() + patience;
  const isShown = (index: number) =>
    context?.getImageData(index * cell, 0, cell, cell).data.some((value) => value > 0) ?? true;
  for (;;) {
    context?.clearRect(0, 0, count * cell, cell);
    context?.drawImage(image, 0, -top);
    const isWhole = Array.from({ length: count }, (_, index) => index).every(isShown);
    if (isWhole || performance.now() > given) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

function canvasOf(width: number, height: number, isRead = false) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return { canvas, context: canvas.getContext('2d', { willReadFrequently: isRead }) };
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('The picture is too large for this browser.')),
    );
  });
}
