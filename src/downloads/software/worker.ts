import { softwareBill } from './softwareBill.ts';

// A thread that has npm make the bill of the software, unless the last build has kept it.

softwareBill();
