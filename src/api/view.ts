import { countInWords } from '../words/count.ts';
import { ll2Address } from '../words/ll2Address.ts';
import { inDigits } from '../words/number.ts';
import type { Answer, Complaint, Envelope } from './answer/answer.ts';
import type { Row } from './answer/row.ts';

const version = new URL(ll2Address).pathname;

/** A request as LL2's own page shows it, without its method: "/2.3.0/spacecraft/?limit=2". */
export function lineOf(pathAndQuery: string): string {
  return `${version}${pathAndQuery}`;
}

/** Names one record behind the address of a list: `#/8/`. */
export const ofRecord = /^#\/(-?\d+)\/?$/;

/**
 * What is asked for by a line that somebody typed or pasted: a path, with or without the version or, as the explorer has it, below
 * `folder`, or an address with such a path. Its host may be any, because LL2 and copies of this catalog have several. Null where it is
 * no address.
 */
export function queryOf(line: string, folder: string): string | null {
  const typed = line.trim().replace(/^GET\s+/i, '');
  if (!URL.canParse(typed, `${ll2Address}/`)) return null;
  const address = new URL(typed, `${ll2Address}/`);
  const [beginning = ''] = [folder.replace(/\/$/, ''), version].filter((one) =>
    address.pathname.startsWith(`${one}/`),
  );
  const [, id] = ofRecord.exec(address.hash) ?? [];
  const path = address.pathname.slice(beginning.length);
  return `${id === undefined ? path : `${path.replace(/\/?$/, '/')}${id}/`}${address.search}`;
}

/** The status and the headers of an answer as LL2's own page shows them, one to a line. */
export function headLines({ status, headers }: Pick<Answer, 'status' | 'headers'>): string[] {
  const reasons: Partial<Record<number, string>> = { 200: 'OK', 400: 'Bad Request', 404: 'Not Found' };
  return [
    `HTTP ${status} ${reasons[status] ?? ''}`.trim(),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
}

/** The records of an answer: none where it refuses the query. */
export function recordsOf({ status, body }: Answer): Row[] {
  if (status !== 200) return [];
  return isPage(body) ? body.results : [body as Row];
}

/** What was found, in a sentence. */
export function foundInWords({ status, body }: Answer, offset: number): string {
  if (status !== 200) return complaintInWords(body as Complaint);
  if (!isPage(body)) return 'One record.';
  const { count, results } = body;
  if (count === 0) return 'No records.';
  if (results.length === 0)
    return `No records from ${inDigits(offset + 1)} on: there are ${inDigits(count)}.`;
  const last = offset + results.length;
  const shown = results.length === 1 ? inDigits(last) : `${inDigits(offset + 1)} to ${inDigits(last)}`;
  return results.length === count
    ? `${countInWords(count, 'record')}.`
    : `${shown} of ${countInWords(count, 'record')}.`;
}

/** Whether a body is a page of a list. */
export function isPage(body: Answer['body']): body is Envelope {
  return 'results' in body && Array.isArray(body.results);
}

function complaintInWords(complaint: Complaint): string {
  return Object.entries(complaint)
    .map(([name, words]) => (name === 'detail' ? `${words}` : `${name}: ${[words].flat().join(' ')}`))
    .join(' ');
}

/** The path of a list or a record within LL2 that an address leads to, such as `/spacecraft/8/`; null for any other address. */
export function pathAtLl2(address: string): string | null {
  if (!address.startsWith(`${ll2Address}/`)) return null;
  return address.slice(ll2Address.length).replace(/\?.*/s, '');
}
