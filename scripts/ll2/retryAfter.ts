/**
 * Reads a Retry-After header (RFC 9110, 10.2.3), which holds seconds or a date. Returns the seconds from `now`, at least 0, or
 * null when the header is missing or holds neither.
 */
export function secondsToWait(header: string | undefined, now = Date.now()): number | null {
  const text = header?.trim() ?? '';
  if (/^-?\d+(\.\d+)?$/.test(text)) return Math.max(0, Number(text));
  // All three forms of an HTTP date start with the name of a day. Date.parse would guess at anything else.
  if (!/^(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?,? /.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : Math.max(0, (time - now) / 1000);
}
