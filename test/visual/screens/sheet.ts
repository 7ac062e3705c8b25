import { cellOf, columns, rowsOfSheet, type Shot } from './matrix';

/** Thumbnails of one view, side by side: small enough to commit, large enough to miss a layer. */
export const cell = { width: 120, height: 68 };

/** Pixels along one side of the blocks whose colours are compared. */
const block = 4;

/** A block differs when a channel is further (0–255) from everything nearby in the other picture than this. */
const tolerance = 10;

/** Share of the cell's blocks that may differ. Another font changes up to 2 %, a missing layer 4 % and more. */
const mostDifferent = 0.03;

export class Sheet {
  private readonly canvas = new OffscreenCanvas(columns * cell.width, rowsOfSheet * cell.height);
  private readonly pen: OffscreenCanvasRenderingContext2D;

  constructor() {
    this.pen = penOf(this.canvas);
    this.pen.fillStyle = '#808080';
    this.pen.fillRect(0, 0, this.canvas.width, this.canvas.height);
  }

  static async of(png: string): Promise<Sheet> {
    const sheet = new Sheet();
    sheet.pen.drawImage(await pictureOf(png), 0, 0);
    return sheet;
  }

  /** Puts a shot into its cell, smaller. */
  async put(shot: Shot, picture: string): Promise<void> {
    const { x, y } = origin(shot);
    const image = await pictureOf(picture);
    const scale = Math.min(cell.width / shot.width, cell.height / shot.height, 1);
    this.pen.imageSmoothingQuality = 'high';
    this.pen.drawImage(image, x, y, Math.round(shot.width * scale), Math.round(shot.height * scale));
    image.close();
  }

  /** Share of blocks that differ between the same cell of two sheets, 0 to 1. */
  difference(other: Sheet, shot: Shot): number {
    const [mine, theirs] = [this.blocks(shot), other.blocks(shot)];
    const wide = cell.width / block;
    const differs = (from: Float64Array, to: Float64Array, at: number): boolean =>
      [0, 1, 2].some((channel) => farFromAll(from, to, at, channel, wide));
    let count = 0;
    const total = mine.length / 3;
    for (let at = 0; at < total; at++) if (differs(mine, theirs, at) || differs(theirs, mine, at)) count++;
    return count / total;
  }

  isLike(other: Sheet, shot: Shot): boolean {
    return this.difference(other, shot) <= mostDifferent;
  }

  /** How many colours a cell has, in steps of an eighth. */
  colors(shot: Shot): number {
    const { x, y } = origin(shot);
    const { data } = this.pen.getImageData(x, y, cell.width, cell.height);
    const seen = new Set<number>();
    for (let i = 0; i < data.length; i += 4) {
      seen.add(((data[i] ?? 0) >> 5) * 64 + ((data[i + 1] ?? 0) >> 5) * 8 + ((data[i + 2] ?? 0) >> 5));
    }
    return seen.size;
  }

  /** The sheet as PNG, in base 64. Colours in steps of 8 keep it small. */
  async png(): Promise<string> {
    const { width, height } = this.canvas;
    const image = this.pen.getImageData(0, 0, width, height);
    for (let i = 0; i < image.data.length; i++) {
      if (i % 4 !== 3) image.data[i] = Math.min(255, Math.round((image.data[i] ?? 0) / 8) * 8);
    }
    const copy = new OffscreenCanvas(width, height);
    penOf(copy).putImageData(image, 0, 0);
    const bytes = new Uint8Array(await (await copy.convertToBlob({ type: 'image/png' })).arrayBuffer());
    let text = '';
    for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
    return btoa(text);
  }

  /** Mean colour of each block of a cell, three numbers each. */
  private blocks(shot: Shot): Float64Array {
    const { x, y } = origin(shot);
    const { data } = this.pen.getImageData(x, y, cell.width, cell.height);
    const wide = cell.width / block;
    const means = new Float64Array(wide * (cell.height / block) * 3);
    for (let i = 0; i < data.length; i += 4) {
      const pixel = i / 4;
      const column = Math.floor((pixel % cell.width) / block);
      const row = Math.floor(pixel / cell.width / block);
      for (let channel = 0; channel < 3; channel++) {
        const at = 3 * (row * wide + column) + channel;
        means[at] = (means[at] ?? 0) + (data[i + channel] ?? 0) / (block * block);
      }
    }
    return means;
  }
}

/** Whether a block's channel is outside of what the other picture has there and in the eight blocks around. */
function farFromAll(from: Float64Array, to: Float64Array, at: number, channel: number, wide: number): boolean {
  const value = from[3 * at + channel] ?? 0;
  const column = at % wide;
  let least = Infinity;
  let greatest = -Infinity;
  for (const dy of [-wide, 0, wide]) {
    for (const dx of [-1, 0, 1]) {
      const near = to[3 * (at + dy + dx) + channel];
      if (near === undefined || column + dx < 0 || column + dx >= wide) continue;
      least = Math.min(least, near);
      greatest = Math.max(greatest, near);
    }
  }
  return value < least - tolerance || value > greatest + tolerance;
}

function origin(shot: Shot): { x: number; y: number } {
  const { column, row } = cellOf(shot);
  return { x: column * cell.width, y: row * cell.height };
}

function penOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('There is no canvas.');
  return pen;
}

async function pictureOf(base64: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return createImageBitmap(new Blob([bytes]));
}
