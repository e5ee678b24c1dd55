import type { Redirect } from '../catalog/model.ts';
import { pagePolicy } from '../hosting/contentPolicy.ts';
import { cardFileOf } from '../pictures/cards/cards.ts';
import { asMarkup } from '../words/markup.ts';
import { siteName } from '../words/siteName.ts';
import { addressesOf, href } from './ui/href.ts';

/**
 * The page at an old address, which leads on at once, for hosts that follow no redirects. There is one for each spacecraft, so it is
 * written as it is, without the frame of a page that nobody gets to see.
 */
export function movedPage({ path, to }: Redirect, site: URL | undefined): string {
  const [from, here] = [href(path), href(to.path)].map(asMarkup);
  const [address, card] = [to.path, cardFileOf(to)].map((path) => asMarkup(addressesOf(site)(path)));
  const [title, name] = [to.title, to.name].map(asMarkup);
  const description = `The page of ${title} is at ${here}; ${from} leads there.`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${pagePolicy}">\
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Moved: ${title} (${from}) · ${siteName}</title>\
<meta name="description" content="${description}"><link rel="canonical" href="${address}"><meta name="color-scheme" content="light dark">\
<meta property="og:title" content="${title}"><meta property="og:description" content="${description}">\
<meta property="og:url" content="${address}"><meta property="og:image" content="${card}">\
<meta name="twitter:card" content="summary_large_image"><meta http-equiv="refresh" content="0; url=${here}"></head>\
<body><main id="main"><h1>${name}</h1><p>Its page is at <a href="${here}">${here}</a>.</p></main></body></html>
`;
}
