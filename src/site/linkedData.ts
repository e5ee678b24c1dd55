import type { CardedEntry, Edition } from '../catalog/model.ts';
import { recorded } from '../catalog/notRecorded.ts';
import { isoDay } from '../words/isoDay.ts';
import { siteName } from '../words/siteName.ts';

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
    name: siteName,
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
  const serialNumber = craft?.serialNumber ?? null;
  return {
    '@context': 'https://schema.org',
    '@type': 'Thing',
    name: entry.name,
    identifier: [
      ...(recorded(entry) && !craft?.isProvisional
        ? [property('Launch Library 2 id', String(entry.id))]
        : []),
      ...(serialNumber ? [property('Serial number', serialNumber)] : []),
    ],
    description: page.description,
    url: page.address,
    image: page.image,
  };
}

/** A list of pages in its order, which may go on beyond those that are named. `addresses` are absolute. */
export function itemList(name: string, addresses: readonly string[], total: number): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: total,
    itemListElement: addresses.map((url, index) => ({ '@type': 'ListItem', position: index + 1, url })),
  };
}

/** A picture that a page shows, with whose it is and what it may be used for; what is not recorded is left out. */
export function imageObject(image: {
  name: string;
  address: string;
  width: number;
  height: number;
  credit: string | null;
  license: string | null;
  /** Where the image is at the source. */
  source: string | null;
}): LinkedData {
  const { name, address, width, height, credit, license, source } = image;
  return {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    name,
    contentUrl: address,
    width,
    height,
    ...(credit && { creditText: credit, creator: { '@type': 'Organization', name: credit } }),
    ...(license && { license }),
    ...(source && { isBasedOn: source }),
  };
}

/** A file that holds the data set or a part of it. */
export interface Distribution {
  /** Absolute. */
  address: string;
  name: string;
  description: string;
  mediaType: string;
  bytes?: number;
  sha256?: string;
}

/**
 * Describes the data set with its files, for search engines of data. `dataset` says the absolute addresses of the page that offers the
 * files and of the terms.
 */
export function datasetOf(
  { date, sources }: Edition,
  dataset: { address: string; description: string; license: string },
  distributions: readonly Distribution[],
): LinkedData {
  const day = isoDay(date.time);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: siteName,
    description: dataset.description,
    url: dataset.address,
    license: dataset.license,
    isAccessibleForFree: true,
    version: day,
    dateModified: day,
    creator: { '@type': 'Organization', name: siteName },
    isBasedOn: sources.map(({ name, url }) => ({ '@type': 'Dataset', name, url })),
    distribution: distributions.map(({ address, name, description, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name,
      description,
      contentUrl: address,
      encodingFormat: mediaType,
      ...(bytes !== undefined && { contentSize: `${bytes} B` }),
      ...(sha256 !== undefined && { sha256 }),
    })),
  };
}

/** Writes data for a script element so that no text in them can end the element (HTML, 4.12.1.3). */
export function inScript(data: LinkedData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function property(propertyID: string, value: string) {
  return { '@type': 'PropertyValue', propertyID, value };
}
