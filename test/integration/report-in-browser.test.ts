import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { renderHtml } from '../../src/report/renderers/html.js';
import { REPORTS } from '../fixtures/report/reports.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const binary = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((directory) => NAMES.map((name) => join(directory, name)))
  .find((file) => existsSync(file));
if (binary === undefined)
  process.stderr.write('skipped: the HTML report in a browser, because no Chromium is on PATH (Debian package chromium)\n');

const SCREENS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

describe('the HTML report in Chromium', () => {
  (binary === undefined ? test.skip : test)(
    'fits a desktop and a phone, in light and in dark, and asks for nothing',
    async () => {
      const browser = await chromium.launch({ executablePath: binary ?? '', args: ['--no-sandbox'] });
      try {
        for (const [name, make] of Object.entries(REPORTS)) {
          for (const viewport of SCREENS) {
            for (const colorScheme of ['light', 'dark'] as const)
              expect({ name, viewport, colorScheme, ...(await look(browser, renderHtml(make()), { viewport, colorScheme })) }).toEqual({
                name,
                viewport,
                colorScheme,
                complaints: [],
                requests: [],
                tooWide: false,
                hidden: 0,
              });
          }
        }
      } finally {
        await browser.close();
      }
    },
    240_000,
  );
});

interface Seen {
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  /** the page scrolls sideways */
  readonly tooWide: boolean;
  /** charts without any size */
  readonly hidden: number;
}

async function look(browser: Browser, html: string, options: Parameters<Browser['newPage']>[0]): Promise<Seen> {
  const page: Page = await browser.newPage(options);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(html);
  const tooWide = (await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')) as boolean;
  const hidden = (await page.evaluate(
    'for (const one of document.querySelectorAll("details")) one.open = true; [...document.querySelectorAll("svg.chart")].filter((one) => one.getBoundingClientRect().width < 50).length',
  )) as number;
  await page.close();
  return { complaints, requests, tooWide, hidden };
}
