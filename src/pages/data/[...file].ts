import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { type Download, takeContent } from '../../downloads/download.ts';
import { downloadsOf } from '../../downloads/downloads.ts';

export const getStaticPaths = (() =>
  downloadsOf(catalog).all.map((download) => ({
    params: { file: download.file },
    props: { download },
  }))) satisfies GetStaticPaths;

/** Answers with a file to download. */
export const GET: APIRoute<{ download: Download }> = ({ props: { download } }) =>
  new Response(new Uint8Array(takeContent(download)), { headers: { 'Content-Type': download.mediaType } });
