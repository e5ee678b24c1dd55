import { hostileAddresses } from './hostileAddresses.ts';
import { hostileNames } from './hostileNames.ts';
import type { Row } from './row.ts';

/**
 * Puts hostile text into the records of every list: names, serial numbers, descriptions, addresses, credits, and into every
 * other name, text and address of what they hold.
 */
export function hostileRows(rows: Row[], list: string): Row[] {
  if (list !== 'spacecraft') {
    return rows.map((row, index) =>
      index > 0
        ? (hostileWithin(row) as Row)
        : {
            ...(hostileWithin(row) as Row),
            description: hostileNames[0],
            wiki_link: 'javascript:document.title="broken"',
            info_link: 'data:text/html,x',
          },
    );
  }
  return rows.map((row, index) => {
    const name = hostileNames[index];
    const within = hostileWithin(row) as Row;
    if (name === undefined) return { ...within, name: row.name, serial_number: row.serial_number };
    const hostile = {
      ...within,
      name,
      serial_number: hostileNames[(index + 1) % hostileNames.length] as string,
      description: `${hostileNames.join('\r\n')}\r\n${'x'.repeat(300)}`,
      image: row.image && {
        ...(row.image as Row),
        credit: name,
        image_url: 'javascript:document.title="broken"',
      },
      flights: (within.flights as Row[]).map((flight) => ({ ...flight, destination: name })),
    };
    // It is parsed, because in a literal it would set the prototype.
    return { ...hostile, ...JSON.parse('{"__proto__": {"inSpace": true, "slug": "broken"}}') };
  });
}

/** What the catalog goes by, so that a hostile word in it would only be refused. */
const kept = /^(status|net_precision|type|license|response_mode|url|slug|id|.*_code|timezone_name)$/;
const addresses = /(^|_)(link|url|wiki)$/;
const texts =
  /^(name|abbrev|full_name|variant|description|administrator|launchers|spacecraft|capability|history|details|credit|flight_life|failreason|hashtag|weather_concerns|destination|orbit|nationality_name|role|title|bio)$/;

/** Half of the texts and all addresses in a record, the same for the same text wherever it stands. */
function hostileWithin(value: unknown, key = ''): unknown {
  if (kept.test(key)) return value;
  if (Array.isArray(value)) {
    const inner = value.map((one) => hostileWithin(one, key));
    return /^(info|vid)_urls$/.test(key) ? [...inner, ...hostileLinks] : inner;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostileWithin(one, name)]));
  }
  if (addresses.test(key)) return chosen(hostileAddresses, `${key} ${value}`);
  if (typeof value !== 'string' || value === '' || !texts.test(key)) return value;
  return chosen(['kept', 'hostile'], value) === 'kept' ? value : chosen(hostileNames, `${value}!`);
}

const hostileLinks = hostileAddresses.map((url, index) => ({
  url,
  title: hostileNames[index % hostileNames.length],
}));

function chosen<One>(among: readonly One[], by: string): One {
  const sum = [...by].reduce(
    (number, { length }, index) => number + length * by.charCodeAt(index) * (index + 1),
    0,
  );
  return among[sum % among.length] as One;
}
