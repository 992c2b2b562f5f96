// Every page there is for somebody, found by following every link: whether people of every kind can
// use it, in every kind of window. Pictures of all of them are made on the way.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessible, fits, still, usableByKeyboard, weigh } from './checks.mjs';
import { Reader, play, stage } from './reader.mjs';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };

// Pages of one kind look alike: numbers, tokens and what was searched for do not matter.
function kind(url) {
  const names = [...url.searchParams.keys()].sort().join('-');
  const path = url.pathname.replace(/[^/]*\d[^/]*/g, 'N').replace(/^\/@.*/, '/person');
  return `${path}${names && `-${names}`}`.replace(/^\//, '').replace(/\W+/g, '-') || 'front';
}

// Everything a page leads to that is a page of ours.
function links(page) {
  return page.evaluate(() => {
    const ways = [...document.querySelectorAll('a[href]:not([download])')].map((link) => link.href);
    const forms = [...document.querySelectorAll('form[method=get]')].map((form) => form.action);
    return [...ways, ...forms].filter((way) => new URL(way).origin === location.origin);
  });
}

// Pages that only come as an answer: what was typed could not be taken, or is shown once more.
const ANSWERS = {
  visitor: {
    'sign-in-refused': async (reader) => {
      await reader.go('/sign-in');
      await reader.fill({ Name: 'ben', Password: 'not his password' });
      await reader.press('Sign in');
      await reader.sees('Name or password is wrong');
    },
    'sign-up-refused': async (reader) => {
      await reader.go('/sign-up');
      await reader.fill({ Name: 'ben', Password: 'four words in a row' });
      await reader.fill({ 'A few words to the keeper': 'I would like to be Ben, too.' });
      await reader.fill({ 'I am an adult': true, 'I have read the code of conduct': true });
      await reader.press('Ask for an account');
      await reader.sees('The name ben is taken');
    },
  },
  member: {
    'card-refused': async (reader) => {
      await reader.go('/me/card');
      await reader.fill({ Rhythm: 'often', 'A normal wait': 'long' });
      await reader.press('Keep the card');
      await reader.sees('2 parts of the card need another look');
    },
    'letter-previewed': async (reader) => {
      await reader.go('/write');
      await reader.fill({ Letter: '# Dear nobody\n\n> a *quotation*\n\n- one\n- two\n\n    code' });
      await reader.press('Preview');
      await reader.sees('As it will be read');
    },
    'letter-refused': async (reader) => {
      await reader.press('Post');
      await reader.page.getByRole('alert').waitFor();
    },
    'open-letter-answered': async (reader) => {
      await reader.go('/@ada');
      await reader.follow('One place, in spring');
      await reader.fill({ 'Your answer': 'I have *one* question.' });
      await reader.press('Preview');
      await reader.sees('I have one question.');
    },
    'letters-searched': async (reader) => {
      await reader.go('/');
      await reader.page.locator('a[href^="/correspondences/"]').first().click();
      await reader.fill({ 'Look for words in these letters': 'Rust' });
      await reader.press('Look');
      await reader.sees('All letters');
    },
    'nobody-found': (reader) => reader.go('/people?address=%40nobody%40letters.test'),
    'nothing-here': (reader) => reader.go('/letters/1'),
  },
};

async function check(reader, name) {
  const { page } = reader;
  const wrong = [];
  const note = (found, how) => wrong.push(...found.map((what) => `${name}, ${how}: ${what}`));
  note(await still(page), 'put together');
  for (const [width, viewport] of [['wide', WIDE], ['phone', PHONE], ['narrow', NARROW]]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      if (width !== 'narrow') {
        await reader.picture(`${name}-${viewport.width}-${colorScheme}`);
      }
      if (width !== 'phone') {
        note(await accessible(page), `${width}, ${colorScheme}`);
      }
    }
    note(await fits(page, 'as it is'), width);
  }
  note(await fitsOtherwise(page), 'narrow');
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
  note(await usableByKeyboard(page), 'by keyboard');
  return wrong;
}

// From right to left, and with text twice as large (in a window of half the width of a small
// screen, as when a browser enlarges everything twice).
async function fitsOtherwise(page) {
  const turn = (direction, size) =>
    page.evaluate(
      ([dir, fontSize]) => {
        document.documentElement.dir = dir;
        document.documentElement.style.fontSize = fontSize;
      },
      [direction, size],
    );
  await turn('rtl', '');
  const wrong = await fits(page, 'from right to left');
  await turn('', '200%');
  await page.setViewportSize({ width: 640, height: 640 });
  wrong.push(...(await fits(page, 'with text twice as large')));
  await turn('', '');
  return wrong;
}

// Walks from page to page, from where somebody begins; one of each kind is looked at.
async function walk(browser, { who, home, begins, language }, step) {
  const person = stage.people[who] ?? { name: who, home };
  const reader = await Reader.open(browser, person, { viewport: WIDE, locale: language ?? 'en' });
  const named = (name) => [who, language, name].filter(Boolean).join('-');
  if (person.password) {
    await reader.signIn();
  }
  const waiting = [...begins];
  const seen = new Map();
  const wrong = [];
  while (waiting.length > 0) {
    const path = waiting.shift();
    const url = new URL(path, person.home);
    const name = kind(url);
    if (seen.has(name) || /^(static|media|feed|person-feed)|feed-atom$/.test(name)) {
      continue;
    }
    step(`${who} opens ${path}`);
    await reader.go(path);
    const { bytes, wrong: tooHeavy } = await weigh(reader.page);
    seen.set(name, bytes);
    wrong.push(...tooHeavy.map((what) => `${named(name)}: ${what}`));
    waiting.push(...(await links(reader.page)).map((way) => new URL(way)).map((way) => way.pathname + way.search));
    wrong.push(...(await check(reader, named(name))));
  }
  // What is typed into forms is looked for by its words, in English.
  const answers = language ? {} : ANSWERS[person.password ? 'member' : who];
  for (const [name, act] of Object.entries(answers ?? {})) {
    step(`${who}: ${name}`);
    await act(reader);
    wrong.push(...(await check(reader, named(name))));
  }
  wrong.push(...reader.complaints);
  await reader.context.close();
  return { seen, wrong };
}

await play('every_page', async (browser, step) => {
  mkdirSync(stage.pictures, { recursive: true });
  const wrong = [];
  const weights = [];
  for (const walker of stage.facts.walkers) {
    const { who, language = 'en' } = walker;
    const walked = await walk(browser, walker, step);
    wrong.push(...walked.wrong);
    for (const [name, bytes] of walked.seen) {
      weights.push(`${String(bytes).padStart(7)}  ${who} ${language} ${name}`);
    }
  }
  writeFileSync(join(stage.pictures, 'weights.txt'), `${weights.sort().join('\n')}\n`);
  if (wrong.length > 0) {
    throw new Error(`${wrong.length} things:\n${wrong.join('\n')}`);
  }
});
