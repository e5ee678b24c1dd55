import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { scratchDirectory } from '../../src/tests/testkit/scratch.ts';
import { SiteFolder, strangerIn } from './siteFolder.ts';

/** A folder with the last site in it, and what begins a build that makes another there. */
function beginWithSite(folder = scratchDirectory()) {
  const dist = path.join(folder, 'dist');
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(dist);
  const write = (text: string, into = dist) => writeFileSync(path.join(into, 'index.html'), text);
  write('the last site');
  const read = () => readFileSync(path.join(dist, 'index.html'), 'utf8');
  /** Begins a build, and makes its draft. */
  const begin = () => {
    const site = new SiteFolder(dist);
    mkdirSync(path.join(site.draft, 'about'), { recursive: true });
    write('the new site', site.draft);
    onTestFinished(() => site.close());
    return site;
  };
  return { folder, dist, write, read, begin };
}

test('the last site is in its place until the new one is whole, and then the new one is, and nothing else', () => {
  const { folder, dist, read, begin } = beginWithSite();
  writeFileSync(path.join(dist, '404.html'), 'of the last site');
  const site = begin();
  expect(read()).toBe('the last site');
  site.replace();
  site.close();
  expect(read()).toBe('the new site');
  expect(readdirSync(dist)).toEqual(['about', 'index.html']);
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(existsSync(site.draft)).toBe(false);
});

test('what others keep in the folder under hidden names stays, and what the new site has itself is replaced', () => {
  const { folder, dist, begin } = beginWithSite();
  mkdirSync(path.join(dist, '.git'));
  writeFileSync(path.join(dist, '.git/HEAD'), 'ref: refs/heads/gh-pages');
  mkdirSync(path.join(dist, '.well-known'));
  for (const name of ['.htaccess', '.gitattributes', '.well-known/of-the-last-site'])
    writeFileSync(path.join(dist, name), 'as it was');
  const site = begin();
  writeFileSync(path.join(site.draft, '.gitattributes'), 'of the new site');
  const { ino } = statSync(path.join(dist, '.git'));
  site.replace();
  // Version control may look at any moment.
  expect(statSync(path.join(dist, '.git')).ino).toBe(ino);
  site.close();
  expect(readdirSync(dist, { recursive: true }).sort()).toEqual(
    ['.git', '.git/HEAD', '.htaccess', '.gitattributes', 'about', 'index.html'].sort(),
  );
  const texts = ['.htaccess', '.gitattributes'].map((name) => readFileSync(path.join(dist, name), 'utf8'));
  expect(texts).toEqual(['as it was', 'of the new site']);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a build that ends early leaves the last site and nothing else, also where there was none', () => {
  const { folder, dist, read, begin } = beginWithSite();
  const site = begin();
  site.close();
  expect([read(), readdirSync(folder), existsSync(site.draft)]).toEqual(['the last site', ['dist'], false]);
  rmSync(dist, { recursive: true });
  begin().close();
  expect(readdirSync(folder)).toEqual([]);
});

test('a second build into a folder names the first, and touches nothing', () => {
  const { folder, dist, begin } = beginWithSite();
  begin();
  const before = readdirSync(folder, { recursive: true });
  expect(() => new SiteFolder(dist)).toThrow(
    `Another build (process ${process.pid}) is writing ${dist}. Wait for it, or remove ${folder}/.dist.lock.`,
  );
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});

test('a build into a folder that begins with the name of the project has its draft in the project', () => {
  // Astro bundles pages where the site is made if its path begins like that of the project, and they find no packages there.
  const site = new SiteFolder(`${process.cwd()}-site`);
  onTestFinished(() => site.close());
  expect(path.relative(process.cwd(), site.draft)).toMatch(/^\.astro\W/);
});

test('a second build that knows the folder by another name is kept out too', () => {
  const { folder, dist, begin } = beginWithSite();
  symlinkSync(dist, path.join(folder, 'public'));
  symlinkSync(folder, path.join(folder, 'here'));
  begin();
  for (const name of ['public', 'here/dist', 'here/public'])
    expect(() => new SiteFolder(path.join(folder, name))).toThrow(`is writing ${dist}.`);
  expect(readdirSync(folder).sort()).toEqual(['.dist.lock', 'dist', 'here', 'public']);
});

test('where nothing can be moved beside the site, all is done in it, and what was killed there is undone', () => {
  const { folder, dist, read, begin } = beginWithSite();
  // Beside a mount nothing of it can be moved, and here not for what is in the way.
  mkdirSync(path.join(folder, `.dist.${process.pid}/in the way`), { recursive: true });
  mkdirSync(path.join(dist, '.dist.moving'));
  writeFileSync(path.join(dist, '.dist.moving/404.html'), 'its other part');
  const site = begin();
  expect(readdirSync(dist).sort()).toEqual(['.dist.lock', '404.html', 'index.html']);
  site.replace();
  site.close();
  expect([read(), readdirSync(dist).sort()]).toEqual(['the new site', ['about', 'index.html']]);
});

test('a build that cannot begin keeps no other one out', () => {
  const { folder, dist } = beginWithSite();
  writeFileSync(path.join(folder, '.dist.moving'), 'no folder');
  expect(() => new SiteFolder(dist)).toThrow('ENOTDIR');
  expect(readdirSync(folder)).toEqual(['.dist.moving', 'dist']);
});

test('a folder that only points at one which is not there is refused before anything is made', () => {
  const { folder, dist } = beginWithSite();
  rmSync(dist, { recursive: true });
  symlinkSync(path.join(folder, 'unmounted'), dist);
  expect(() => new SiteFolder(dist)).toThrow('what it points at is not there');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a build that another one has taken over from swaps nothing, and removes nothing of that one', () => {
  const { folder, read, begin } = beginWithSite();
  const site = begin();
  const lock = path.join(folder, '.dist.lock');
  const own = readFileSync(lock);
  writeFileSync(lock, '1-other');
  expect(() => site.replace()).toThrow('another one took over');
  site.close();
  expect([read(), existsSync(site.draft), readFileSync(lock, 'utf8')]).toEqual([
    'the last site',
    true,
    '1-other',
  ]);
  // What is at work here ends as it would have.
  writeFileSync(lock, own);
});

describe('after a build that was killed', () => {
  test.each(['last', 'moving'])(
    'in its swap, a part of the last site in .dist.%s is no file of others',
    (name) => {
      const { folder, dist, write } = beginWithSite();
      rmSync(path.join(dist, 'index.html'));
      writeFileSync(path.join(dist, '404.html'), 'half of a site');
      expect(strangerIn(dist)).toBe('404.html');
      mkdirSync(path.join(folder, `.dist.${name}`));
      write('the last site', path.join(folder, `.dist.${name}`));
      expect(strangerIn(dist)).toBeNull();
    },
  );

  test('while it moved the new site into its place, the last one is back', () => {
    const { folder, dist, write, read } = beginWithSite();
    renameSync(dist, path.join(folder, '.dist.last'));
    mkdirSync(path.join(folder, '.dist.next'));
    mkdirSync(dist);
    write('half of the new site');
    mkdirSync(path.join(dist, 'about'));
    writeFileSync(path.join(folder, '.dist.lock'), '999999999-x');
    new SiteFolder(dist).close();
    expect([read(), readdirSync(dist)]).toEqual(['the last site', ['index.html']]);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('while it moved the last site away, that one is whole again', () => {
    const { folder, dist, read } = beginWithSite();
    mkdirSync(path.join(folder, '.dist.moving'));
    writeFileSync(path.join(folder, '.dist.moving/404.html'), 'its other part');
    new SiteFolder(dist).close();
    expect(read()).toBe('the last site');
    expect(readdirSync(dist).sort()).toEqual(['404.html', 'index.html']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('before it had moved hidden names of others back, they are back', () => {
    const { folder, dist } = beginWithSite();
    mkdirSync(path.join(folder, '.dist.old'));
    writeFileSync(path.join(folder, '.dist.old/.htaccess'), 'of others');
    writeFileSync(path.join(folder, '.dist.old/404.html'), 'of the old site');
    new SiteFolder(dist).close();
    expect(readdirSync(dist).sort()).toEqual(['.htaccess', 'index.html']);
    expect(readdirSync(folder)).toEqual(['dist']);
    // Where the folder is gone, so is all that was in it.
    renameSync(dist, path.join(folder, '.dist.old'));
    new SiteFolder(dist).close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('while it removed the old site or wrote its draft, what it left is gone', () => {
    const { folder, dist, begin } = beginWithSite();
    writeFileSync(path.join(begin().temporary, 'catalog.sqlite'), '');
    rmSync(path.join(folder, '.dist.lock'));
    mkdirSync(path.join(folder, '.dist.old/half of it'), { recursive: true });
    const next = new SiteFolder(dist);
    expect([existsSync(next.draft), readdirSync(next.temporary)]).toEqual([false, []]);
    next.close();
    expect([readdirSync(folder), existsSync(next.temporary)]).toEqual([['dist'], false]);
  });
});

/** A disk in memory, which most Linux systems have, and is another one than that of the project. */
const memory = '/dev/shm';
const isOther = existsSync(memory) && statSync(memory).dev !== statSync('.').dev;

describe.runIf(isOther)('where the site is on another disk than the project', () => {
  test('the draft is copied there, and swapped with the last site', () => {
    const { folder, dist, read, begin } = beginWithSite(mkdtempSync(path.join(memory, 'site-')));
    const site = begin();
    site.replace();
    site.close();
    expect([read(), readdirSync(folder), readdirSync(dist)]).toEqual([
      'the new site',
      ['dist'],
      ['about', 'index.html'],
    ]);
  });

  test('and is only pointed at, all is done on that disk, and what was killed there is undone', () => {
    const { folder, dist, read, write, begin } = beginWithSite();
    const disk = mkdtempSync(path.join(memory, 'disk-'));
    onTestFinished(() => rmSync(disk, { recursive: true }));
    rmSync(dist, { recursive: true });
    mkdirSync(path.join(disk, 'site'));
    symlinkSync(path.join(disk, 'site'), dist);
    write('the last site');
    mkdirSync(path.join(disk, '.site.moving'));
    writeFileSync(path.join(disk, '.site.moving/404.html'), 'its other part');
    const site = begin();
    expect([readdirSync(disk).sort(), readdirSync(dist).sort()]).toEqual([
      ['.site.lock', 'site'],
      ['404.html', 'index.html'],
    ]);
    site.replace();
    site.close();
    expect([read(), readdirSync(folder), readdirSync(disk), readdirSync(dist).sort()]).toEqual([
      'the new site',
      ['dist'],
      ['site'],
      ['about', 'index.html'],
    ]);
  });
});
