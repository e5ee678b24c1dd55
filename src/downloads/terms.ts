import type { Edition } from '../catalog/model.ts';
import { momentInWords } from '../words/moment.ts';
import { siteName } from '../words/siteName.ts';
import { sourceNames } from '../words/sourceNames.ts';

/** A part of the data, who it is from and what may be done with it. */
export interface TermsPart {
  name: string;
  url: string | null;
  terms: string;
  /** Where in the files it is. */
  where: string;
}

/** The terms of each part of the data. Those of sources are as the data set has them. */
export function termsOf({ sources, kind }: Pick<Edition, 'sources' | 'kind'>): TermsPart[] {
  const others = sources.map(({ name, url, terms }) => ({ name, url, terms, where: whereIs(name, kind) }));
  return [
    ...others,
    {
      name: `The ${siteName}`,
      url: null,
      terms:
        'The code of this project is under the MIT license. For what it adds to the data it asks nothing beyond the terms of the sources.',
      where: `Slugs, addresses, links, figures that are worked out, notes on what is doubtful${kind === 'embedded' ? ', and the texts of this edition: descriptions and histories' : ''}.`,
    },
  ];
}

/** The terms as a text file. */
export function termsText(edition: Edition, address: string): string {
  const parts = termsOf(edition).map(({ name, url, terms, where }, index) =>
    [`${index + 1}. ${[name, url].filter(Boolean).join(', ')}`, `Terms: ${terms}`, `Where: ${where}`].join(
      '\n',
    ),
  );
  return `${[
    `Terms of the data of the ${siteName}`,
    `Data as of ${momentInWords(edition.date)}. ${address}`,
    'There is no one license for all of it. Each part has the terms of the source that it is from:',
    ...parts,
    'Pictures are in no file but the archive of the whole site. There each has its own credit and license beside it.',
    'No source warrants its figures, and neither does this catalog. What is known to be doubtful is said on the page of the record.',
    `To cite the data: ${siteName}, data as of ${momentInWords(edition.date)}, from ${edition.sources.map(({ name }) => name).join('; ')}.`,
    ...(edition.notes.length > 0
      ? [`What these data say of themselves:\n${edition.notes.map((note) => `- ${note}`).join('\n')}`]
      : []),
  ].join('\n\n')}\n`;
}

function whereIs(source: string, kind: Edition['kind']): string {
  if (source.startsWith(sourceNames.gcat) && kind === 'live')
    return 'Table flights: gcat_jcat and cospar_piece.';
  if (source.startsWith(sourceNames.gcat))
    return 'Table flights: gcat_jcat and cospar_piece, most of launch_designator, and those of mission_end that the page on the sources of a spacecraft gives it for, altered as said there. What is worked out from them: time_in_space_seconds, duration_seconds, launch_outcome.';
  return kind === 'embedded'
    ? 'Names, ids, serial numbers, launches, dockings and figures in all tables, where no other source is named.'
    : 'Names, ids, serial numbers, texts, launches, dockings and figures in all tables.';
}
