import sharp from 'sharp';
import { cardSize } from '../../site/ui/cardSize.ts';
import { lightColors } from '../../site/ui/lightColors.ts';
import { once } from '../../words/once.ts';
import type { CardDrawing, CardRule } from './drawing.ts';
import { type FewColors, fewColors } from './fewColors.ts';
import { indexedPng } from './indexedPng.ts';
import type { Layer } from './layer.ts';
import { type Covered, Lettering } from './lettering.ts';

const { width, height } = cardSize;
/** So many shades has a color of letters, from paper to the color itself: a step less than an eye sees at the edge of a letter. */
const shades = 31;
const paper = numberOf(lightColors.paper);
/** The first colors of every card: what letters, rules and marks are drawn in. */
const ownColors = [
  paper,
  numberOf(lightColors.rule),
  ...[lightColors.ink, lightColors.muted, lightColors.accent].flatMap(shadesOf),
];
/** What is left for the drawings and the strips of a fleet. */
const mostColors = 256 - ownColors.length;

/** The pixels of the card that is being drawn: the same room for all of them, because new room would take longer than the drawing. */
const pixels = new Uint8Array(width * height);

/** Renders a card as a PNG. */
export async function renderCard({ background, rules, texts, mark }: CardDrawing): Promise<Buffer> {
  const [shared, lettering] = await Promise.all([backgroundOf(background), openLettering()]);
  // From here on nothing waits, so that no other card comes between.
  pixels.set(shared.pixels);
  for (const rule of rules) fill(rule);
  lettering.wipe();
  const covered = texts.flatMap((text) => lettering.set(text));
  if (mark) covered.push(lettering.fill(mark));
  const letters = lettering.pixels;
  for (const one of covered) print(letters, one);
  return indexedPng({ ...cardSize, palette: shared.palette, pixels });
}

/** The lines of a card as they are set, those that are cut off with what is left of them. */
export async function linesSet({ texts }: CardDrawing): Promise<string[]> {
  const lettering = await openLettering();
  return texts.flatMap((text) => lettering.readBack(text));
}

let opened: Promise<Lettering> | undefined;

function openLettering(): Promise<Lettering> {
  opened ??= Lettering.open();
  return opened;
}

/** What all cards of a fleet show, on paper, in the palette of their texts and its own colors; drawn once for all of them. */
const backgroundOf = once(async (layers: readonly Layer[]): Promise<FewColors> => {
  const pictures = await Promise.all(layers.map(pictureOf));
  const { palette, pixels: drawn } = fewColors(Buffer.concat(pictures), mostColors);
  const places = palette.map((color, place) => (color === paper ? 0 : ownColors.length + place));
  const shown = new Uint8Array(width * height);
  let next = 0;
  for (const layer of layers)
    for (let row = layer.y; row < layer.y + layer.height; row++)
      for (let column = layer.x; column < layer.x + layer.width; column++)
        shown[row * width + column] = places[drawn[next++] ?? 0] ?? 0;
  return { palette: [...ownColors, ...palette], pixels: shown };
});

/** A layer on paper, a byte for each of red, green and blue of each pixel. */
function pictureOf({ x, y, width, height, shapes }: Layer): Promise<Buffer> {
  const box = `width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${shapes}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: lightColors.paper }).raw().toBuffer();
}

function fill({ x, y, width: long, height: thick, color }: CardRule): void {
  const place = placeOf(color);
  for (let row = y; row < y + thick; row++) pixels.fill(place, row * width + x, row * width + x + long);
}

/** Gives the covered pixels of a room the shade of a color that is nearest to how much of them is covered. */
function print(letters: Uint32Array, { room, color }: Covered): void {
  const before = placeOf(color) - shades;
  for (let row = room.y; row < room.y + room.height; row++) {
    const end = row * width + room.x + room.width;
    for (let pixel = row * width + room.x; pixel < end; pixel++) {
      const letter = letters[pixel];
      if (letter) pixels[pixel] = before + Math.max(1, ((letter >>> 24) * shades + 127) >> 8);
    }
  }
}

/** @throws Error when a color is none of those that every card has. */
function placeOf(color: string): number {
  const place = ownColors.indexOf(numberOf(color));
  if (place < 0) throw new Error(`${color} is drawn on a card; add it to the colors of picture.ts.`);
  return place;
}

/** The shades of a color on paper, from the lightest to the color itself. */
function shadesOf(color: string): number[] {
  const full = numberOf(color);
  return Array.from({ length: shades }, (_, shade) =>
    [16, 8, 0].reduce((mixed, bits) => {
      const [from, to] = [(paper >> bits) & 255, (full >> bits) & 255];
      return mixed | (Math.round(from + ((to - from) * (shade + 1)) / shades) << bits);
    }, 0),
  );
}

function numberOf(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}
