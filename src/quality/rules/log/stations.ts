/** When a station was in orbit: the days of its launch and of its re-entry, which is null while it flies. */
interface Station {
  launched: string;
  reentered: string | null;
}

/**
 * The space stations by the names that LL2 gives destinations. The days are those of the launch of the first module and of
 * the re-entry, UTC, in the NSSDCA Master Catalog of NASA (nssdc.gsfc.nasa.gov), under the designators 1971-032A, 1973-027A,
 * 1974-046A, 1974-104A, 1976-057A, 1977-097A, 1982-033A, 1986-017A, 1998-067A, 2011-053A, 2016-057A and 2021-035A.
 */
export const stations: Readonly<Record<string, Station>> = {
  'Salyut 1': { launched: '1971-04-19', reentered: '1971-10-11' },
  Skylab: { launched: '1973-05-14', reentered: '1979-07-11' },
  'Salyut 3': { launched: '1974-06-24', reentered: '1975-01-24' },
  'Salyut 4': { launched: '1974-12-26', reentered: '1977-02-03' },
  'Salyut 5': { launched: '1976-06-22', reentered: '1977-08-08' },
  'Salyut 6': { launched: '1977-09-29', reentered: '1982-07-29' },
  'Salyut 7': { launched: '1982-04-19', reentered: '1991-02-07' },
  Mir: { launched: '1986-02-19', reentered: '2001-03-23' },
  'International Space Station': { launched: '1998-11-20', reentered: null },
  'Tiangong-1': { launched: '2011-09-29', reentered: '2018-04-02' },
  'Tiangong-2': { launched: '2016-09-15', reentered: '2019-07-19' },
  'Tiangong space station': { launched: '2021-04-29', reentered: null },
};
