import { describe, expect, test } from 'vitest';
import { type DataSet, readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { linkCatalog } from './link.ts';
import type { Catalog, Spacecraft } from './model.ts';

const dataSet = readDataSet(frozenEdition);
const catalog = linkCatalog(dataSet);
const find = (name: string, of: Catalog = catalog) =>
  of.spacecraft.find((craft) => craft.name === name) as Spacecraft;

/** Links a copy of the embedded edition with something changed. */
function linkChanged(change: (copy: DataSet) => void): Catalog {
  const copy = structuredClone(dataSet);
  change(copy);
  return linkCatalog(copy);
}

describe('the graph', () => {
  test('leads from a spacecraft to its configuration and back', () => {
    const craft = find('Progress M-6');
    expect(craft.configuration.name).toBe('Progress-M');
    expect(craft.configuration.spacecraft).toContain(craft);
    expect(craft.configuration.spacecraft).toHaveLength(68);
    expect(craft.status.spacecraft).toContain(craft);
    expect(craft.configuration.agency.spacecraft).toContain(craft);
    expect(craft.configuration.type.spacecraft).toContain(craft);
    expect(craft.flights?.[0]?.spacecraft).toBe(craft);
  });

  test('puts a configuration into each of its families, ancestors first', () => {
    const { families } = find('Crew Dragon Freedom').configuration;
    expect(families.map((family) => family.name)).toEqual(['Dragon', 'Dragon 2']);
    expect(families[1]?.parent).toBe(families[0]);
    expect(families[0]?.children).toEqual([families[1]]);
    expect(families[0]?.spacecraft).toHaveLength(25);
    expect(families[1]?.spacecraft).toHaveLength(12);
  });

  test('adds an ancestor that a configuration does not list itself', () => {
    const changed = linkChanged(({ configurations }) => {
      for (const record of configurations)
        record.family = (record.family ?? []).filter((family) => family.name !== 'Dragon');
    });
    const { families } = find('Crew Dragon Freedom', changed).configuration;
    expect(families.map((family) => family.name)).toEqual(['Dragon', 'Dragon 2']);
  });

  test('has an agency that only builds families, with those families', () => {
    const energia = catalog.agencies.find((agency) => agency.name === 'Energia');
    expect(energia?.families.map((family) => family.name)).toEqual(['Progress', 'Soyuz']);
    expect(energia?.spacecraft).toEqual([]);
  });

  test('knows neighbors in order of first launch', () => {
    const craft = find('Soyuz MS-10');
    expect([craft.previous?.name, craft.next?.name]).toEqual(['Soyuz MS-09', 'Soyuz MS-11']);
    const first = find('Space Shuttle Columbia');
    expect([first.previous, first.next?.name]).toEqual([null, 'Space Shuttle Challenger']);
    // What was never launched came neither before nor after the others.
    expect(find('Crew Dragon Grace').next).toBeNull();
    const placeholder = find('Crew Dragon');
    expect([placeholder.previous, placeholder.next]).toEqual([null, null]);
  });

  test('counts every spacecraft once in statuses and types', () => {
    for (const groups of [catalog.statuses, catalog.types]) {
      expect(groups.flatMap((group) => group.spacecraft)).toHaveLength(598);
      expect(new Set(groups.flatMap((group) => group.spacecraft)).size).toBe(598);
    }
  });
});

describe('what is not known', () => {
  test('P0D on a craft that has flown is not recorded; on one that has not, it is zero', () => {
    const vostok = find('Vostok-1P');
    expect(vostok.timeDocked).toBeNull();
    expect(vostok.dockedShare).toBeNull();
    expect(vostok.timeInSpace).toMatchObject({ iso: 'P842DT23H59M55S', seconds: 72_835_195 });
    expect(find('Soyuz 7K-OK No.1').timeInSpace).toBeNull();
    expect(find('Dream Chaser Tenacity').timeInSpace).toMatchObject({ iso: 'P0D', seconds: 0 });
  });

  test('a word for a serial number that is to come is none', () => {
    const ids: number[] = [];
    const words = ['TBD', 'tba', 'Unknown', 'N/A', '-', '?', ''];
    const changed = linkChanged(({ spacecraft }) => {
      for (const [index, record] of spacecraft.entries())
        record.serial_number = words[index] ?? record.serial_number;
      ids.push(...spacecraft.slice(0, words.length).map(({ id }) => id));
    });
    const craft = ids.flatMap((id) => changed.spacecraft.find((one) => one.id === id) ?? []);
    expect(craft.map(({ serialNumber }) => serialNumber)).toEqual(words.map(() => null));
    expect(craft.map(({ serialNumberGiven }) => serialNumberGiven ?? '')).toEqual(words);
  });

  test('a craft docked longer than in space gets no docked share', () => {
    const changed = linkChanged(({ spacecraft }) => {
      for (const record of spacecraft) if (record.id === 367) record.time_docked = 'P61D';
    });
    const craft = find('Progress M-6', changed);
    expect(craft.dockedShare).toBeNull();
  });

  test('a craft docked all its time in space has a docked share of one', () => {
    const changed = linkChanged(({ spacecraft }) => {
      for (const record of spacecraft) if (record.id === 367) record.time_docked = record.time_in_space;
    });
    expect(find('Progress M-6', changed).dockedShare).toBe(1);
  });

  test('a negative duration is not recorded', () => {
    const changed = linkChanged(({ spacecraft }) => {
      for (const record of spacecraft) if (record.id === 367) record.time_in_space = '-PT38M';
    });
    const craft = find('Progress M-6', changed);
    expect(craft.timeInSpace).toBeNull();
  });

  test('the docked share is time docked through time in space, cut off after a hundredth of a percent', () => {
    const share = (57 * 86_400 + 72_676) / (60 * 86_400 + 11_819);
    expect(find('Progress M-6').dockedShare).toBe(Math.floor(share * 10_000) / 10_000);
  });

  test('a time docked is known no better than its dockings are, whatever is known of the end of the flight', () => {
    const dockedUntil = (departure: string) => {
      const changed = linkChanged(({ spacecraft }) => {
        for (const record of spacecraft) {
          const [flight] = record.flights ?? [];
          if (record.name !== 'Progress 1' || !flight) continue;
          flight.docking_events = [
            { docking: '1978-01-22T10:12:14Z', departure },
          ] as typeof flight.docking_events;
          record.time_docked = 'P14D';
        }
      });
      const { timeDocked, flights } = find('Progress 1', changed);
      return [timeDocked?.precision, flights?.[0]?.dockings[0]?.departed?.precision];
    };
    expect(dockedUntil('1978-02-06T05:54:10Z')).toEqual(['minute', 'minute']);
    expect(dockedUntil('1978-02-06T05:54:00Z')).toEqual(['minute', 'minute']);
    expect(dockedUntil('1978-02-06T00:00:00Z')).toEqual(['day', 'day']);
  });

  test('the whole time of a craft that flew once is that of its flight, known as well', () => {
    const once = catalog.spacecraft.flatMap(({ flightsCount, flights, timeInSpace }) =>
      flightsCount === 1 && timeInSpace && flights?.[0]?.duration ? [[timeInSpace, flights[0].duration]] : [],
    );
    expect(once.length).toBeGreaterThan(500);
    expect(once.filter(([whole, flight]) => whole !== flight)).toEqual([]);
  });

  test('a launch at midnight exactly is known to the day only', () => {
    const craft = find('Progress M-12M');
    expect(craft.firstLaunch?.precision).toBe('day');
    expect(find('HTV-X1').firstLaunch?.precision).toBe('second');
  });
});

describe('flights', () => {
  test('are in order of launch, and the one under way is marked', () => {
    const { flights } = find('Crew Dragon Freedom');
    expect(flights?.map((flight) => flight.mission)).toEqual([
      'Crew-4',
      'Axiom Space Mission 2',
      'Axiom Space Mission 3',
      'Crew-9',
      'Crew-12',
    ]);
    expect(flights?.map((flight) => flight.isUnderWay)).toEqual([false, false, false, false, true]);
  });

  test('that lie ahead of the data are no first launch', () => {
    const changed = linkChanged(({ manifest }) => {
      manifest.date = '1990-01-01T00:00:00Z';
    });
    const craft = find('Progress M-6', changed);
    expect(craft.flights?.[0]?.isAhead).toBe(true);
    expect(craft.firstLaunch).toBeNull();
  });

  test('end no more exactly than the provenance grants', () => {
    expect(find('Kosmos 133').flights?.[0]?.end?.precision).toBe('day');
    expect(find('Apollo CSM-017').flights?.[0]?.end?.precision).toBe('minute');
    expect(find('Progress M-6').flights?.[0]?.end?.precision).toBe('second');
  });

  test('may be unread, which is not the same as none', () => {
    const changed = linkChanged(({ spacecraft }) => {
      for (const record of spacecraft) record.flights = null;
    });
    expect(find('Progress M-6', changed).flights).toBeNull();
    expect(find('Progress M-6', changed).firstLaunch).toBeNull();
  });

  test('launch no more exactly than LL2 says', () => {
    const changed = linkChanged(({ spacecraft }) => {
      for (const record of spacecraft) {
        const launch = record.flights?.[0]?.launch;
        if (launch) launch.net_precision = { id: 7, name: record.id === 367 ? 'Month' : 'Quarter 3' };
      }
    });
    expect(find('Progress M-6', changed).firstLaunch?.precision).toBe('month');
    expect(find('Progress M-2', changed).firstLaunch?.precision).toBe('year');
  });
});

describe('a fetched data set without sources of its own', () => {
  const about = { id: 900136, name: 'Progress 13' };
  const designator = {
    ...about,
    field: 'flights[0].launch.launch_designator',
    source: 'GCAT',
    source_id: 'S13185',
    raw: '1982-047A',
    release: '',
    confidence: 'high' as const,
    standing: 'source' as const,
  };
  const alias = { ...about, alias: 'Freighter', source: '', release: '', calledBy: '' };
  const live = ({ id = about.id, name = about.name, launched = '1982-047' }) =>
    linkCatalog({
      ...structuredClone(dataSet),
      manifest: { ...dataSet.manifest, edition: 'live' },
      designators: [designator],
      aliases: [alias],
      spacecraft: structuredClone(dataSet.spacecraft).map((record) => {
        if (record.id !== about.id) return record;
        for (const { launch } of record.flights ?? []) if (launch) launch.launch_designator = launched;
        return { ...record, id, name };
      }),
    });
  const told = (catalog: Catalog, name = about.name) => {
    const { flights, aliases } = find(name, catalog);
    return [flights?.[0]?.object?.piece ?? null, aliases.map(({ alias }) => alias)];
  };

  test('knows a sum of flights to the day where one of them ended at a midnight', () => {
    const precisionOf = (end: string) => {
      const { spacecraft } = linkChanged((changed) => {
        Object.assign(changed, { provenance: null, manifest: { ...changed.manifest, edition: 'live' } });
        const record = changed.spacecraft.find(({ name }) => name === 'Crew Dragon Freedom');
        const [first] = record?.flights ?? [];
        if (first) first.mission_end = end;
      });
      const craft = spacecraft.find(({ name }) => name === 'Crew Dragon Freedom');
      return [craft?.timeInSpace?.precision, craft?.timeInSpace?.margin ?? 0];
    };
    expect(precisionOf('2022-10-14T00:00:00Z')).toEqual(['day', 86_400]);
    expect(precisionOf('2022-10-14T20:55:03Z')).toEqual(['second', 0]);
  });

  test('knows the object and the other names of the same craft of the embedded edition', () => {
    expect(told(live({}))).toEqual(['1982-047A', ['Freighter']]);
    // LL2 has an id of its own for what the edition made one up for.
    expect(told(live({ id: 777 }))).toEqual(['1982-047A', ['Freighter']]);
  });

  test('knows no object where the designators of the launch differ, and no other name that is the name', () => {
    expect(told(live({ launched: '1982-048' }))).toEqual([null, ['Freighter']]);
    expect(told(live({ name: 'Freighter' }), 'Freighter')).toEqual(['1982-047A', []]);
    expect(told(live({ id: 777, name: 'Another' }), 'Another')).toEqual([null, []]);
  });
});

test('of an agency that launches alone name, what they do not say is not recorded', () => {
  const { agencies } = linkChanged(({ spacecraft }) => {
    const launch = spacecraft.flatMap(({ flights }) => flights ?? []).find((flight) => flight.launch)?.launch;
    if (launch) launch.launch_service_provider = { id: 9_000, name: 'Launcher', abbrev: null, type: null };
  });
  const launcher = agencies.find(({ id }) => id === 9_000);
  expect(launcher?.launches).toHaveLength(1);
  expect(launcher?.record).toMatchObject({ parent: null, description: null, country: null, logo: null });
});

test('links of the source lead to the web or nowhere', () => {
  const changed = linkChanged(({ configurations }) => {
    for (const record of configurations) {
      record.wiki_link = 'javascript:alert(1)';
      record.info_link = 'data:text/html,x';
    }
  });
  expect(
    changed.configurations.flatMap(({ wikiLink, infoLink }) => [wikiLink, infoLink]).filter(Boolean),
  ).toEqual([]);
  expect(catalog.configurations.filter(({ wikiLink }) => wikiLink?.startsWith('https://'))).not.toHaveLength(
    0,
  );
});

test('namesakes get titles and addresses of their own', () => {
  const changed = linkChanged(({ spacecraft }) => {
    for (const record of spacecraft) if (record.id === 371) record.name = 'Progress M-6';
  });
  const namesakes = changed.spacecraft.filter((craft) => craft.name === 'Progress M-6');
  expect(namesakes.map((craft) => craft.title)).toEqual([
    'Progress M-6 (LL2 id 367)',
    'Progress M-6 (LL2 id 371)',
  ]);
  expect(namesakes.map((craft) => craft.path)).toEqual([
    '/spacecraft/progress-m-6/',
    '/spacecraft/progress-m-6-371/',
  ]);
});

test('namesakes whose ids the embedded edition made up are told apart by serial number or slug, never by such an id', () => {
  const named = (serials: readonly (string | null)[]) =>
    linkChanged(({ spacecraft }) => {
      const madeUp = spacecraft.filter(({ id }) => id >= 900_001).slice(0, 2);
      madeUp.forEach((record, index) => {
        Object.assign(record, { name: 'Twin', serial_number: serials[index] });
      });
    }).spacecraft.filter(({ name }) => name === 'Twin');
  expect(named(['No.1', 'No.2']).map(({ title }) => title)).toEqual([
    'Twin (serial number No.1)',
    'Twin (serial number No.2)',
  ]);
  for (const serials of [
    ['No.1', 'No.1'],
    [null, null],
  ])
    expect(named(serials).map(({ title, slug }) => title === `Twin (${slug})`)).toEqual([true, true]);
});

test('an address that leads to a renamed record is given to no other', () => {
  const slugs = [
    { kind: 'spacecraft' as const, id: 371, name: 'New', slug: 'old', redirects: ['progress-m-6'] },
  ];
  expect(
    find(
      'Progress M-6',
      linkChanged((copy) => Object.assign(copy, { slugs })),
    ).path,
  ).toBe('/spacecraft/progress-m-6-367/');
});

test('ids from 900001 are provisional, all others are known', () => {
  for (const craft of catalog.spacecraft) expect(craft.isProvisional).toBe(craft.id >= 900_001);
});
