import { readManifest, readRows } from '../../src/dataset/dataFile.ts';
import { writeDataSet } from '../edition/writeDataSet.ts';
import type { Row } from '../fakeLl2/row.ts';
import { seededRandom } from '../fakeLl2/seededRandom.ts';

const spacecraftFile = 'spacecraft.json';
const otherFiles = ['spacecraft_configurations.json', 'spacecraft_configuration_families.json'];
const day = 86_400_000;
/** It is above every id of the edition. */
const firstId = 5_000_000;
const earliest = Date.parse('1961-01-01T00:00:00Z');

/**
 * Writes a data set of so many spacecraft, the same for the same seed: those of an edition, and then ones like them, each drawn
 * by chance. So shares of configurations, lengths of texts, nulls and numbers of flights stay what they are at any size;
 * names, serial numbers and moments are its own.
 */
export function inventEdition(edition: string, into: string, size: number, seed: number): void {
  const manifest = readManifest(edition);
  const read = (name: string) => readRows(edition, name, manifest) as Row[];
  const models = read(spacecraftFile);
  const random = seededRandom(seed);
  const latest = Date.parse(manifest.date);
  const invented = Array.from({ length: Math.max(0, size - models.length) }, (_, index) =>
    inventOne(models[Math.floor(random() * models.length)] as Row, index, random, latest),
  );
  // Only the embedded edition says where each record comes from.
  writeDataSet(
    into,
    { ...manifest, edition: 'live', files: {} },
    {
      [spacecraftFile]: [...models, ...invented].slice(0, size),
      ...Object.fromEntries(otherFiles.map((name) => [name, read(name)])),
    },
  );
}

/** Changes one record of a data set, as a small fetch does. */
export function changeOne(data: string): void {
  const manifest = readManifest(data);
  const rows = readRows(data, spacecraftFile, manifest) as Row[];
  const [first] = rows as [Row];
  first.description = `${first.description} Changed.`;
  writeDataSet(data, manifest, { [spacecraftFile]: rows });
}

function inventOne(model: Row, index: number, random: () => number, latest: number): Row {
  const id = firstId + index;
  const flights = model.flights as Row[];
  const times = flights.flatMap(({ launch, mission_end: end }) => [(launch as Row).net, end]).filter(Boolean);
  const moments = times.map((time) => Date.parse(`${time}`));
  // All flights of a spacecraft move by the same days, and stay between the first one ever and the date of the data.
  const [least, most] = [earliest - Math.min(...moments, latest), latest - Math.max(...moments, earliest)];
  const shift = model.in_space ? 0 : Math.round((least + random() * Math.max(0, most - least)) / day) * day;
  const moved = (time: unknown) =>
    time ? new Date(Date.parse(`${time}`) + shift).toISOString().replace('.000', '') : time;
  const name = `${model.name} ${index + 1}`;
  return {
    ...model,
    id,
    name,
    serial_number: model.serial_number && `${model.serial_number}-${index + 1}`,
    flights: flights.map((flight, place) => {
      const { launch_designator: _, ...launch } = flight.launch as Row;
      return {
        ...flight,
        id: firstId + index * 100 + place,
        mission_end: moved(flight.mission_end),
        launch: { ...launch, net: moved(launch.net), name: `${launch.name}`.replace(`${model.name}`, name) },
      };
    }),
  };
}
