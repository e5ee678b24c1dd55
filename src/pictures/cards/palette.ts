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

/** All colors that a card can have: its own, and the mixtures at the edges of letters and lines. */
export const palette: readonly Color[] = [
  ...[0, 1, 2, 3, 4, 5, 6].map((step) => mix(colors.paper, colors.ink, step / 6)),
  ...[1, 2, 3, 4, 5].map((step) => mix(colors.paper, colors.accent, step / 5)),
  ...[1, 2, 3, 4, 5].map((step) => mix(colors.paper, colors.data, step / 5)),
  mix(colors.rule, colors.rule, 0),
  mix(colors.muted, colors.muted, 0),
];

function mix(from: string, to: string, share: number): Color {
  const [a, b] = [from, to].map((color) => Buffer.from(color.slice(1), 'hex')) as [Buffer, Buffer];
  return [0, 1, 2].map((channel) =>
    Math.round((a[channel] as number) * (1 - share) + (b[channel] as number) * share),
  ) as unknown as Color;
}
