import { downloadFile, paths } from '../../catalog/paths.ts';

/**
 * Says where the API and the data are, for programs that know the host alone (RFC 9727), as a set of links (RFC 9264, 4.2).
 * `address` makes a path of the site absolute.
 */
export function apiCatalogOf(address: (path: string) => string): object {
  const [api, data] = [address(paths.apiIndex), address(paths.data)];
  return {
    linkset: [
      { anchor: address(paths.apiCatalog), item: [{ href: api, type: 'application/json' }, { href: data }] },
      {
        anchor: api,
        'service-desc': [{ href: address(paths.apiDescription), type: 'application/json' }],
        'service-doc': [{ href: address(paths.api), type: 'text/html' }],
        license: [{ href: address(paths.terms) }],
      },
      {
        anchor: data,
        describedby: [{ href: address(downloadFile('datapackage.json')), type: 'application/json' }],
        'service-doc': [{ href: data, type: 'text/html' }],
        license: [{ href: address(paths.terms) }],
      },
    ],
  };
}
