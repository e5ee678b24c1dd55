import type { Configuration, Spacecraft } from '../../../catalog/model.ts';
import { once } from '../../../words/once.ts';
import { TheSource } from '../../../words/source.ts';
import type { Rule } from '../rule.ts';
import { quoteFlights } from './quoteFlights.ts';

/** A mission that bears the name of another spacecraft. */
export const missionRule: Rule<Spacecraft> = {
  id: 'mission-of-another',
  title: 'A mission by the name of another spacecraft',
  explanation:
    'The missions of many spacecraft bear their names. One by the name of another spacecraft of the configuration was likely flown by that one.',
  checks: [
    {
      field: 'flights',
      find: quoteFlights(({ mission, spacecraft }) =>
        mission !== null && mission !== spacecraft.name && namesOf(spacecraft.configuration).has(mission)
          ? mission
          : null,
      ),
      note: (value) => `${TheSource} gives a mission by the name of another spacecraft: ${value}.`,
    },
  ],
};

const namesOf = once(({ spacecraft }: Configuration) => new Set(spacecraft.map(({ name }) => name)));
