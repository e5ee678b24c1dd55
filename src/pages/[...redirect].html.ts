import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../catalog/index.ts';
import type { Redirect } from '../catalog/model.ts';
import { pageFile } from '../catalog/paths.ts';
import { readEnvironment } from '../environment.ts';
import { movedPage } from '../site/movedPage.ts';

// An address here is the slug of a name that an entry got after its address, or the id of a spacecraft.
export const getStaticPaths = (() =>
  (readEnvironment(process.env).REDIRECTS === 'both' ? catalog.redirects : []).map((redirect) => ({
    params: { redirect: pageFile(redirect.path).replace(/\.html$/, '') },
    props: { redirect },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ redirect: Redirect }> = ({ props, site }) =>
  new Response(movedPage(props.redirect, site), { headers: { 'content-type': 'text/html' } });
