import { launchBrowser } from './browser/launch.ts';
import { servePreview } from './browser/servePreview.ts';
import { builtSite, readFlags } from './cli.ts';

const file = 'public/screenshot.png';
const { values } = readFlags({
  call: 'npm run screenshot --',
  does: `Takes the picture that the README shows, and writes it to ${file}.`,
  flags: { dist: builtSite() },
});
const [browser, preview] = await Promise.all([launchBrowser(), servePreview(values.dist)]);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${preview.address}spacecraft/crew-dragon-freedom/`);
  await page.screenshot({ path: file });
  console.log(`${file} written.`);
} finally {
  preview.stop();
  await browser.close();
}
