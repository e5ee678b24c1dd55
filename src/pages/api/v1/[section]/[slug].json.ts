import type { APIRoute, GetStaticPaths } from 'astro';
import { contentOf } from '../../../../api/files/recordFiles.ts';
import { entriesOf } from '../../../../catalog/entries.ts';
import { catalog } from '../../../../catalog/index.ts';
import type { AnyEntry } from '../../../../catalog/model.ts';
import { kinds } from '../../../../dataset/kinds.ts';
import { addressesOf } from '../../../../site/ui/href.ts';

export const getStaticPaths = (() =>
  [catalog, catalog.removed].flatMap((entries) =>
    entriesOf(entries).map((entry) => ({
      params: { section: kinds[entry.kind].section, slug: entry.slug },
      props: { entry },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: AnyEntry }> = ({ props: { entry }, site }) =>
  Response.json(contentOf(entry, { catalog, addressOf: addressesOf(site) }));
