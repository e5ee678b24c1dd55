import type { APIRoute, GetStaticPaths } from 'astro';
import type { OneFile } from '../../api/files/apiFile.ts';
import { badgeFiles } from '../../api/files/badge.ts';
import { jsonResponse } from '../../api/files/inPieces.ts';
import { catalog } from '../../catalog/index.ts';
import { addressesOf } from '../../site/ui/href.ts';

export const getStaticPaths = (() =>
  badgeFiles.files(catalog).map((one) => ({ params: one.values, props: { one } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ one: OneFile }> = ({ props: { one }, site }) =>
  jsonResponse(one.make?.({ catalog, addressOf: addressesOf(site) }));
