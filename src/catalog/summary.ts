import { durationInWords } from './duration.ts';
import type { Spacecraft } from './model.ts';
import { dayInWords } from './moment.ts';

/** Says in one or two sentences what a spacecraft is and what became of it, with no more than its record holds. */
export function summaryOf(spacecraft: Spacecraft): string {
  return `${spacecraft.title} is ${standing(spacecraft)}. ${career(spacecraft)}.`;
}

function standing({ configuration, isPlaceholder }: Spacecraft): string {
  if (isPlaceholder)
    return `a placeholder for ${configuration.name} spacecraft that have not been told apart yet`;
  const fleet = configuration.spacecraft.filter((craft) => !craft.isPlaceholder).length;
  const which = fleet === 1 ? 'the only' : `one of ${fleet}`;
  return `${which} ${configuration.name} spacecraft in this catalog`;
}

function career(spacecraft: Spacecraft): string {
  const { flightsCount, flights, firstLaunch } = spacecraft;
  if (flightsCount === null) return 'How often it flew is not recorded';
  if (flightsCount === 0) return 'It has not flown';
  const day = firstLaunch && dayInWords(firstLaunch, 'long');
  const destination = flights?.find((flight) => !flight.isAhead)?.destination;
  const aim = destination ? `, bound for ${destination}` : '';
  const times =
    flightsCount === 1
      ? `It flew once${day ? `, launched on ${day}${aim}` : ''}`
      : `It has flown ${flightsCount} times${day ? `, first on ${day}` : ''}`;
  return `${times}${stay(spacecraft)}`;
}

function stay({ timeInSpace, timeDocked, inSpace, precision, flightsCount }: Spacecraft): string {
  if (!timeInSpace) return inSpace ? ', and is in space' : '';
  const time = durationInWords(timeInSpace, { precision });
  const docked =
    timeDocked && timeDocked.seconds > 0
      ? `, ${durationInWords(timeDocked, { precision })} of them docked`
      : '';
  if (inSpace) return `, and is in space: ${time} when these data were read${docked}`;
  return `, and spent ${time} in space${flightsCount === 1 ? '' : ' in all'}${docked}`;
}
