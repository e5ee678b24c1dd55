/**
 * Reads a Retry-After header (RFC 9110, 10.2.3): seconds, or a date. Returns the seconds from `now`, never fewer than
 * none, or null when the header is missing or says neither.
 */
export function secondsToWait(header: string | undefined, now = Date.now()): number | null {
  const text = header?.trim() ?? '';
  if (/^-?\d+(\.\d+)?$/.test(text)) return Math.max(0, Number(text));
  // Only the three forms of an HTTP date have a day's name in front; anything else Date.parse would guess at.
  if (!/^(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?,? /.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : Math.max(0, (time - now) / 1000);
}
