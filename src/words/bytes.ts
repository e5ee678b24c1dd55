import { inDigits } from './number.ts';

/** Says a number of bytes in the unit that suits it, of a thousand each: "812 B", "67 kB", "7.6 MB". */
export function bytesInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes}\u00a0B`;
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)}\u00a0kB`;
  return `${inDigits(Math.round(bytes / 100_000) / 10)}\u00a0MB`;
}
