/** A station as a few lines, 240 wide and 72 high; what docks to it hangs below its lowest module. */
export interface StationOutline {
  /** Modules and truss. */
  body: string;
  /** Solar arrays. */
  wings: string;
}

const iss: StationOutline = {
  body: 'M28 34H212V40H28zM112 40H128V50H112zM84 50H156V64H84zM76 54H84V60H76zM156 52H166V62H156zM100 64H108V72H100zM130 64H138V72H130z',
  wings:
    'M30 2H40V32H30zM44 2H54V32H44zM30 42H40V72H30zM44 42H54V72H44zM62 2H72V32H62zM62 42H72V64H62zM200 2H210V32H200zM186 2H196V32H186zM200 42H210V72H200zM186 42H196V72H186zM168 2H178V32H168zM168 42H178V64H168z',
};

const tiangong: StationOutline = {
  body: 'M66 22H174V36H66zM113 36H127V72H113zM108 18H132V40H108z',
  wings:
    'M40 2H50V27H40zM53 2H63V27H53zM40 31H50V56H40zM53 31H63V56H53zM190 2H200V27H190zM177 2H187V27H177zM190 31H200V56H190zM177 31H187V56H177zM84 50H110V58H84zM130 50H156V58H130z',
};

const other: StationOutline = {
  body: 'M88 40H152V56H88zM112 56H128V72H112zM116 26H124V40H116z',
  wings: 'M40 42H84V54H40zM156 42H200V54H156z',
};

/** The outline of a station by the name that Launch Library 2 has for it or for the way to it; one of no station in particular for all others. */
export function stationOutline(name: string): StationOutline {
  if (/\bInternational Space Station\b|\bISS\b/i.test(name)) return iss;
  return /\bTiangong\b(?![- ]?[12]\b)/i.test(name) ? tiangong : other;
}
