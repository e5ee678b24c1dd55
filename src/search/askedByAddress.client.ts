import { find } from '../site/ui/find.client.ts';
import { wordsOfPath } from './wordsOfPath.ts';

// An address that is not there often names what its reader looks for. What he has typed already stays.
const field = find('q', HTMLInputElement);
field.value ||= wordsOfPath(location.pathname);
