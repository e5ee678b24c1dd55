/** The name of the catalog as pages, files and cards say it. */
export const siteName = 'Spacecraft Catalog';
