import type { Outcome } from '../../catalog/model.ts';

/** The marks before the outcomes of launches, filled by the evenodd rule in a box of 10 by 10. */
export const outcomeShapes: Record<Outcome, string> = {
  success: 'M1 5.4L2.4 4L4.2 5.8L8 1.6L9.4 3L4.2 8.6z',
  'partial failure': 'M5 .4L10 9.4H0zM4.3 3.6V6.6H5.7V3.6zM4.3 7.3V8.5H5.7V7.3z',
  failure: 'M2 .6L5 3.6L8 .6L9.4 2L6.4 5L9.4 8L8 9.4L5 6.4L2 9.4L.6 8L3.6 5L.6 2z',
  'never launched':
    'M.6 8V9.4H9.4V8zM2.6 .8L5 3.2L7.4 .8L8.4 1.8L6 4.2L8.4 6.6L7.4 7.6L5 5.2L2.6 7.6L1.6 6.6L4 4.2L1.6 1.8z',
  'in flight': 'M5 0L9 9.6L5 7.4L1 9.6z',
  planned: 'M5 1a4 4 0 1 0 0 8a4 4 0 1 0 0-8M5 2.4a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2',
};
