import { readFileSync } from 'node:fs';
import type { AnyEntry, Edition } from '../catalog/model.ts';
import { kinds } from '../dataset/kinds.ts';
import { readEnvironment } from '../environment.ts';
import { dayInWords, type Moment } from '../words/moment.ts';
import { idAtLl2 } from './idAtLl2.ts';
import { trackerOf } from './tracker.ts';

const { ERRORS_TO } = readEnvironment(process.env);

/** Where The Space Devs ask for reports of wrong or missing data (description of the LL2 2.3.0 API). */
export const spaceDevs = { mail: 'support@thespacedevs.com', chat: 'https://discord.gg/p7ntkNA' };

/**
 * Where the maintainers of this copy take reports: at the address that its owner gave, or else at the tracker that package.json
 * names; null where neither is known.
 */
export const maintainers: string | null =
  ERRORS_TO ?? trackerOf(JSON.parse(readFileSync('package.json', 'utf8')));

/** The address at which a reader reports an error on a page, with the page named in the mail (RFC 6068) or in the form. */
export function errorReport(to: string, title: string, address: string): string {
  return withPage(to, `Error on the page of ${title}`, address);
}

/** The page of the General Catalog of Artificial Space Objects, which has the address of its author. */
export const gcatPage = 'https://planet4589.org/space/gcat/';

/** A report that a reader completes and sends to whom it concerns: where the error is, in which record and in which data. */
export function reportText(entry: AnyEntry, address: string, date: Moment): string {
  return [
    `Page: ${entry.title}, ${address}`,
    `Record: ${kinds[entry.kind].one}, LL2 id ${idAtLl2(entry).words}`,
    `Data as of: ${dayInWords(date, 'long')}`,
    'Wrong figure:',
    'What it should be:',
    'Where that can be read:',
  ].join('\n');
}

/** The address at which a reader reports an error of a record of LL2 to The Space Devs. */
export function reportToSpaceDevs(kind: string, id: number, address: string): string {
  return withPage(`mailto:${spaceDevs.mail}`, `Launch Library 2, ${kind} ${id}`, address);
}

function withPage(to: string, subject: string, address: string): string {
  const url = new URL(to);
  url.searchParams.set(url.protocol === 'mailto:' ? 'subject' : 'title', subject);
  url.searchParams.set('body', address);
  // A mail program does not read a plus as a space. One in the address before it is a plus.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}

/** Who can mend the record of an entry. */
type Mender = 'maintainers' | 'LL2' | 'both';

/**
 * Says who can mend a record: The Space Devs what they have a record of, the maintainers what was compiled for the embedded
 * edition. `id` is LL2's id, null where that is not known or LL2 has no such record.
 */
export function menderOf(id: number | null, edition: Edition['kind']): Mender {
  if (id === null) return 'maintainers';
  return edition === 'live' ? 'LL2' : 'both';
}
