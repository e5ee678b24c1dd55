import type { Edition } from '../catalog/model.ts';
import { paths } from '../catalog/paths.ts';
import { readEnvironment } from '../environment.ts';
import { href } from './ui/href.ts';

const { ERRORS_TO } = readEnvironment(process.env);

/**
 * The address at which a reader reports an error on a page to the maintainers of the catalog: the one that the site's owner
 * gave, with the page named in the mail (RFC 6068) or in the form, or else a section of the about page.
 */
export function errorReport(title: string, address: string): string {
  if (ERRORS_TO === undefined) return href(paths.errors);
  const url = new URL(ERRORS_TO);
  url.searchParams.set(url.protocol === 'mailto:' ? 'subject' : 'title', `Error on the page of ${title}`);
  url.searchParams.set('body', address);
  // A mail program does not read a plus as a space.
  return url.href.replaceAll('+', '%20');
}

/** Who can mend the record of an entry. */
type Mender = 'maintainers' | 'LL2' | 'both';

/**
 * Says who can mend a record: The Space Devs what they have a record of, the maintainers what was compiled for the embedded
 * edition. `id` is LL2's id, null where LL2 has no such record.
 */
export function menderOf(id: number | null, edition: Edition['kind']): Mender {
  if (id === null) return 'maintainers';
  return edition === 'live' ? 'LL2' : 'both';
}
