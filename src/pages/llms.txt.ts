import type { APIRoute } from 'astro';
import { catalog } from '../catalog/index.ts';
import { llmsText } from '../site/machines/llms.ts';
import { addressesOf } from '../site/ui/href.ts';

export const GET: APIRoute = ({ site }) => new Response(llmsText(catalog, addressesOf(site)));
