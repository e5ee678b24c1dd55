import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { paths } from '../../catalog/paths.ts';
import { readEnvironment } from '../../environment.ts';
import { securityText } from '../../site/machines/securityText.ts';
import { addressesOf } from '../../site/ui/href.ts';

export const GET: APIRoute = ({ site }) => {
  const address = addressesOf(site);
  const contact = readEnvironment(process.env).ERRORS_TO ?? address(paths.errors);
  const canonical = address(paths.securityText);
  return new Response(securityText({ contact, canonical, date: catalog.edition.date }));
};
