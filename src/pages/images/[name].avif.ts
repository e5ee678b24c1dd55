import type { GetStaticPaths } from 'astro';
import { answerPicture, pictureRoutes } from '../../components/pictureFiles.ts';

export const getStaticPaths = (() => pictureRoutes('avif')) satisfies GetStaticPaths;

export const GET = answerPicture;
