import type { Catalog } from '../catalog/model.ts';

/** Well-known craft that LL2 did not list as spacecraft when last looked at, and what their records would be called. */
const known = [
  {
    what: 'the Space Shuttle Enterprise (OV-101), which flew in the atmosphere only',
    names: /OV-101|Shuttle Enterprise/,
  },
  { what: 'the second X-15', names: /X-15-2/ },
  { what: 'SpaceShipOne', names: /SpaceShipOne/ },
  {
    what: 'the Soviet TKS ships and their VA capsules',
    names: /\bTKS\b|\bVA\b|Kosmos (881|929|1267|1443|1686)\b/,
  },
  { what: 'the tests of the lunar lander LK', names: /Kosmos (379|398|434)\b/ },
  { what: 'the BOR test craft', names: /\bBOR\b|Kosmos (1374|1445|1517|1614)\b/ },
  { what: 'boilerplates of Mercury and Apollo', names: /boilerplate|Big Joe|Little Joe|\bBP-\d/i },
  { what: 'craft of tests of pad aborts', names: /pad abort/i },
  { what: 'the Chinese test ship of 2020 and Mengzhou', names: /Mengzhou|new generation/i },
  { what: 'the capsules of Varda', names: /Varda|Winnebago|\bW-\d/ },
  { what: 'the European IXV', names: /\bIXV\b/ },
];

/** Says which well-known craft have no record in a catalog; what it has a record of is left out. */
export function unlistedIn({ spacecraft }: Catalog): string[] {
  return known
    .filter(({ names }) => !spacecraft.some(({ name }) => names.test(name)))
    .map(({ what }) => what);
}
