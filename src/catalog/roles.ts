import { once } from '../words/once.ts';
import type { Agency, Catalog, Configuration } from './model.ts';

/** What an agency has to do with a configuration beside what LL2 files under it. */
export interface Role {
  configuration: Configuration;
  agency: Agency;
  did: 'built' | 'operated';
  /** The page that says so; null where the manufacturer of its family does. */
  source: string | null;
}

/** Makers and operators, by ids of LL2, that LL2 does not name: it has one agency for each configuration. */
const told: { configuration: number; agency: number; did: Role['did']; source: string }[] = [
  {
    // Apollo Command/Service Module, NASA.
    configuration: 10,
    agency: 44,
    did: 'operated',
    source: 'https://en.wikipedia.org/wiki/Apollo_command_and_service_module',
  },
  {
    // X-15, North American Aviation.
    configuration: 13,
    agency: 999,
    did: 'built',
    source: 'https://en.wikipedia.org/wiki/North_American_X-15',
  },
  {
    // Automated Transfer Vehicle, ESA.
    configuration: 17,
    agency: 27,
    did: 'operated',
    source: 'https://en.wikipedia.org/wiki/Automated_Transfer_Vehicle',
  },
  {
    // Vostok, Energia, which was OKB-1 then.
    configuration: 15,
    agency: 1000,
    did: 'built',
    source: 'https://en.wikipedia.org/wiki/Vostok_(spacecraft)',
  },
  {
    // Voskhod, Energia, which was OKB-1 then.
    configuration: 16,
    agency: 1000,
    did: 'built',
    source: 'https://en.wikipedia.org/wiki/Voskhod_(spacecraft)',
  },
  {
    // Shenzhou, China Aerospace Science and Technology Corporation.
    configuration: 2,
    agency: 88,
    did: 'built',
    source: 'http://english.spacechina.com/n16421/n17215/n17269/n19035/c2389319/content.html',
  },
];

/** What agencies built and operated that is filed under another agency: by the manufacturers of families, and by a table. */
export const rolesOf = once(({ configurations, find }: Pick<Catalog, 'configurations' | 'find'>): Role[] =>
  configurations.flatMap((configuration): Role[] => {
    const makers = new Set(configuration.families.flatMap(({ manufacturer }) => manufacturer ?? []));
    const built = [...makers].map((agency): Role => ({ configuration, agency, did: 'built', source: null }));
    const others = told.flatMap(({ configuration: id, agency: agencyId, did, source }): Role[] => {
      const agency = id === configuration.id ? find('agency', agencyId) : null;
      return agency ? [{ configuration, agency, did, source }] : [];
    });
    return [...built, ...others].filter(({ agency }) => agency !== configuration.agency);
  }),
);
