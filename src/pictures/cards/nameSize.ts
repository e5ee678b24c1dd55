// Sizes are tried from the largest down; at the last one an ellipsis cuts what does not fit.
const sizes = [
  { size: 96, lines: 1 },
  { size: 80, lines: 1 },
  { size: 60, lines: 2 },
] as const;
const smallest = { size: 48, lines: 3 } as const;
// Lines break between words, so they are not filled to the end.
const filling = 0.85;

/** The largest size, in pixels, at which a name has room in lines of a width, as far as an estimate of its letters tells. */
export function nameSize(name: string, width: number): { size: number; lines: number } {
  const ems = [...name].reduce((sum, letter) => sum + widthOf(letter), 0);
  return (
    sizes.find(({ size, lines }) => ems * size <= width * (lines === 1 ? 1 : lines * filling)) ?? smallest
  );
}

/** Width of a letter in Public Sans SemiBold as a part of its size, estimated rather too wide than too narrow. */
function widthOf(letter: string): number {
  if (/[iIljft.,:;'’|()[\] -]/.test(letter)) return 0.36;
  if (/[mwMW@%—]/.test(letter)) return 0.95;
  return /[A-Z0-9&]/.test(letter) ? 0.72 : 0.62;
}
