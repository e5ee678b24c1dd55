import { expect, test } from 'vitest';
import { linkCatalog } from '../../src/catalog/link.ts';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { minuteInWords } from '../../src/words/moment.ts';
import { connect, live, useDirectory } from './run.testkit.ts';

useDirectory();

test('a fetch keeps planned flights of every precision, and each spacecraft that flew to the second', async () => {
  const { fetch } = await connect({ hasPlans: true, limit: 100 });
  expect(await fetch()).toMatchObject({ code: 0, outcome: 'changed', mends: [], drift: [] });
  const { spacecraft } = linkCatalog(readDataSet(live));
  expect(spacecraft).toHaveLength(298);
  const { flights = [], firstLaunch } = spacecraft.find(({ name }) => name === 'Dream Chaser Tenacity') ?? {};
  expect(firstLaunch).toBeNull();
  expect(flights?.every(({ isAhead }) => isAhead)).toBe(true);
  const now = new Date();
  const [year, month] = [
    now.getUTCFullYear(),
    now.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' }),
  ];
  expect(
    Object.fromEntries(
      flights?.map(({ mission, launch }) => [mission, launch && minuteInWords(launch)]) ?? [],
    ),
  ).toEqual({
    'Planned to the Second': `12 Jan ${year + 1} 10:15`,
    'Planned to the Minute': `13 Jan ${year + 1} 10:15`,
    'Planned to the Hour': `14 Jan ${year + 1}`,
    'Planned to the Morning': `15 Jan ${year + 1}`,
    'Planned to the Afternoon': `16 Jan ${year + 1}`,
    'Planned to the Day': `17 Jan ${year + 1}`,
    'Planned to the Week': `week around 14 Feb ${year + 1}`,
    'Planned to the Month': `${month} ${year}`,
    'Planned to the Quarter 1': `Q1 ${year + 1}`,
    'Planned to the Quarter 2': `Q2 ${year + 1}`,
    'Planned to the Quarter 3': `Q3 ${year + 1}`,
    'Planned to the Quarter 4': `Q4 ${year + 1}`,
    'Planned to the Half 1': `H1 ${year + 2}`,
    'Planned to the Half 2': `H2 ${year + 2}`,
    'Planned to the Year': `${year}`,
    'Planned to the Fiscal Year': `FY ${year + 1}`,
    'Planned to the Decade': `${Math.floor(year / 10)}0s`,
  });
  expect(await fetch()).toMatchObject({ code: 0, outcome: 'unchanged' });
});
