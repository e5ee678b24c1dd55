import type { APIRoute, GetStaticPaths } from 'astro';
import type { OneFile } from '../../api/files/apiFile.ts';
import { apiRoutes } from '../../api/files/index.ts';
import { catalog } from '../../catalog/index.ts';
import { addressesOf } from '../../site/ui/href.ts';

export const getStaticPaths = (() => apiRoutes('.csv', catalog)) satisfies GetStaticPaths;

export const GET: APIRoute<{ one: OneFile }> = ({ props: { one }, site }) =>
  new Response(`${one.make?.({ catalog, addressOf: addressesOf(site) })}`, {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
