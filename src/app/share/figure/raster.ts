/** A figure as pixels. */
import { embeddedFonts } from './fonts.ts';

export type Scale = 1 | 2 | 3;
export const scales: readonly Scale[] = [1, 2, 3];

/** The drawing as the text of an SVG file. */
export function writeSvg(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}

/** The drawing as a PNG, each of its pixels drawn `scale` times as fine, in the page's own fonts. */
export async function rasterize(svg: SVGSVGElement, scale: Scale): Promise<Blob> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const style = document.createElementNS(svg.namespaceURI, 'style');
  style.textContent = await embeddedFonts(svg.textContent);
  copy.prepend(style);
  const width = Number(svg.getAttribute('width')) * scale;
  const height = Number(svg.getAttribute('height')) * scale;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const url = URL.createObjectURL(new Blob([writeSvg(copy)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('The picture is too large for this browser.')),
    );
  });
}
