import path from 'node:path';
import { build } from 'vite';

/**
 * Bundles the module that answers queries into one file for browsers, Node and Deno.
 * @throws Error when the bundler made anything else.
 */
export async function moduleOf(entry = 'src/api/module/ll2.ts'): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: path.resolve(entry), formats: ['es'] },
    },
  });
  const [bundle] = [made].flat();
  const [chunk, ...others] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} is not bundled into one file.`);
  return chunk.code;
}
