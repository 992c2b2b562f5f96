// A correspondence on paper: all letters with their dates and names, each on a page of its own, and
// nothing that can only be used on a screen.

import { Reader, play, stage } from './reader.mjs';

await play('print', async (browser, step) => {
  const ben = await Reader.open(browser, stage.people.ben);
  await ben.signIn();
  await ben.follow(stage.people.ada.name);
  await ben.sees('wrote last');

  step('on the screen there is much to use');
  const used = ben.page.locator('nav, form, button, input, .button');
  const seen = async () => {
    const all = await used.all();
    const visible = await Promise.all(all.map((one) => one.isVisible()));
    return visible.filter(Boolean).length;
  };
  if ((await seen()) < 5) throw new Error('the screen has next to nothing');

  step('on paper there is nothing to use');
  await ben.page.emulateMedia({ media: 'print' });
  const left = await seen();
  if (left > 0) throw new Error(`${left} things to use are printed`);
  for (const words of ['Where is this letter?', 'Rhythm, rest, notes', 'Write again', 'Write back']) {
    for (const one of await ben.page.getByText(words).all()) {
      if (await one.isVisible()) throw new Error(`${words} is printed`);
    }
  }

  step('every letter is there with its date, its words and its name');
  const letters = await ben.page.locator('article.letter').all();
  if (letters.length !== stage.facts.letters.length) throw new Error(`${letters.length} letters`);
  for (const [at, words] of stage.facts.letters.entries()) {
    const shown = await letters[at].innerText();
    const whole = words.every((one) => shown.includes(one));
    if (!whole || !/20\d\d/.test(shown)) throw new Error(`letter ${at + 1} is ${shown}`);
  }

  step('code is printed to its end');
  const cut = await ben.page.locator('.prose pre').evaluateAll((all) =>
    all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
  );
  if (cut.length > 0) throw new Error(`cut off: ${cut}`);

  step('each letter begins a page');
  const pdf = (await ben.page.pdf({ format: 'A5' })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (pages < letters.length) throw new Error(`${pages} pages for ${letters.length} letters`);
  ben.expectNoComplaints();
});
