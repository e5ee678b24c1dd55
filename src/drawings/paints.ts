import type { Paint } from './part.ts';

/** How a paint looks in a file that stands alone: its fill, which of the two lines goes around it, and whether that is broken. */
export const paints: Record<Paint, { fill: string; line: 'outline' | 'detail'; isBroken?: boolean }> = {
  hull: { fill: '#fdfcfa', line: 'outline' },
  guess: { fill: '#fdfcfa', line: 'outline', isBroken: true },
  dark: { fill: '#8b8f96', line: 'outline' },
  cells: { fill: '#b9cfe4', line: 'outline' },
  foil: { fill: '#e6dfcf', line: 'outline' },
  glass: { fill: '#2b3038', line: 'detail' },
  seam: { fill: 'none', line: 'detail' },
  strut: { fill: 'none', line: 'outline' },
};
