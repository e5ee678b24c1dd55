import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { atomFeed } from '../../../feeds/atom.ts';
import { entryFeed } from '../../../feeds/feeds.ts';
import { followedRoutes } from '../../../feeds/routes.ts';

export const getStaticPaths = (() => followedRoutes(catalog)) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) => {
  const { head, entries } = entryFeed(props.entry, 'atom', site);
  return new Response(atomFeed(head, entries), { headers: { 'content-type': 'application/atom+xml' } });
};
