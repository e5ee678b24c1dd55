/** A person who is nobody's portrait: the names are put together from lists, for the stand-in alone. */
export interface Person {
  id: number;
  name: string;
  nation: 'us' | 'ru' | 'cn';
  /** A year. */
  born: number;
}

// Given names are common ones and family names are plants, minerals and weather, so that no name is an astronaut's.
const names = {
  us: [
    [
      'Ada',
      'Ben',
      'Clara',
      'Dan',
      'Elena',
      'Frank',
      'Grace',
      'Hugo',
      'Iris',
      'Jonas',
      'Karin',
      'Leo',
      'Mara',
    ],
    [
      'Alderbrook',
      'Birchmoor',
      'Cloudsley',
      'Drizzleby',
      'Elmstead',
      'Fernhollow',
      'Graniteford',
      'Hailstone',
      'Ivywell',
      'Juniperly',
      'Larkspurne',
      'Mistleigh',
      'Nettlewick',
      'Oakumby',
      'Pebblemore',
      'Quartzfield',
      'Rainsworthy',
    ],
  ],
  ru: [
    [
      'Arkadi',
      'Boris',
      'Darya',
      'Fyodor',
      'Galina',
      'Ilya',
      'Kira',
      'Lev',
      'Nadezhda',
      'Osip',
      'Raisa',
      'Semyon',
      'Vera',
    ],
    [
      'Beryozkov',
      'Buranin',
      'Cheremukhov',
      'Dozhdev',
      'Granitov',
      'Ivolgin',
      'Kalinkov',
      'Kremnev',
      'Lipovin',
      'Malinkov',
      'Oblachin',
      'Osinkov',
      'Polynin',
      'Ryabinkov',
      'Snegin',
      'Tumanin',
      'Yasenin',
    ],
  ],
  cn: [
    ['An', 'Bo', 'Chen', 'Dong', 'Fang', 'Gang', 'Hong', 'Jun', 'Lan', 'Mei', 'Ning', 'Ping', 'Yun'],
    [
      'Baixue',
      'Caiyun',
      'Dongshan',
      'Fengye',
      'Guyu',
      'Heshi',
      'Jinzhu',
      'Lengquan',
      'Meihua',
      'Nanfeng',
      'Qingshan',
      'Ruixue',
      'Songlin',
      'Tianyu',
      'Wanxia',
      'Xiaoyu',
      'Yinsha',
    ],
  ],
} as const;

/** The invented person who is so-and-so many in their nation. Each has a name of their own; after 221 a numeral follows it. */
export function invented(id: number, index: number, nation: Person['nation'], born: number): Person {
  const [given, families] = names[nation];
  const round = Math.floor(index / (given.length * families.length));
  // 13 and 17 have no common divisor, so that each pair comes once in a round.
  const name = `${given[index % given.length]} ${families[index % families.length]}`;
  return { id, name: round === 0 ? name : `${name} ${'I'.repeat(round + 1)}`, nation, born };
}
