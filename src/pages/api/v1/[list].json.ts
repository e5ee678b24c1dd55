import type { APIRoute, GetStaticPaths } from 'astro';
import { type ListOfFile, listFiles, listOfFile } from '../../../api/files/lists.ts';
import { catalog } from '../../../catalog/index.ts';

export const getStaticPaths = (() =>
  listFiles.map((list) => ({ params: { list: list.file }, props: { ...list } }))) satisfies GetStaticPaths;

export const GET: APIRoute<ListOfFile> = ({ props }) => Response.json(listOfFile(catalog, props));
