import type { ImageRecord } from './wire/image.ts';

/** Which pictures a site may show: those whose license lets anyone show them, all that there are, or none. */
export const imagePolicies = ['licensed', 'all', 'none'] as const;
export type ImagePolicy = (typeof imagePolicies)[number];

/** Names of the licenses that let anyone show a picture for any purpose: all of a name counts, "CC BY-NC" is not "CC BY". */
const freeLicenses = [
  /^nasa image and media guidelines$/,
  /^public domain( mark)?( 1\.0)?$/,
  /^cc ?0( 1\.0)?( universal)?$/,
  /^cc by( sa)?( \d\.\d)?( igo| international| unported| generic)?$/,
];

/** Whether a policy lets the site fetch and show an image. */
export function isAllowed(policy: ImagePolicy, { license }: ImageRecord): boolean {
  return policy === 'all' || (policy === 'licensed' && isFree(license?.name ?? ''));
}

/** Whether a license lets anyone show a picture for any purpose. */
export function isFree(license: string): boolean {
  // Hyphens of all kinds part the words of a name as spaces do: "CC-BY-SA-4.0".
  const name = license
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Dash}]+/gu, ' ')
    .trim();
  return freeLicenses.some((pattern) => pattern.test(name));
}
