import { launchedFlights } from '../../../catalog/flights.ts';
import { isDestroyed, lossOf } from '../../../catalog/losses.ts';
import type { Configuration, Flight, Spacecraft } from '../../../catalog/model.ts';
import { numberInWords } from '../../../words/number.ts';
import { once } from '../../../words/once.ts';
import type { Rule } from '../rule.ts';
import { relativesOf } from '../siblings/relatives.ts';
import { nameOfFlight } from './quoteFlights.ts';

const fewestFlights = 8;

/** What of the spacecraft of a configuration landed, and what became of it. */
const landingsOf = once((configuration: Configuration) => {
  const flights = configuration.spacecraft.flatMap(launchedFlights);
  // Where most of what landed is down as destroyed, that is the custom of the source, as it is of Starships in the sea.
  const family = [configuration, ...relativesOf(configuration)].flatMap((one) => one.spacecraft);
  const landed = family.filter((craft) => launchedFlights(craft).at(-1)?.landing === 'successful');
  const destroyed = landed.filter(isDestroyed);
  return {
    flights: flights.length,
    landings: flights.filter(({ landing }) => landing === 'successful' || landing === 'failed').length,
    isCustom: destroyed.length > 1 && destroyed.length * 2 > landed.length,
  };
});

/** Landings that the status of a spacecraft, its other flights or its siblings contradict. */
export const landingRule: Rule<Spacecraft> = {
  id: 'landing-contradicts',
  title: 'A landing that contradicts the rest of the record',
  explanation: `Destroyed, though the last landing was successful, unless most of its family that landed are, or it was lost on the ground, as the list of losses tells. Or not destroyed though the last landing failed, of which that list does not tell; a landing that failed before another flight; a landing that succeeded without an attempt, or of a flight under way; or the only landing of a configuration with ${numberInWords(fewestFlights)} flights or more.`,
  checks: [
    {
      field: 'flights',
      find: (craft) => {
        const { status, configuration } = craft;
        const flights = launchedFlights(craft);
        const last = flights.at(-1);
        if (!last) return null;
        const { flights: all, landings, isCustom } = landingsOf(configuration);
        const unclear = flights.find(
          ({ record }) => record.landing?.attempt === false && record.landing.success,
        );
        if (unclear) return `landing of ${nameOfFlight(unclear)} not attempted, but successful`;
        if (last.isUnderWay && last.landing && last.landing !== 'not attempted')
          return `${nameOfFlight(last)} under way, landing ${last.landing}`;
        if (isDestroyed(craft) && last.landing === 'successful' && !isCustom && !wasLostLater(craft))
          return `${status.name}, last landing successful`;
        if (!isDestroyed(craft) && last.landing === 'failed' && !isTold(last))
          return `${status.name}, last landing failed`;
        const failed = flights.slice(0, -1).find(({ landing }) => landing === 'failed');
        if (failed) return `landing of ${nameOfFlight(failed)} failed, flown again`;
        const landed = flights.find(({ landing }) => landing === 'successful' || landing === 'failed');
        return landed && all >= fewestFlights && landings === 1
          ? `landing of ${nameOfFlight(landed)} ${landed.landing}, of no other ${configuration.name}`
          : null;
      },
    },
  ],
};

/** Whether the table of losses tells that it was lost apart from any flight. */
function wasLostLater({ losses }: Spacecraft): boolean {
  return losses.some(({ flight, fate }) => flight === null && fate !== null);
}

/** Whether the table of losses tells how a flight was lost. */
function isTold(flight: Flight): boolean {
  return (lossOf(flight)?.fate ?? null) !== null;
}
