import { paints } from '../../drawings/paints.ts';
import type { Color } from './indexedPng.ts';

/** The colors of a card: those of the site in light, by the names of its tokens. */
export const colors = {
  paper: '#faf9f6',
  ink: '#15181d',
  muted: '#575b63',
  rule: '#d9d6ce',
  accent: '#9a3412',
  data: '#1f5a8f',
} as const;

/** The mixtures of two colors at the edges of letters and lines, as many as the eye takes for a smooth edge. */
const steps = Array.from({ length: 16 }, (_, step) => (step + 1) / 16);

/** All colors that a card can have: its own, the fills of drawings, and mixtures with the paper. */
export const palette: readonly Color[] = [
  mix(colors.paper, colors.paper, 0),
  ...[colors.ink, colors.muted, colors.accent, colors.data].flatMap((color) =>
    steps.map((share) => mix(colors.paper, color, share)),
  ),
  ...[colors.rule, paints.dark.fill, paints.foil.fill].map((color) => mix(color, color, 0)),
];

function mix(from: string, to: string, share: number): Color {
  const [a, b] = [from, to].map((color) => Buffer.from(color.slice(1), 'hex')) as [Buffer, Buffer];
  return [0, 1, 2].map((channel) =>
    Math.round((a[channel] as number) * (1 - share) + (b[channel] as number) * share),
  ) as unknown as Color;
}
