import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { entryFeed } from '../../../feeds/feeds.ts';
import { jsonFeed } from '../../../feeds/json.ts';
import { followedRoutes } from '../../../feeds/routes.ts';

export const getStaticPaths = (() => followedRoutes(catalog)) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) => {
  const { head, entries } = entryFeed(props.entry, 'json', site);
  return new Response(jsonFeed(head, entries), { headers: { 'content-type': 'application/feed+json' } });
};
