import { siteName } from '../../words/siteName.ts';
import { lightColors } from '../ui/lightColors.ts';

/** The sizes in pixels of the icons that a system shows for the site. */
export const iconSizes = [192, 512];

/** What a system needs to show the site as an application of its own (W3C, Web Application Manifest). */
export function manifestOf({ home, icon, iconOf }: ManifestAddresses): object {
  return {
    name: siteName,
    short_name: 'Spacecraft',
    description: 'A page for each spacecraft: status, flights, time in space and ranks.',
    lang: 'en',
    id: home,
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: lightColors.paper,
    theme_color: lightColors.ink,
    icons: [
      { src: icon, type: 'image/svg+xml', sizes: 'any' },
      ...iconSizes.map((size) => ({ src: iconOf(size), type: 'image/png', sizes: `${size}x${size}` })),
    ],
  };
}

interface ManifestAddresses {
  home: string;
  icon: string;
  iconOf: (size: number) => string;
}
