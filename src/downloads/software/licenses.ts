import { siteName } from '../../words/siteName.ts';
import type { SoftwareBill } from './softwareBill.ts';

/** A package whose files readers get, as Vite names it. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** By its SPDX identifier. */
  identifier?: string;
  /** The text of its license. */
  text?: string;
}

/** The licenses of software as a text: what readers get, each with its text, then all that a build needs, by license. */
export function licensesText(shipped: readonly ShippedPackage[], { components }: SoftwareBill): string {
  const byLicense = Map.groupBy(components, licenseOf);
  const groups = [...byLicense].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${[
    `Licenses of the software of the ${siteName}`,
    'Its own code is under the MIT license. The data have terms of their own, which data/terms.txt tells.',
    `1. Of others, readers get files of ${shipped.length} packages`,
    ...shipped.flatMap(({ name, version, identifier = unknown, text = '' }) => [
      `${name} ${version}: ${identifier}`,
      text.replaceAll('\r\n', '\n').trim(),
    ]),
    `2. A build needs ${components.length} packages, some on other machines alone; data/sbom.cdx.json has their checksums`,
    ...groups.map(([license, packages]) =>
      [license, ...packages.map(({ name, version }) => `  ${name} ${version}`)].join('\n'),
    ),
  ].join('\n\n')}\n`;
}

const unknown = 'license not stated';

function licenseOf({ licenses = [] }: SoftwareBill['components'][number]): string {
  const names = licenses.map((one) =>
    'expression' in one ? one.expression : (one.license.id ?? one.license.name ?? unknown),
  );
  return names.join(' AND ') || unknown;
}
