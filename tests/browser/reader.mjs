// Somebody at a browser: what they do, by the words they see, and what must never happen meanwhile.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

// What the tests say before a journey begins: where Chromium is, which names exist, who there is.
export const stage = JSON.parse(process.env.LONGHAND_STAGE);

// How long a page may take to show something, and how long the post may take, in milliseconds.
const PATIENCE = 20_000;
const POST = 60_000;

// Starts a browser of its own, with a profile that goes with it, that knows the names of the lab
// and no others.
export function start() {
  const names = stage.resolve.split(',').map((pair) => `MAP ${pair.replace('=', ' ')}`);
  const rules = [...names, 'MAP * ~NOTFOUND'].join(', ');
  return chromium.launch({
    executablePath: stage.chromium,
    args: [
      `--host-resolver-rules=${rules}`,
      // Root has no sandbox, and all pages here are ours.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

// One person's browser window, signed out at first.
export class Reader {
  // `person` is one of the stage or `{ home }` for a visitor; `options` are those of a Playwright
  // context, such as `javaScriptEnabled`.
  static async open(browser, person, options = {}) {
    const context = await browser.newContext({
      // The authority of the lab is known to its instances only.
      ignoreHTTPSErrors: true,
      locale: 'en-GB',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    const reader = new Reader(person, context, await context.newPage());
    reader.watch();
    return reader;
  }

  constructor(person, context, page) {
    this.person = person;
    this.context = context;
    this.page = page;
    this.complaints = [];
  }

  // Notes what no page may do: ask another server for anything, break its own content policy, fail
  // in a script.
  watch() {
    const complain = (what) => this.complaints.push(`${what} (on ${this.page.url()})`);
    this.context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== this.person.home && url.protocol !== 'blob:' && url.protocol !== 'data:') {
        complain(`${request.method()} ${url.origin} was asked`);
      }
    });
    this.page.on('pageerror', (error) => complain(`a script failed: ${error.stack}`));
    this.page.on('console', (line) => {
      // A form that is refused answers 4xx, which Chromium calls an error.
      const refused = /Failed to load resource: .* status of 4(01|03|04|09|22|29)/.test(line.text());
      if (line.type() === 'error' && !refused) {
        complain(`the console says: ${line.text()}`);
      }
    });
  }

  go(path) {
    return this.page.goto(`${this.person.home}${path}`);
  }

  // Signs in, whatever the language of the page.
  async signIn() {
    await this.go('/sign-in');
    const form = this.page.locator('form[action="/sign-in"]');
    await form.locator('[name=name]').fill(this.person.name);
    await form.locator('[name=password]').fill(this.person.password);
    await form.getByRole('button').click();
    await this.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  }

  // Follows a link by its words.
  follow(words, options = { exact: true }) {
    return this.page.getByRole('link', { name: words, ...options }).first().click();
  }

  // Presses a button by its words.
  press(words) {
    return this.page.getByRole('button', { name: words, exact: true }).first().click();
  }

  // Fills in fields by their labels: text, `true` or `false` for boxes to tick, `{ value }` for a
  // choice out of a list.
  async fill(fields) {
    for (const [label, value] of Object.entries(fields)) {
      const field = this.page.getByLabel(label, { exact: typeof value === 'string' }).first();
      if (typeof value === 'boolean') {
        await field.setChecked(value);
      } else if (typeof value === 'object') {
        await field.selectOption(value);
      } else {
        await field.fill(value);
      }
    }
  }

  // Waits until the page says this.
  sees(words) {
    return this.page.getByText(words).first().waitFor();
  }

  // Opens a page again and again until it says this, as somebody who waits for the post does.
  async waitsFor(path, words) {
    const begun = Date.now();
    for (;;) {
      await this.go(path);
      if (await this.page.getByText(words).first().isVisible()) {
        return;
      }
      if (Date.now() - begun > POST) {
        throw new Error(`${words} never came on ${path}`);
      }
      await this.page.waitForTimeout(100);
    }
  }

  // A picture of the whole page, among those people look at.
  picture(name) {
    mkdirSync(stage.pictures, { recursive: true });
    const path = join(stage.pictures, `${name}.png`);
    return this.page.screenshot({ path, fullPage: true });
  }

  // What went wrong on the way, if anything.
  expectNoComplaints() {
    if (this.complaints.length > 0) {
      throw new Error(`complaints of ${this.person.name}:\n${this.complaints.join('\n')}`);
    }
  }
}

// Runs a journey: `journey` gets a browser and a function that names what comes next. Whatever
// window is open when it fails is described and pictured.
export async function play(name, journey) {
  const browser = await start();
  let step = 'the beginning';
  try {
    await journey(browser, (words) => {
      step = words;
      console.log(words);
    });
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name} failed at: ${step}\n${error.stack}`);
    await describe(browser, name);
  } finally {
    await browser.close();
  }
}

async function describe(browser, name) {
  mkdirSync(stage.pictures, { recursive: true });
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    const host = new URL(page.url()).host || 'nowhere';
    const path = join(stage.pictures, `failed-${name}-${host}.png`);
    await page.screenshot({ path, fullPage: true }).catch(() => {});
    const text = await page.locator('body').innerText({ timeout: 1000 }).catch(() => '');
    console.error(`--- ${page.url()} (pictured in ${path})\n${text}`);
  }
}
