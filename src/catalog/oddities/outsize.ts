// Longer than any spacecraft that LL2 lists.
const longest = 100;
const slip = 10;
const fewest = 3;

/**
 * Whether a dimension in meters cannot be right beside those of its like: a decimal point away from their median, or,
 * where they are too few to tell, longer than anything or nothing. Unknown is not odd.
 */
export function isOutsize(value: number | null, others: readonly number[]): boolean {
  if (value === null) return false;
  if (value <= 0 || value > longest) return true;
  if (others.length < fewest) return false;
  const ratio = value / medianOf(others);
  return ratio >= slip || ratio <= 1 / slip;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}
