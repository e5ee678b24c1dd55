import { href } from '../site/ui/href.ts';

/**
 * Tells browsers to load a page of the site, and nothing else of it, while a reader points at its link (WICG, Speculation Rules). Files
 * to download do not end in a slash.
 */
export function GET(): Response {
  const prefetch = [{ where: { href_matches: href('/*/') }, eagerness: 'moderate' }];
  return new Response(JSON.stringify({ prefetch }), {
    headers: { 'content-type': 'application/speculationrules+json' },
  });
}
