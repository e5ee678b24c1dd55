/** Writes a number in digits, with commas between the thousands: "1,196". */
export const inDigits: (value: number) => string = new Intl.NumberFormat('en-US').format;

const upToNineteen = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Says a whole number in letters, for prose: "three", "fifty", "ninety-nine"; in digits from 100 on. */
export function numberInWords(count: number): string {
  if (count < 20) return upToNineteen[count] as string;
  if (count >= 100) return inDigits(count);
  const ten = tens[Math.floor(count / 10) - 2] as string;
  return count % 10 === 0 ? ten : `${ten}-${numberInWords(count % 10)}`;
}

/** Says a round span of time in letters, for prose: "an hour", "a day", "ten years". */
export function spanInWords(count: number, unit: 'hour' | 'day' | 'year'): string {
  if (count === 1) return `${unit === 'hour' ? 'an' : 'a'} ${unit}`;
  return `${numberInWords(count)} ${unit}s`;
}
