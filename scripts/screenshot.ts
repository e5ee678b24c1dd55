/** Takes the picture that the README shows, of the site in dist: npm run build && npm run screenshot. */
import { launchBrowser } from './browser/launch.ts';
import { servePreview } from './browser/servePreview.ts';

const file = 'public/screenshot.png';
const [browser, preview] = await Promise.all([launchBrowser(), servePreview('dist')]);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${preview.address}spacecraft/crew-dragon-freedom/`);
  await page.screenshot({ path: file });
  console.log(`${file} written.`);
} finally {
  preview.stop();
  await browser.close();
}
