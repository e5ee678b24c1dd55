import type { KnipConfig } from 'knip';
import { importsOfAstro } from './importsOfAstro.ts';

export default {
  entry: ['scripts/*.{ts,mjs}', 'scripts/check/imports.ts', '{src,scripts}/**/*.test.ts'],
  project: ['src/**/*.{ts,js,astro}', 'scripts/**/*.{ts,mjs}'],
  // A type may be exported because the signature of another export names it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // "astro check" loads it.
    '@astrojs/check',
    // Only the place of it is asked for, because it may be missing.
    '@sparticuz/chromium',
    // The cards read its files.
    '@fontsource/public-sans',
  ],
  compilers: {
    // Knip's own compiler does not read the src of a script.
    astro: (source: string) => Object.values(importsOfAstro(source)).join('\n'),
  },
} satisfies KnipConfig;
