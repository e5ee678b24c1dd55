import { type Fault, failed, faults } from './faults.ts';

/** A fault with the calls it strikes. */
export interface ArmedFault extends Fault {
  strikes(call: number, list: string): boolean;
}

const listNames = [
  'spacecraft',
  'spacecraft_configurations',
  'spacecraft_configuration_families',
  'spacecraft_flights',
  'space_stations',
  'docking_events',
];

/** The ways to misbehave whose names carry a number. */
export const numbered = [
  { name: 'status-NNN', does: 'answers with that status' },
  { name: 'retry-after-VALUE', does: 'answers 429 with that Retry-After, or with none where VALUE is none' },
] as const;

/**
 * Reads `NAME` or `NAME@WHICH`: WHICH is the numbers of the calls that it strikes ("3", "3,5") or the path of a list
 * ("spacecraft"), otherwise every call is struck.
 * @throws Error that lists the names there are.
 */
export function parseFault(text: string): ArmedFault {
  const [name = '', which] = text.split('@');
  const fault = faults.find((one) => one.name === name) ?? withNumber(name);
  if (!fault) {
    const names = [...faults, ...numbered].map((one) => one.name).join(', ');
    throw new Error(`There is no fault "${name}". There are: ${names}.`);
  }
  if (which !== undefined && !/^(\d+,)*\d+$/.test(which) && !listNames.includes(which)) {
    throw new Error(
      `"${text}": after @ come the numbers of calls, such as 3 or 3,5, or a list: ${listNames.join(', ')}.`,
    );
  }
  const calls = which === undefined || /[^\d,]/.test(which) ? null : which.split(',').map(Number);
  return {
    ...fault,
    strikes: (call, list) => (calls ? calls.includes(call) : [undefined, list].includes(which)),
  };
}

function withNumber(name: string): Fault | undefined {
  const [, status] = /^status-([2-5]\d\d)$/.exec(name) ?? [];
  const [, after] = /^retry-after-(.+)$/.exec(name) ?? [];
  if (status)
    return { name, does: numbered[0].does, answer: (_, response) => failed(response, Number(status)) };
  if (!after) return undefined;
  const headers: Record<string, string> = after === 'none' ? {} : { 'retry-after': after };
  return { name, does: numbered[1].does, answer: (_, response) => failed(response, 429, headers) };
}
