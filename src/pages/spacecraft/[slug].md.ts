import type { APIRoute, GetStaticPaths } from 'astro';
import { everyOne } from '../../catalog/everyOne.ts';
import { catalog } from '../../catalog/index.ts';
import type { Spacecraft } from '../../catalog/model.ts';
import { spacecraftTwin } from '../../site/twin/spacecraftTwin.ts';
import { addressesOf } from '../../site/ui/href.ts';

export const getStaticPaths = (() =>
  everyOne(catalog, 'spacecraft').map((craft) => ({
    params: { slug: craft.slug },
    props: { craft },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ craft: Spacecraft }> = ({ props: { craft }, site }) =>
  new Response(spacecraftTwin(craft, { edition: catalog.edition, addressOf: addressesOf(site) }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
