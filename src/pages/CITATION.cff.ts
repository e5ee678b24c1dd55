import type { APIRoute } from 'astro';
import { catalog } from '../catalog/index.ts';
import { paths } from '../catalog/paths.ts';
import { citationFile } from '../site/machines/citationFile.ts';
import { addressesOf } from '../site/ui/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(citationFile(catalog.edition, addressesOf(site)(paths.home)));
