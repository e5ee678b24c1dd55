import type { CardedEntry } from '../catalog/model.ts';

/** Data of schema.org as JSON-LD. */
export type LinkedData = { '@context': 'https://schema.org'; '@type': string } & Record<string, unknown>;

/** The breadcrumbs of a page, from home to the page itself. */
export function breadcrumbList(steps: readonly { name: string; address: string }[]): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}

/** Describes the site and how it is searched. */
export function website(site: { description: string; address: string; search: string }): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Spacecraft Catalog',
    description: site.description,
    url: site.address,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${site.search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/**
 * Describes what a page is about: a thing with its id at Launch Library 2 and, on spacecraft, its serial number. It is no
 * Vehicle of schema.org, because that is a Product, for which search engines want a price.
 */
export function thingOf(
  entry: CardedEntry,
  page: { description: string; address: string; image: string },
): LinkedData {
  const craft = entry.kind === 'spacecraft' ? entry : null;
  const serialNumber = craft?.serialNumber?.trim();
  return {
    '@context': 'https://schema.org',
    '@type': 'Thing',
    name: entry.name,
    identifier: [
      ...(craft?.isProvisional ? [] : [property('Launch Library 2 id', String(entry.id))]),
      ...(serialNumber ? [property('Serial number', serialNumber)] : []),
    ],
    description: page.description,
    url: page.address,
    image: page.image,
  };
}

/** Writes data for a script element so that no text in them can end the element (HTML, 4.12.1.3). */
export function inScript(data: LinkedData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function property(propertyID: string, value: string) {
  return { '@type': 'PropertyValue', propertyID, value };
}
