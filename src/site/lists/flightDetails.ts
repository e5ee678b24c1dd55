import type { CrewMember, Docking, Flight } from '../../catalog/model.ts';
import { isOver } from '../../catalog/outcomes.ts';
import { type Fact, factOf, isRecorded } from '../../fields/fact.ts';
import { flightFacts } from '../../fields/flight.ts';
import { type FlightLink, flightLinks } from './flightLinks.ts';

/** What there is to a flight beside the columns of a log. */
export interface FlightDetails {
  /** Why its launch failed. */
  why: string | null;
  crews: { label: string; members: CrewMember[] }[];
  dockings: Docking[];
  description: string | null;
  facts: Fact<Flight>[];
  links: FlightLink[];
}

/** All that is recorded of a flight beside the columns of a log; null where that is nothing. */
export function flightDetails(flight: Flight): FlightDetails | null {
  const details: FlightDetails = {
    why: textOf('failure', flight),
    crews: crewsOf(flight),
    dockings: flight.dockings,
    description: textOf('mission-description', flight),
    facts: flightFacts.filter((fact) => fact.isOnPage && isRecorded(fact, flight)),
    links: flightLinks(flight),
  };
  const isEmpty = Object.values(details).every((one) => one === null || one.length === 0);
  return isEmpty ? null : details;
}

/** What stands below the row of a flight, and the link that stands in the row because it is all there would be below. */
export interface BesideColumns {
  details: FlightDetails | null;
  lone: FlightLink | null;
}

/** Puts a link that is alone into the row of its flight, because a fold is for text or for several things. */
export function besideColumns(details: FlightDetails | null): BesideColumns {
  const [link, ...others] = details?.links ?? [];
  if (!details || !link || others.length > 0 || details.description !== null || details.facts.length > 0)
    return { details, lone: null };
  const { why, crews, dockings } = details;
  const isEmpty = why === null && crews.length === 0 && dockings.length === 0;
  return { details: isEmpty ? null : { ...details, links: [] }, lone: link };
}

function textOf(field: string, flight: Flight): string | null {
  const fact = factOf(flightFacts, field);
  return isRecorded(fact, flight) ? `${fact.value(flight)}` : null;
}

/** The crew at launch, and those aboard, or landed once the flight is over, where they are others. */
function crewsOf(flight: Flight): FlightDetails['crews'] {
  const { crew, isUnderWay } = flight;
  if (!crew) return [];
  const atLaunch = peopleOf(crew.launch);
  const isOther = (members: CrewMember[]) => peopleOf(members).symmetricDifference(atLaunch).size > 0;
  return [
    { label: 'Crew', members: crew.launch },
    { label: 'Aboard', members: isUnderWay && isOther(crew.onboard) ? crew.onboard : [] },
    { label: 'Landed with', members: isOver(flight) && isOther(crew.landing) ? crew.landing : [] },
  ].filter(({ members }) => members.length > 0);
}

function peopleOf(members: CrewMember[]): Set<CrewMember['person']> {
  return new Set(members.map(({ person }) => person));
}
