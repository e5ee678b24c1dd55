import { lightColors } from '../site/ui/lightColors.ts';
import { paints } from './paints.ts';
import type { Rendering } from './render.ts';

/** The paths of a rendering with their fills and lines as attributes, for programs that read no style sheets. */
export function graphic({ layers }: Rendering, lines: { outline: number; detail: number }): string {
  const paths = layers.map(({ paint, data }) => {
    const { fill, line, isBroken } = paints[paint];
    const dashes = isBroken
      ? ` stroke-dasharray="${short(2.5 * lines[line])} ${short(3 * lines[line])}"`
      : '';
    return `<path fill="${fill}" stroke-width="${short(lines[line])}"${dashes} d="${data}"/>`;
  });
  return `<g stroke="${lightColors.ink}" stroke-linejoin="round" stroke-linecap="round">${paths.join('')}</g>`;
}

const short = (number: number): string => String(Number(number.toPrecision(3)));
