import { launchBrowser } from './browser/launch.ts';
import { servePreview } from './browser/servePreview.ts';
import { builtSite, endWith, readFlags } from './cli.ts';

const file = 'public/screenshot.png';
const shown = 'spacecraft/crew-dragon-freedom/';
const { values } = readFlags({
  call: 'npm run screenshot --',
  does: `Takes the picture that the README shows, and writes it to ${file}.`,
  flags: { dist: builtSite() },
});
const [browser, preview] = await Promise.all([launchBrowser(), servePreview(values.dist)]).catch(
  ({ message }: Error) => endWith(1, message),
);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const answer = await page.goto(`${preview.address}${shown}`);
  if (!answer?.ok()) throw new Error(`${values.dist} has no page ${shown}: build the embedded edition.`);
  await page.screenshot({ path: file });
  console.log(`${file} written.`);
} finally {
  preview.stop();
  await browser.close();
}
