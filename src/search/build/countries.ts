import type { Agency, SearchedEntry, Spacecraft } from '../../catalog/model.ts';
import { agencyIds } from '../../dataset/wire/ids.ts';

/**
 * Lists where an entry comes from, each with what is said of what comes from there: "China (Chinese)". Where its agency is of one
 * country, it is from there, and from Europe where that country is a member of the European Space Agency; what is of an agency
 * of several countries need not be of each. Launch Library 2 has what Soviet ships became under the agency that Russia has now.
 */
export function countriesOf(entry: SearchedEntry, agencies: readonly Agency[]): string[] {
  const europeans = agencies.find(({ id }) => id === agencyIds.europeanSpaceAgency)?.record.country ?? [];
  const isEuropean = (id: number) => europeans.some((country) => country.id === id);
  return agenciesOf(entry).flatMap((agency) => {
    const [country, ...others] = agency.record.country ?? [];
    if (!country) return [];
    if (others.length > 0) return agency.id === agencyIds.europeanSpaceAgency ? [europe] : [];
    const nationality = country.nationality_name?.trim();
    const isRussian = country.alpha_2_code === 'RU';
    return [
      nationality ? `${country.name} (${nationality})` : country.name,
      ...(isEuropean(country.id) ? [europe] : []),
      ...(isRussian && spacecraftOf(entry).some(isOfSovietTime) ? [sovietUnion] : []),
    ];
  });
}

const europe = 'Europe (European)';
const sovietUnion = 'Soviet Union, USSR (Soviet)';

// The Supreme Soviet dissolved the Union on 26 December 1991, by its declaration 142-N.
const endOfSovietUnion = Date.UTC(1991, 11, 26);

/** Whether the rocket of the first flight of a spacecraft was on its pad before the Soviet Union ended. */
function isOfSovietTime({ flights }: Spacecraft): boolean {
  const time = flights?.[0]?.launch?.time;
  return time !== undefined && time < endOfSovietUnion;
}

/** An agency is from where it is now, and so is what it has; the ships of a time are not the agency's own time. */
function spacecraftOf(entry: SearchedEntry): readonly Spacecraft[] {
  if (entry.kind === 'spacecraft') return [entry];
  return entry.kind === 'configuration' || entry.kind === 'family' ? entry.spacecraft : [];
}

function agenciesOf(entry: SearchedEntry): readonly Agency[] {
  switch (entry.kind) {
    case 'spacecraft':
      return [entry.configuration.agency];
    case 'configuration':
      return [entry.agency];
    case 'family':
      return entry.manufacturer ? [entry.manufacturer] : [];
    case 'agency':
      return [entry];
    default:
      return [];
  }
}
