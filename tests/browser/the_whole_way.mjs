// From the first run to the last thanks, between two instances, with scripts or without: keepers open
// them, a mentor signs up and is let in, a newcomer signs up and is in; she fills in her card, he finds
// her, introduces himself, is written back to; letters go both ways, rest, and come to an end.

import { Reader, play, stage } from './reader.mjs';

const INTRODUCTION = `Dear Ada,

I have been writing Rust for three months, and I am afraid to touch the parser I wrote. It works on every file I have.`;
const QUESTION = 'What would you look at first, if this were yours?';
const ANSWER = 'Dear Ben,\n\nlook at what it does with a file you do *not* have.\n\n    fn parse()';
const AT_ONCE = { value: 'none' };

// A day some weeks ahead, as a form wants it.
const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);

await play('the_whole_way', async (browser, step) => {
  const options = { javaScriptEnabled: stage.facts.scripts };
  const kay = await Reader.open(browser, stage.facts.kay, options);
  const lou = await Reader.open(browser, stage.facts.lou, options);
  const ada = await Reader.open(browser, stage.facts.ada, options);
  const ben = await Reader.open(browser, stage.facts.ben, options);
  const visitor = await Reader.open(browser, { name: 'visitor', home: ada.person.home }, options);

  step('Kay and Lou each open the first account of an instance, and sign out and in');
  for (const keeper of [kay, lou]) {
    await keeper.go(stage.facts.first_runs[keeper.person.name]);
    await keeper.fill({ Name: keeper.person.name, Password: keeper.person.password });
    await keeper.press('Open the account');
    await keeper.follow('Me');
    await keeper.sees('You keep this instance');
    await keeper.press('Sign out');
    await keeper.sees('Mentoring by letter');
    await keeper.signIn();
  }

  step('Ada asks for an account, with the code of conduct before her');
  await ada.go('/');
  await ada.follow('Sign up');
  await ada.sees('The keeper of this instance looks at every new account first');
  await ada.sees('Be kind, and be plain');
  await ada.fill({
    Name: ada.person.name,
    Password: ada.person.password,
    'I would like to mentor': true,
    'A few words to the keeper': 'I have written parsers for twenty years.',
    'I am an adult': true,
    'I have read the code of conduct': true,
  });
  await ada.press('Ask for an account');
  await ada.sees('is with the keeper of this instance');

  step('Kay reads who she is, and lets her in');
  await kay.go('/keeper/people');
  await kay.follow('One person waits for your yes');
  await kay.sees('I have written parsers for twenty years.');
  await kay.press('Let ada in');
  await kay.sees('Nobody waits.');
  await ada.signIn();

  step('Ben comes in where the door is open, and agrees to the code of conduct');
  await ben.go('/');
  await ben.follow('Sign up');
  await ben.sees('Be kind, and be plain');
  await ben.fill({ Name: ben.person.name, Password: ben.person.password });
  await ben.fill({ 'I am looking for a mentor': true, 'I am an adult': true });
  await ben.press('Open the account');
  // The browser itself, or the page: without the yes nobody comes in.
  await ben.sees('An account on newcomers.test');
  await ben.fill({ 'I have read the code of conduct': true });
  await ben.press('Open the account');
  await ben.sees('Nothing has come and nothing has gone yet');

  step('Ada fills in her card');
  await ada.sees('Nothing has come and nothing has gone yet');
  await ada.follow('Me');
  await ada.follow('Your card: what you offer and look for');
  await ada.fill({
    'I would like to mentor': true,
    Name: 'Ada',
    Topics: 'Rust, parsers',
    'Languages you write in': 'en, de',
    'What you can help with, or would like help with': 'Reading your own code.',
    Places: '1',
    'Others may find me': true,
  });
  await ada.press('Keep the card');
  await ada.sees('Your card is kept');

  step('a visitor finds her in the directory');
  await visitor.go('/');
  await visitor.follow('Directory');
  await visitor.page.getByText('Look for a topic, a language or words').click();
  await visitor.fill({ Topic: 'Rust' });
  await visitor.press('Look');
  await visitor.sees('1 of 1 free');

  step('Ben looks her up from his instance and follows her');
  await ben.follow('Me');
  await ben.follow('Your card: what you offer and look for');
  await ben.fill({ 'I am looking for a mentor': true, Name: 'Ben' });
  await ben.press('Keep the card');
  await ben.follow('Directory');
  await ben.fill({ 'Their address': ada.person.handle });
  await ben.press('Look them up');
  await ben.sees('What to expect');
  await ben.sees('There is a place with them');
  await ben.press('Follow Ada');
  await ben.waitsFor('/me/follows', 'Since');

  step('he introduces himself');
  await ben.go(`/people?address=${encodeURIComponent(ada.person.handle)}`);
  await ben.follow('Introduce yourself, with three questions that help');
  await ben.fill({ 'Your letter': INTRODUCTION });
  await ben.page.getByRole('textbox').last().fill(QUESTION);
  await ben.press('Keep and look at it');
  await ben.sees('As it will be read');
  await ben.fill({ Leaves: AT_ONCE, 'It asks': { value: 'coaching' } });
  await ben.press('Post');
  await ben.sees('Your letter to Ada');
  const introduction = new URL(ben.page.url()).pathname;
  await ben.waitsFor(introduction, 'Arrived at mentors.test');

  step('Ada writes back');
  await ada.waitsFor('/', 'Introductions to you');
  await ada.follow('Ben');
  await ada.sees('one of your places is theirs');
  await ada.sees(QUESTION);
  await ada.sees('This letter asks: “Help me think.”');
  await ada.follow('Write back');
  await ada.sees('Ask one thing before you answer');
  await ada.fill({ Letter: ANSWER, Leaves: AT_ONCE });
  await ada.press('Preview');
  await ada.sees('As it will be read');
  await ada.press('Post');
  await ada.waitsFor(new URL(ada.page.url()).pathname, 'Arrived at newcomers.test');

  step('her place is taken now');
  await visitor.go('/directory?topic=rust');
  await visitor.sees('every place is taken just now');

  step('Ben reads, says thanks, answers, takes it back, and posts it again');
  await ben.waitsFor('/', 'Your letter to write');
  await ben.follow('Ada');
  await ben.sees('Ada wrote last');
  const letters = new URL(ben.page.url()).pathname;
  await ben.press('Received, with thanks');
  await ben.sees('You said “received, with thanks”.');
  await ben.go(letters);
  await ben.follow('Write back');
  await ben.fill({ Letter: 'Dear Ada,\n\nthe third line surprised me.', Leaves: { value: 'hour' } });
  await ben.press('Post');
  await ben.sees('you can take it back until then');
  await ben.press('Take it back');
  await ben.fill({ Leaves: AT_ONCE });
  await ben.press('Post');
  await ben.waitsFor(new URL(ben.page.url()).pathname, 'Arrived at mentors.test');

  step('Ada sees his thanks and his answer');
  await ada.waitsFor('/', 'Your letter to write');
  await ada.follow('Ben');
  await ada.sees('the third line surprised me');
  await ada.sees('Received, with thanks.');
  const hers = new URL(ada.page.url()).pathname;

  step('Ben rests, and Ada is told');
  await ben.go(`${letters}/arrangements`);
  await ben.fill({ Until: day });
  await ben.press('Rest');
  await ben.sees('These letters rest until');
  await ada.waitsFor(hers, 'These letters rest until');
  await ben.go(`${letters}/arrangements`);
  await ben.press('Go on now');
  await ada.waitsFor(hers, 'It is your letter to write');

  step('they agree on what it is for');
  await ada.go(`${hers}/arrangements`);
  await ada.fill({ 'What these letters are for': 'A parser without fear', Notes: 'shy at first' });
  await ada.press('Agree on this');
  await ben.waitsFor(letters, 'A parser without fear');

  step('Ada closes');
  await ada.go(`${hers}/arrangements`);
  await ada.follow('Write the closing letter');
  await ada.fill({ Letter: 'Dear Ben,\n\nyou do not need me any more.', Leaves: AT_ONCE });
  await ada.press('Post');
  await ben.waitsFor(letters, 'Ended on');
  await ben.sees('you do not need me any more');

  step('Ben thanks her, and she shows it');
  await ben.go(`${letters}/arrangements`);
  await ben.fill({ 'Words of thanks': 'I am not afraid of it now.' });
  await ben.fill({ 'They may be shown to everybody': true });
  await ben.press('Say thanks');
  await ada.waitsFor(`${hers}/arrangements`, 'I am not afraid of it now.');
  await ada.press('Show it on my card');
  await visitor.waitsFor('/@ada', 'I am not afraid of it now.');

  step('both sign out');
  for (const reader of [ada, ben]) {
    await reader.follow('Me');
    await reader.press('Sign out');
    await reader.sees('Mentoring by letter');
  }
  for (const reader of [kay, lou, ada, ben, visitor]) {
    reader.expectNoComplaints();
  }
});
