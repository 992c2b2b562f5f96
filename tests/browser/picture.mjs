// The picture at the head of the README: a correspondence as a mentee reads it, on paper by day.

import { Reader, play, stage } from './reader.mjs';

await play('picture', async (browser, step) => {
  const ben = await Reader.open(browser, stage.people.ben, {
    viewport: { width: 840, height: 1120 },
    colorScheme: 'light',
  });
  step('Ben reads what Ada wrote');
  await ben.signIn();
  await ben.follow('Ada');
  await ben.go(new URL(ben.page.url()).pathname);
  await ben.sees('It is your letter to write');
  step('the picture is taken');
  await ben.page.screenshot({ path: stage.facts.picture });
  ben.expectNoComplaints();
});
