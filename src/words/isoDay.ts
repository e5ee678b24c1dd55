/** The day of a time in milliseconds since 1970 as ISO 8601, UTC: "1986-01-28". Throws a RangeError for NaN. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Whether a text is a day in ISO 8601 that there is, as there was no 1983-02-29. */
export function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && isoDay(time) === text;
}
