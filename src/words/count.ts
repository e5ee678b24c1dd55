const plurals: Record<string, string> = {
  agency: 'agencies',
  family: 'families',
  launch: 'launches',
  spacecraft: 'spacecraft',
  status: 'statuses',
};

/** Counts things in words: "1 configuration", "46 configurations", "no families", "1,196 spacecraft". */
export function countInWords(count: number, thing: string): string {
  const words = count === 1 ? thing : (plurals[thing] ?? `${thing}s`);
  return `${count === 0 ? 'no' : count.toLocaleString('en-US')} ${words}`;
}
