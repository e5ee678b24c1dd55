import { embeddedEdition } from '../src/dataset/dataSet.ts';
import { dataSet, many, readFlags, toggle, wholeNumber } from './cli.ts';
import { numbered, parseFault } from './fakeLl2/armedFault.ts';
import { faults } from './fakeLl2/faults.ts';
import { startFakeLl2 } from './fakeLl2/server.ts';

const { values } = readFlags({
  call: 'npm run ll2 --',
  does:
    'Serves a stand-in for Launch Library 2 on this machine, from a data set and with pictures, until Ctrl-C.\n' +
    'What the data set lacks of flights is invented in the shapes of LL2: pads, missions, dockings, crews. The people are nobody.\n' +
    'One spacecraft gets planned flights, one for each precision that LL2 knows launches to.\n' +
    'It prints each request on standard error.',
  flags: {
    data: dataSet(embeddedEdition, 'the directory of the data set that it serves'),
    port: wholeNumber(8042, 'the port on this machine; 0 takes one that is free', 65_535),
    limit: wholeNumber(15, 'the calls that it grants in a window'),
    window: wholeNumber(3600, 'the seconds of a window'),
    latency: wholeNumber(0, 'the milliseconds before it answers'),
    fault: many(
      'NAME[@WHICH]',
      'a way to misbehave: drip, status-504@3 on the third call, hostile@spacecraft in that list',
      parseFault,
    ),
    'as-stored': toggle(
      'serves the data set as it is, without what it invents: plans, whole launches, stations, crews',
    ),
    'list-faults': toggle('prints the ways to misbehave, and ends'),
  },
});

if (values['list-faults']) {
  for (const { name, does } of [...faults, ...numbered]) console.log(`${name.padEnd(20)} ${does}`);
} else {
  try {
    const { baseUrl } = await startFakeLl2({
      data: values.data,
      port: values.port,
      limit: values.limit,
      window: values.window,
      latency: values.latency,
      faults: values.fault,
      hasPlans: !values['as-stored'],
      isWhole: !values['as-stored'],
      hasPictures: true,
      log: (line) => console.error(line),
    });
    if (!values['as-stored']) console.error('People, and most that it tells of launches, are invented.');
    console.log(`LL2_BASE_URL=${baseUrl}`);
    console.error(`Try: CATALOG_DATA=src/data/live.standIn LL2_BASE_URL=${baseUrl} npm run rebuild`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
