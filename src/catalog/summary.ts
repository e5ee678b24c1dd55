import { durationInWords } from './duration.ts';
import type { Spacecraft } from './model.ts';
import { dayInWords, type Moment } from './moment.ts';

/**
 * Says in two or three sentences what a spacecraft is and what became of it by the date of the data, with no more than
 * its record holds.
 */
export function summaryOf(spacecraft: Spacecraft, date: Moment): string {
  return `${spacecraft.title} is ${standing(spacecraft)}. ${career(spacecraft)}${stay(spacecraft, date)}.`;
}

function standing({ configuration, isPlaceholder }: Spacecraft): string {
  if (isPlaceholder)
    return `a placeholder for ${configuration.name} spacecraft that have not been told apart yet`;
  const fleet = configuration.spacecraft.filter((craft) => !craft.isPlaceholder).length;
  const which = fleet === 1 ? 'the only' : `one of ${fleet.toLocaleString('en-US')}`;
  return `${which} ${configuration.name} spacecraft in this catalog`;
}

function career({ flightsCount, flights, firstLaunch }: Spacecraft): string {
  if (flightsCount === null) return 'How often it flew is not recorded';
  if (flightsCount === 0) return 'It has not flown';
  const day = firstLaunch && dayInWords(firstLaunch, 'long');
  if (flightsCount > 1) return `It has flown ${flightsCount} times${day ? `, first on ${day}` : ''}`;
  const destination = flights?.find((flight) => !flight.isAhead)?.destination;
  return `It flew once${day ? `, launched on ${day}` : ''}${destination ? ` (${destination})` : ''}`;
}

function stay(
  { timeInSpace, timeDocked, inSpace, precision, flightsCount }: Spacecraft,
  date: Moment,
): string {
  const time = timeInSpace && timeInSpace.seconds > 0 ? durationInWords(timeInSpace, { precision }) : null;
  const docked =
    time && timeDocked && timeDocked.seconds > 0
      ? `, ${durationInWords(timeDocked, { precision })} of them docked`
      : '';
  if (inSpace) {
    const until = time ? `. By ${dayInWords(date, 'long')} it had spent ${time} in space${docked}` : '';
    return `, and is in space${until}`;
  }
  return time ? `, and spent ${time} in space${flightsCount === 1 ? '' : ' in all'}${docked}` : '';
}
