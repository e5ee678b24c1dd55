import { agencyMini } from '../../../src/api/answer/modes.ts';
import { ll2Address } from '../../../src/words/ll2Address.ts';
import type { Row } from '../row.ts';

interface Program {
  id: number;
  name: string;
  start: string;
  end: string | null;
  /** The agencies that run it, as far as the data set has them. */
  agencies: readonly number[];
  /** Whether a flight belongs to it, by its destination and its configuration. */
  has: (destination: string, configuration: string) => boolean;
}

/** Programs that LL2 has. The ids are the stand-in's own, so nothing may rely on them. */
const programs: readonly Program[] = [
  {
    id: 17,
    name: 'International Space Station',
    start: '1998-11-20',
    end: null,
    agencies: [44, 63],
    has: (to) => to === 'International Space Station',
  },
  {
    id: 1,
    name: 'Mercury',
    start: '1958-10-07',
    end: '1963-05-16',
    agencies: [44],
    has: (_, craft) => craft === 'Mercury',
  },
  {
    id: 2,
    name: 'Gemini',
    start: '1961-12-07',
    end: '1966-11-15',
    agencies: [44],
    has: (_, craft) => craft === 'Gemini',
  },
  {
    id: 3,
    name: 'Apollo',
    start: '1960-07-28',
    end: '1972-12-19',
    agencies: [44],
    has: (to, craft) => craft.startsWith('Apollo') && to !== 'Skylab',
  },
  {
    id: 4,
    name: 'Skylab',
    start: '1973-05-14',
    end: '1974-02-08',
    agencies: [44],
    has: (to) => to === 'Skylab',
  },
  {
    id: 5,
    name: 'Mir',
    start: '1986-02-20',
    end: '2001-03-23',
    agencies: [63],
    has: (to) => to.startsWith('Mir'),
  },
  {
    id: 6,
    name: 'Salyut',
    start: '1971-04-19',
    end: '1991-02-07',
    agencies: [63],
    has: (to) => to.includes('Salyut'),
  },
  {
    id: 7,
    name: 'Space Shuttle',
    start: '1981-04-12',
    end: '2011-07-21',
    agencies: [44],
    has: (_, craft) => craft === 'Space Shuttle',
  },
  {
    id: 8,
    name: 'Commercial Crew',
    start: '2011-04-18',
    end: null,
    agencies: [44],
    has: (_, craft) => /^(Crew Dragon|CST-100)/.test(craft),
  },
  {
    id: 11,
    name: 'Commercial Resupply Services',
    start: '2008-12-23',
    end: null,
    agencies: [44],
    has: (_, craft) => /^(Dragon 1|Cargo Dragon|Cygnus)/.test(craft),
  },
  {
    id: 15,
    name: 'Artemis',
    start: '2017-12-11',
    end: null,
    agencies: [44],
    has: (_, craft) => craft === 'Orion',
  },
  {
    id: 16,
    name: 'Tiangong',
    start: '1992-09-21',
    end: null,
    agencies: [17],
    has: (to) => to.startsWith('Tiangong'),
  },
];

/** The programs of a flight, ProgramNormal. */
export function programsOf(flight: Row, craft: Row, agencies: readonly Row[]) {
  const configuration = (craft.spacecraft_config as Row).name;
  const its = programs.filter(({ has }) => has(String(flight.destination ?? ''), configuration));
  return its.map(({ id, name, start, end, agencies: ids }) => ({
    response_mode: 'normal',
    id,
    url: `${ll2Address}/programs/${id}/`,
    name,
    image: null,
    info_url: null,
    wiki_url: null,
    description: `The stand-in tells of ${name} by its dates alone.`,
    agencies: agencies.filter((agency) => ids.includes(agency.id)).map(agencyMini),
    start_date: `${start}T00:00:00Z`,
    end_date: end && `${end}T00:00:00Z`,
    mission_patches: [],
    type: { id: 2, name: 'Human Spaceflight' },
  }));
}
