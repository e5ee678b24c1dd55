/** Where Launch Library 2 says its records lie, whoever serves them. */
export const ll2Address = 'https://ll.thespacedevs.com/2.3.0';
