// The writing desk at work: what is written is kept while it is written, whatever happens to the
// window, the network or the session; two windows lose nothing; looking, counting, quoting.

import { Reader, play, stage } from './reader.mjs';

const kept = (reader) => reader.page.locator('#state', { hasText: 'Kept today' }).waitFor();
const text = (reader) => reader.page.getByLabel('Letter', { exact: true });
const holds = async (reader, expected) => {
  const found = await text(reader).inputValue();
  if (found !== expected) throw new Error(`the text is ${JSON.stringify(found)}`);
};
const without = (route) => route.abort();
const busy = (route) => route.fulfill({ status: 429 });
const onThisDevice = (reader) =>
  reader.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('longhand:')));

await play('desk', async (browser, step) => {
  const ada = await Reader.open(browser, stage.people.ada);
  await ada.signIn();
  const { letter } = stage.facts;

  step('what she writes is kept, with the number of words');
  await ada.go(`/write?answer=${letter}`);
  await text(ada).pressSequentially('Dear Ben,');
  await ada.sees('Words: 2.');
  await kept(ada);
  await ada.page.waitForURL(/draft=/);
  const address = ada.page.url().slice(ada.person.home.length);
  if ((await onThisDevice(ada)).length > 0) throw new Error('the server has it; so has the device');
  await ada.page.reload();
  await holds(ada, 'Dear Ben,');

  step('she looks at it while she writes');
  await ada.press('Preview');
  await text(ada).fill('Dear Ben,\n\nthis is *important*:\n\n```rust\nfn main() {}\n```\n');
  await ada.page.locator('#preview em', { hasText: 'important' }).waitFor();
  await ada.page.locator('#preview .c-word', { hasText: 'fn' }).waitFor();

  step('questions come and go in the same place');
  await ada.page.evaluate(() => {
    window.stayed = true;
  });
  const question = ada.page.locator('.prompt [role=status]');
  await ada.press('Ask me something to begin with');
  await question.getByText('Which line in their letter made you nod?').waitFor();
  await ada.press('Another question');
  await question.getByText('When did you last feel as new as this').waitFor();
  await ada.press('Without');
  await ada.page.getByRole('button', { name: 'Ask me something to begin with' }).waitFor();
  if ((await question.textContent()) !== '') throw new Error('the question is still there');
  if (!(await ada.page.evaluate(() => window.stayed))) throw new Error('the page was loaded anew');

  step('a file that is too large is not sent');
  const large = { name: 'large.txt', mimeType: 'text/plain', buffer: Buffer.alloc(10_000_001, 'x') };
  await ada.page.setInputFiles('#file', large);
  await ada.sees('The file is too large: at most 10 MB.');
  if ((await ada.page.locator('#file').inputValue()) !== '') throw new Error('it is still chosen');

  step('she quotes what she selects, and the whole letter, where the cursor is');
  await text(ada).fill('Dear Ben,\n\n');
  await ada.page.locator('#answered p').last().selectText();
  await ada.press('Quote');
  await ada.page.waitForFunction(
    (expected) => document.getElementById('source').value === expected,
    `Dear Ben,\n\n> ${stage.facts.last}\n\n`,
  );
  await ada.page.evaluate(() => getSelection().removeAllRanges());
  await ada.press('Quote');
  await ada.page.waitForFunction(
    (first) => document.getElementById('source').value.includes(`> ${first}`),
    stage.facts.first,
  );
  await ada.page.locator('#state', { hasText: 'Kept today' }).waitFor();

  step('without network it is kept on the device, and with the server afterwards');
  await ada.page.route('**/drafts', without);
  await text(ada).fill('Dear Ben, the train has no network.');
  await ada.sees('Kept on this device only: no connection.');
  if ((await onThisDevice(ada)).length !== 1) throw new Error('the device has nothing');

  step('the window closes before the server has it: it is offered');
  await ada.go('/');
  await ada.page.unroute('**/drafts', without);
  await ada.go(address);
  await ada.sees('There is a text on this device that the server does not have');
  await ada.press('Use it');
  await holds(ada, 'Dear Ben, the train has no network.');
  await kept(ada);
  await ada.page.waitForFunction(
    () => !Object.keys(localStorage).some((key) => key.startsWith('longhand:')),
  );

  step('two windows write into one draft: both texts are shown');
  const other = new Reader(ada.person, ada.context, await ada.context.newPage());
  other.watch();
  await other.go(address);
  await text(ada).fill('What the one window says.');
  await ada.page.waitForResponse((answer) => answer.url().endsWith('/drafts') && answer.ok());
  await text(other).fill('What the other window says.');
  await other.sees('The text of the other window');
  await holds(other, 'What the other window says.');
  const theirs = await other.page.locator('#beside textarea').inputValue();
  if (!theirs.includes('What the one window says.')) throw new Error(`beside it is ${theirs}`);
  await ada.go(address);
  await holds(ada, 'What the one window says.');
  await other.press('Mine is right');
  await holds(other, 'What the other window says.');
  if (!other.page.url().includes(address)) throw new Error(`this is ${other.page.url()}`);

  step('the session ends: the text stays, and is kept after signing in elsewhere');
  await ada.page.close();
  const cookies = await other.context.cookies();
  await other.context.clearCookies();
  await text(other).fill('I was signed out meanwhile.');
  await other.sees('You are signed out.');
  const again = new Reader(ada.person, ada.context, await ada.context.newPage());
  await again.signIn();
  await again.page.close();
  if (cookies.length === 0) throw new Error('there was no session');
  await other.page.evaluate(() => dispatchEvent(new Event('focus')));
  await kept(other);

  step('a save that hangs holds nothing up, and what is pressed twice is posted once');
  let hanging = 0;
  const hangs = () => {
    hanging += 1;
  };
  await other.page.route('**/drafts', hangs);
  await text(other).fill('Dear Ben, the tunnel is long.');
  await other.page.waitForRequest('**/drafts');
  await other.press('Post');
  await text(other).press('End');
  await text(other).pressSequentially(' But it ends.');
  await other.press('Post');
  await other.sees('you can take it back until then');
  if (hanging !== 1) throw new Error(`${hanging} saves hung`);
  await other.page.unroute('**/drafts', hangs);
  await other.press('Take it back');
  await holds(other, 'Dear Ben, the tunnel is long. But it ends.');

  step('numbers are written as the server writes them');
  const reads = await Reader.open(browser, stage.people.ada, { locale: 'ar' });
  await reads.signIn();
  await reads.go('/write');
  await reads.page.locator('#source').fill('kiwi '.repeat(1234));
  const counted = await reads.page.locator('#words').textContent();
  if (!counted.includes('1,234')) throw new Error(`it says ${counted}`);
  await reads.context.close();

  step('what was posted is on this device no longer, nor is anything after signing out');
  await text(other).fill('Dear Ben, now it goes.');
  await other.press('Post');
  await other.sees('you can take it back until then');
  if ((await onThisDevice(other)).length > 0) throw new Error('the letter is still on the device');
  await other.page.route('**/drafts', busy);
  await other.go('/write');
  await text(other).fill('For nobody else at this device.');
  if ((await onThisDevice(other)).length !== 1) throw new Error('the device has nothing');
  await other.go('/me');
  await other.press('Sign out');
  await other.sees('Mentoring by letter');
  if ((await onThisDevice(other)).length > 0) throw new Error('the text is still on the device');
  other.expectNoComplaints();
});
