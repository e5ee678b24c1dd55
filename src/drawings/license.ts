import { siteName } from '../words/siteName.ts';

/** The license of all drawings, which are the catalog's own. */
export const license = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** How to cite a drawing that is downloaded from an address. */
export function citationOfDrawing(title: string, address: string): string {
  return `“${title}, drawn to scale.” ${siteName}. ${address}. ${license.name}.`;
}
