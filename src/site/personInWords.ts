import { agencyInSentence } from '../catalog/agencyName.ts';
import type { Person, PersonFlight } from '../catalog/model.ts';
import { isOver, leftTheGround, neverLaunched } from '../catalog/outcomes.ts';
import { flightsUp } from '../catalog/people.ts';
import { flightAboard } from '../catalog/whereabouts.ts';
import { countInWords } from '../words/count.ts';
import { dayInWords } from '../words/moment.ts';

/** Says in a few sentences who a person is and on which spacecraft of the catalog the person flew. */
export function personInWords(person: Person): string {
  const { name, flights, record } = person;
  const launched = flightsUp({ flights });
  const now = flightAboard(person) ?? flights.find(({ flight }) => flight.isUnderWay)?.flight;
  const grounded = flights.filter(({ flight }) => neverLaunched(flight));
  const who = `${name}${record.agency?.name ? ` of ${agencyInSentence(record.agency.name)}` : ''}`;
  if (flights.length === 0)
    return person.tombstone
      ? `${who} is in no crew of the catalog any more.`
      : `No flight of ${who} is recorded.`;
  return [
    ...(flights.length > grounded.length ? [careerInWords(who, flights, launched)] : []),
    now && `The flight on ${now.spacecraft.title} is under way.`,
    ...grounded.map(({ flight: { spacecraft } }, index) => {
      const begin = flights.length > grounded.length || index > 0 ? name : who;
      return `${begin} was in the crew of ${spacecraft.title}, which was never launched.`;
    }),
  ]
    .filter(Boolean)
    .join(' ');
}

function careerInWords(
  who: string,
  flights: readonly PersonFlight[],
  launched: readonly PersonFlight[],
): string {
  const [first] = launched;
  if (!first && flights.some(hasLanded))
    return `${who} is in a crew that landed; the flight up is not recorded.`;
  const begun = flights.findLast(({ flight }) => leftTheGround(flight))?.flight;
  if (!first && begun) {
    const is = isOver(begun) ? 'was' : 'is';
    return `${who} ${is} in the crew of ${begun.spacecraft.title}; the flight up is not recorded.`;
  }
  if (!first) {
    const ahead = flights.filter(({ flight }) => flight.isAhead).length;
    return `${who} is in the crew of ${countInWords(ahead, 'flight')} to come.`;
  }
  const { spacecraft, launch } = first.flight;
  const day = launch ? ` on ${dayInWords(launch, 'long')}` : '';
  const isOnce = launched.length === 1;
  const down = landingsOnOthers(flights);
  const way = `on ${spacecraft.title}${day}`;
  if (down === 0) {
    return isOnce
      ? `${who} flew ${way}.`
      : `${who} was launched ${times(launched.length)}, the first time ${way}.`;
  }
  return isOnce
    ? `${who} was launched ${way}, and came down on another craft.`
    : `${who} was launched ${times(launched.length)}, the first time ${way}, and came down ${times(down)} on another craft.`;
}

/** How often the person came down on a craft that another crew was launched on. */
function landingsOnOthers(flights: readonly PersonFlight[]): number {
  return flights.filter((one) => !one.isAtLaunch && hasLanded(one)).length;
}

/** The source may list a crew for a landing to come. */
function hasLanded({ isAtLanding, flight }: PersonFlight): boolean {
  return isAtLanding && isOver(flight);
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : countInWords(count, 'time');
}
