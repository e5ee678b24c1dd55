import { entriesOf } from '../../catalog/entries.ts';
import { catalog } from '../../catalog/index.ts';
import type { Catalog } from '../../catalog/model.ts';
import { kinds, searchedKinds } from '../../dataset/kinds.ts';
import { andList } from '../../words/andList.ts';
import { asMarkup } from '../../words/markup.ts';
import { siteName } from '../../words/siteName.ts';

/** Describes the search for browsers that offer it in their address bar (OpenSearch 1.1), with what it finds in a catalog. */
export function openSearchOf(
  { search, icon }: { search: string; icon: string },
  of: Catalog = catalog,
): string {
  const found = searchedKinds.filter((kind) => entriesOf(of, [kind]).length > 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Spacecraft</ShortName>
  <LongName>${siteName}</LongName>
  <Description>Finds ${andList(found.map((kind) => kinds[kind].many))} by name.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${asMarkup(icon)}</Image>
  <Url type="text/html" template="${asMarkup(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
