import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataSetDirectory } from '../../catalog/index.ts';
import { correctionsFile, readCorrections } from '../../dataset/correction.ts';

export const getStaticPaths = (() =>
  readCorrections(dataSetDirectory).length === 0
    ? []
    : [{ params: { corrections: path.parse(correctionsFile).name } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(readFileSync(path.join(dataSetDirectory, correctionsFile)));
