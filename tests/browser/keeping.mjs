// A day of somebody who keeps an instance: what waits for them is seen at a glance and done, one
// thing after the other; everybody reads what they announce, and the log tells of each act.

import { readFileSync } from 'node:fs';
import { Reader, play, stage } from './reader.mjs';

const CONDUCT = 'Be kind.\n\nWrite as to somebody who is tired.';
const ANNOUNCEMENT = 'On Sunday evening this instance rests for an hour.';
const LIST = '#domain,#severity,#public_comment\nspam.example,suspend,Sells watches\n';

await play('keeping', async (browser, step) => {
  const { kay: keeper, ada: member } = stage.people;
  const { newcomer, limited, blocked, away } = stage.facts;
  const kay = await Reader.open(browser, keeper);
  const ada = await Reader.open(browser, member, { viewport: { width: 390, height: 844 } });

  step('Kay looks at a glance what waits for her');
  await kay.signIn();
  await kay.follow('Me');
  await kay.follow("the keeper's pages");
  await kay.sees('This waits for you');
  await kay.sees('3 people live here');

  step('she lets somebody in');
  await kay.follow('One person waits for your yes');
  await kay.sees('I knit and would like to write about it.');
  await kay.press(`Let ${newcomer} in`);
  await kay.sees('Nobody waits.');

  step('she makes an invitation');
  await kay.follow('Invitations');
  await kay.fill({ 'A name for it': 'For the reading circle' });
  await kay.press('Make an invitation');
  await kay.sees('Copy it now');
  const link = await kay.page.locator('code').innerText();
  const guest = await Reader.open(browser, { name: 'guest', home: keeper.home });
  await guest.go(new URL(link).pathname);
  await guest.page.getByLabel('Password').first().waitFor();

  step('she limits one instance and blocks another, which nobody had heard of');
  await kay.follow('Instances');
  await kay.follow(limited);
  await kay.page.getByRole('radio', { name: 'limited' }).check();
  await kay.fill({ Why: 'Strangers write to everybody.' });
  await kay.press('Keep this decision');
  await kay.sees('What you decided is kept.');
  await kay.sees('Strangers there write nobody here and answer nothing here.');
  await kay.follow('Instances');
  await kay.fill({ 'Look for': blocked });
  await kay.press('Look');
  await kay.follow('Decide about it', { exact: false });
  await kay.page.getByRole('radio', { name: 'blocked' }).check();
  await kay.press('Keep this decision');
  await kay.sees('Nothing is sent there or taken from there.');

  step('she takes a list over and hands hers on');
  await kay.follow('Instances');
  await kay.follow('Take a list over');
  await kay.page.getByLabel('Or its file (CSV)').setInputFiles({
    name: 'domain_blocks.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(LIST),
  });
  await kay.press('See what would change');
  await kay.sees('One instance would change');
  await kay.sees('Sells watches');
  await kay.press('Make this change');
  await kay.sees('One instance was changed.');
  await kay.go('/keeper/instances');
  const coming = kay.page.waitForEvent('download');
  await kay.follow('The list of limited and blocked instances');
  const handed = readFileSync(await (await coming).path(), 'utf8');
  for (const line of [`${limited},silence`, `${blocked},suspend`, 'spam.example,suspend']) {
    if (!handed.includes(line)) {
      throw new Error(`${line} is not in ${handed}`);
    }
  }

  step('she has a letter tried again that was tried in vain');
  await kay.waitsFor('/keeper', 'One delivery was tried in vain');
  await kay.follow('One delivery was tried in vain');
  await kay.sees(`${away} is busy just now.`);
  if (await kay.page.getByText('The words of the letter').isVisible()) {
    throw new Error('the keeper reads a letter');
  }
  await kay.press('Try now');
  await kay.waitsFor('/keeper/deliveries?which=stuck', 'There is nothing of this kind.');

  step('she writes the code of conduct');
  await kay.follow('Code of conduct');
  await kay.fill({ 'The text': CONDUCT });
  await kay.press('Keep the new version');
  await guest.go('/conduct');
  await guest.sees('Write as to somebody who is tired.');

  step('she announces something, which Ada reads and waves away');
  await kay.go('/keeper/announcements');
  await kay.fill({ 'What everybody should know': ANNOUNCEMENT });
  await kay.press('Tell everybody');
  await kay.sees('shown until you end it');
  await ada.signIn();
  await ada.go('/');
  await ada.sees('From your keeper');
  await ada.sees(ANNOUNCEMENT);
  await ada.press('Wave away');
  await ada.page.getByText(ANNOUNCEMENT).waitFor({ state: 'detached' });

  step('the log tells of each act');
  await kay.follow('What keepers did');
  for (const entry of [
    `Opened an account for @${newcomer}@${new URL(keeper.home).host}`,
    'Made the invitation For the reading circle',
    `Limited ${limited}`,
    `Blocked ${blocked}`,
    'Took a list of instances over. Decisions it changed: 1',
    `Had a delivery to ${away} tried at once`,
    'Wrote version 1 of the code of conduct',
    `Announced: ${ANNOUNCEMENT}`,
  ]) {
    await kay.sees(entry);
  }
  await kay.picture('keepers-log');

  for (const reader of [kay, ada, guest]) {
    reader.expectNoComplaints();
  }
});
