import { href } from '../../site/ui/href.ts';
import { registryPath } from '../registryPath.ts';
import { RegistryFile } from './registryFile.ts';

const { names = '' } = document.querySelector<HTMLElement>('[data-names]')?.dataset ?? {};

/**
 * The registry that the page was built with, which all of its lists to choose from share: the head of the page names the
 * version, because each page holds every byte of an address.
 */
export const registry = new RegistryFile(href(registryPath(names)));
