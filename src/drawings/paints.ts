import type { Paint } from './part.ts';

/** How a paint looks in a file that stands alone: its fill, and which of the two lines goes around it. */
export const paints: Record<Paint, { fill: string; line: 'outline' | 'detail' }> = {
  hull: { fill: '#fdfcfa', line: 'outline' },
  dark: { fill: '#8b8f96', line: 'outline' },
  cells: { fill: '#b9cfe4', line: 'outline' },
  foil: { fill: '#e6dfcf', line: 'outline' },
  glass: { fill: '#2b3038', line: 'detail' },
  seam: { fill: 'none', line: 'detail' },
  strut: { fill: 'none', line: 'outline' },
};
