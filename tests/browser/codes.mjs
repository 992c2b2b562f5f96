// A second lock on the door: codes for signing in are switched on, asked for, and one on paper lets
// its owner in when the app is lost.

import { createHmac } from 'node:crypto';
import { accessible } from './checks.mjs';
import { Reader, play, stage } from './reader.mjs';

// These pages come in the course of things, so the walk through all others does not see them.
async function look(reader, name) {
  await reader.picture(name);
  const wrong = await accessible(reader.page);
  if (wrong.length > 0) {
    throw new Error(wrong.join('\n'));
  }
}

// What an authenticator app shows for a key (RFC 6238: SHA-1, half a minute, six digits).
function shown(key) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...key.replace(/\s/g, '')]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', secret).update(moment).digest();
  const number = hash.readUInt32BE(hash[19] & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}

await play('codes', async (browser, step) => {
  const { ben: person } = stage.people;
  const ben = await Reader.open(browser, person, { viewport: { width: 390, height: 844 } });

  step('Ben shows the key to his app');
  await ben.signIn();
  await ben.follow('Me');
  await ben.follow('Codes for signing in');
  await ben.page.locator('[name=password]').fill(person.password);
  await ben.press('Begin');
  const picture = ben.page.getByRole('img');
  await picture.waitFor();
  const width = await picture.evaluate((image) => image.decode().then(() => image.naturalWidth));
  if (width === 0) {
    throw new Error('the picture for the app cannot be seen');
  }
  await look(ben, 'codes-begin');
  const key = await ben.page.locator('code').innerText();
  await ben.fill({ 'The code it shows now': shown(key) });
  await ben.press('Switch codes on');

  step('he writes ten codes down');
  await ben.sees('Ten codes on paper');
  await look(ben, 'codes-paper');
  const papers = await ben.page.locator('li code').allInnerTexts();
  await ben.follow('I have them');
  await ben.press('Sign out');

  step('a wrong code does not let him in');
  await ben.go('/sign-in');
  await ben.fill({ Name: person.name, Password: person.password });
  await ben.press('Sign in');
  await ben.sees('A code, please');
  await look(ben, 'codes-asked');
  await ben.fill({ 'The code your app shows': '000000' });
  await ben.press('Sign in');
  await ben.page.getByRole('alert').waitFor();

  step('one on paper does, once');
  await ben.fill({ 'The code your app shows': papers[0] });
  await ben.press('Sign in');
  await ben.sees('Letterbox');
  await ben.go('/me/codes');
  await ben.sees('9 codes on paper are left');
  ben.expectNoComplaints();
});
