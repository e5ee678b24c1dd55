import type { APIRoute, GetStaticPaths } from 'astro';
import { badgeOf } from '../../api/files/badge.ts';
import { everyOne } from '../../catalog/everyOne.ts';
import { catalog } from '../../catalog/index.ts';
import type { Spacecraft } from '../../catalog/model.ts';

export const getStaticPaths = (() =>
  everyOne(catalog, 'spacecraft').map((craft) => ({
    params: { slug: craft.slug },
    props: { craft },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ craft: Spacecraft }> = ({ props: { craft } }) => Response.json(badgeOf(craft));
