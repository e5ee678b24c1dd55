import type { Moment } from '../../words/moment.ts';

/**
 * Says whom to tell of a weakness of the site (RFC 9116). It holds for a day less than a year, as 2.5.5 recommends,
 * from the moment of the data, so that it runs out on a site that nobody looks after.
 */
export function securityText({ contact, canonical, date }: SecurityContact): string {
  const expires = new Date(date.time);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1, expires.getUTCMonth(), expires.getUTCDate() - 1);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().slice(0, 19)}Z`,
    'Preferred-Languages: en',
    ...(canonical === null ? [] : [`Canonical: ${canonical}`]),
    '',
  ].join('\n');
}

interface SecurityContact {
  contact: string;
  /** Its address; null where it lies elsewhere than programs look, and so is to be copied. */
  canonical: string | null;
  date: Moment;
}
