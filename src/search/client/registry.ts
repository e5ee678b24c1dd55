import { href } from '../../site/ui/href.ts';
import { JsonFile } from '../../site/ui/jsonFile.client.ts';
import type { Registry } from '../registry.ts';
import { registryPath } from '../registryPath.ts';
import { type Searched, searchedIn } from '../searched.ts';

const { names = '' } = document.querySelector<HTMLElement>('[data-names]')?.dataset ?? {};

/**
 * The registry that the page was built with, which all of its lists to choose from share: the head of the page names the
 * version, because each page holds every byte of an address.
 */
export const registry = new JsonFile<Registry, Searched>(href(registryPath(names)), searchedIn);
