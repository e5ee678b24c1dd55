import type { GetStaticPaths } from 'astro';
import { answerPicture, pictureRoutes } from '../../pictures/pictureFiles.ts';

export const getStaticPaths = (() => pictureRoutes('avif')) satisfies GetStaticPaths;

export const GET = answerPicture;
