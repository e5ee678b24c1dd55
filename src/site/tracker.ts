import { z } from 'zod';

const oneOrUrl = z
  .union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)])
  .nullish()
  .catch(null);
const projectSchema = z.object({ bugs: oneOrUrl, repository: oneOrUrl });

/** The tracker of issues that a package.json names in "bugs", or that belongs to its "repository"; null where it has none. */
export function trackerOf(project: unknown): string | null {
  const { bugs, repository } = projectSchema.parse(project);
  if (bugs && /^(https?:\/\/|mailto:)\S+$/.test(bugs)) return bugs;
  const [, host, name] =
    /(?:^|[/@])(github\.com|codeberg\.org)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(repository ?? '') ?? [];
  return name === undefined ? null : `https://${host}/${name}/issues/new`;
}
