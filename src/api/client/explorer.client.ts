import { ExplorerPage } from './page.ts';

new ExplorerPage().start();
