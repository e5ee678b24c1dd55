import type { GetStaticPaths } from 'astro';
import { answerPicture, pictureRoutes } from '../../components/pictureFiles.ts';

export const getStaticPaths = (() => pictureRoutes('webp')) satisfies GetStaticPaths;

export const GET = answerPicture;
