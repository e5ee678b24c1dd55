import type { APIRoute, GetStaticPaths } from 'astro';
import type { OneFile } from '../../api/files/apiFile.ts';
import { apiRoutes } from '../../api/files/index.ts';
import { jsonResponse } from '../../api/files/inPieces.ts';
import { catalog } from '../../catalog/index.ts';
import { addressesOf } from '../../site/ui/href.ts';

export const getStaticPaths = (() => apiRoutes('.json', catalog)) satisfies GetStaticPaths;

export const GET: APIRoute<{ one: OneFile }> = ({ props: { one }, site }) =>
  jsonResponse(one.make?.({ catalog, addressOf: addressesOf(site) }));
