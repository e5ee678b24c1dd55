import type { GetStaticPaths } from 'astro';
import { answerPicture, pictureRoutes } from '../../pictures/pictureFiles.ts';

export const getStaticPaths = (() => pictureRoutes('webp')) satisfies GetStaticPaths;

export const GET = answerPicture;
