import { wordsOfPath } from './wordsOfPath.ts';

// An address that is not there often names what its reader looks for. What he has typed already stays. Nothing that other scripts need
// is imported, because a file more of them takes a rule more of those that hosts grant.
const field = document.getElementById('q');
if (field instanceof HTMLInputElement) field.value ||= wordsOfPath(location.pathname);
