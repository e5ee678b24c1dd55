import { asMarkup } from '../../words/markup.ts';

/** Describes the search for browsers that offer it in their address bar (OpenSearch 1.1). */
export function openSearchOf({ search, icon }: { search: string; icon: string }): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Spacecraft</ShortName>
  <LongName>Spacecraft Catalog</LongName>
  <Description>Finds spacecraft, configurations, families, destinations, rockets and pads by name.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${asMarkup(icon)}</Image>
  <Url type="text/html" template="${asMarkup(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
