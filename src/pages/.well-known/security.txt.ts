import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { paths } from '../../catalog/paths.ts';
import { readEnvironment } from '../../environment.ts';
import { securityText } from '../../site/machines/securityText.ts';
import { addressesOf, href } from '../../site/ui/href.ts';

export const GET: APIRoute = ({ site }) => {
  const address = addressesOf(site);
  const contact = readEnvironment(process.env).ERRORS_TO ?? address(paths.errors);
  // It is good at the root of a host alone (RFC 9116, 3).
  const canonical = href('/') === '/' ? address(paths.securityText) : null;
  return new Response(securityText({ contact, canonical, date: catalog.edition.date }));
};
