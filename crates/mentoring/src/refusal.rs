//! Why not: what a person is told when an act cannot be done. Each sentence says what happened and
//! what can be done.

pub mod keeping;

/// An act that cannot be done, in words for whoever tried.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Something a keeper wants to do.
    #[error(transparent)]
    Keeping(keeping::Keeping),
    /// Nothing with this number is yours to see. The same words whether it exists or not.
    #[error("There is no such {0} among yours.")]
    NotYours(&'static str),
    /// A letter without words.
    #[error("The letter is empty. Write something first; it is kept as a draft meanwhile.")]
    EmptyLetter,
    /// A letter longer than other servers take.
    #[error(
        "The letter is too long: about {0} kB, and other servers take no more than 100 kB. Post it in two parts; the text is kept in your drafts."
    )]
    LongLetter(usize),
    /// A letter to its own writer.
    #[error("A letter needs somebody else to read it. Choose another address.")]
    OnlyYourself,
    /// More readers than a letter may have.
    #[error("A letter goes to at most {0} people. Write to fewer.")]
    TooManyReaders(usize),
    /// An answer addressed to somebody who is not part of the correspondence.
    #[error(
        "{0} takes no part in that correspondence, and an answer never gains readers. Write them a letter of their own."
    )]
    NotAParticipant(String),
    /// The keeper has blocked that host.
    #[error(
        "This instance exchanges no letters with {0}: its keeper decided so. The text is in your drafts. Ask the keeper, or write to somebody else."
    )]
    HostBlocked(String),
    /// The recipient was deleted at home.
    #[error(
        "{0} is no longer there: their server says the address was given up. The text is in your drafts."
    )]
    Gone(String),
    /// Somebody here who takes no letters.
    #[error("{0} takes no letters. Choose another address.")]
    NoLetterbox(String),
    /// Too late to take a letter back.
    #[error("The letter has left; it can no longer be taken back.")]
    HasLeft,
    /// A postcard with too much on it.
    #[error(
        "This is too long for a postcard: {0} characters, and it has room for {1}. Shorten it, or post it as a letter."
    )]
    LongPostcard(usize, usize),
    /// A file that is too large.
    #[error("The file is too large: at most {0} MB. Make it smaller, or send a part of it.")]
    LargeFile(usize),
    /// A file with nothing in it.
    #[error("The file is empty. Choose another one.")]
    EmptyFile,
    /// A file of a kind that is not taken.
    #[error(
        "Files of this kind do not travel with letters: only pictures (PNG, JPEG, WebP, GIF), PDF and plain text do. Save it as one of these."
    )]
    UnknownFile,
    /// A picture with too many pixels.
    #[error(
        "The picture has too many pixels: at most {0} on a side, 40 million in all. Make it smaller."
    )]
    LargePicture(u32),
    /// A picture that cannot be read.
    #[error("The picture cannot be read; the file may be damaged. Save it anew and try again.")]
    BrokenPicture,
    /// More files than a letter may have.
    #[error("A letter takes at most {0} files. Remove one first.")]
    TooManyFiles(usize),
    /// More files in drafts than there is room for.
    #[error(
        "The files in your drafts have {0} MB together, and there is no room for more. Post a letter or throw a draft away first."
    )]
    FullDrafts(usize),
    /// A picture without words.
    #[error(
        "Say in words what {0} shows: not everybody can see it. The text and the files are kept in your drafts."
    )]
    NotDescribed(String),
    /// A letter that others could read is to be quoted.
    #[error(
        "This letter was visible to others where it came from, so it is not quoted on. Answer it in your own words."
    )]
    WiderNotQuoted,
    /// Thanks for one's own letter.
    #[error("You wrote this letter yourself. Thank the others for theirs.")]
    OwnLetter,
    /// Something is to be done to a letter whose writer removed it.
    #[error("Its writer removed this letter. You can still write to them.")]
    NothingLeft,
    /// The writer removed the letter before.
    #[error("You removed this letter before; nothing of it is left to change. Write a new one.")]
    Removed,
    /// No address in what was typed.
    #[error("{0:?} is no address. An address looks like @name@example.org.")]
    NotAHandle(String),
    /// A name nobody may have here.
    #[error(
        "{0:?} cannot be a name. A name has 1 to 30 small letters, digits or underscores, like ada_l."
    )]
    BadName(String),
    /// A name somebody has here.
    #[error("The name {0} is taken. Choose another.")]
    NameTaken(String),
    /// A password that is too easy.
    #[error("The password is too short: at least {0} characters. A few words in a row do well.")]
    ShortPassword(usize),
    /// Wrong name or password; the same words for both.
    #[error("Name or password is wrong. Check both and try again.")]
    WrongPassword,
    /// Not the password of whoever is signed in.
    #[error("This is not your password. Nothing was changed; type it again.")]
    NotYourPassword,
    /// A code of the second factor that is wrong, old or used.
    #[error("This code is wrong, over or used already. Take the next one your app shows.")]
    WrongCode,
    /// A second factor where there is one.
    #[error("Signing in needs a code already. Switch that off first to begin anew.")]
    CodesOnAlready,
    /// A code before a secret was shown, or codes that were switched off.
    #[error("Signing in needs no code just now. Switch codes on first.")]
    CodesOff,
    /// A link that was used, or is too old.
    #[error("This link was used already, or is too old. Ask for a new one.")]
    LinkOver,
    /// More links to a mail address than go out in a day.
    #[error("{0} links went out for you today, and that is all. Try again tomorrow.")]
    ManyLinks(i64),
    /// Whoever keeps an instance alone gives their account up.
    #[error("Nobody else keeps this instance. Make somebody a keeper first; nothing was deleted.")]
    LastKeeper,
    /// The account is closed for now.
    #[error("This account is suspended. Write to the keeper of this instance.")]
    Suspended,
    /// The instance has people already; the first-run page is closed.
    #[error("This instance is set up already. Sign in instead.")]
    SetUpAlready,
    /// Mail on an instance that sends none.
    #[error(
        "This instance sends no mail, so there is nothing to switch on. Its keeper can set up a mail server (LONGHAND_SMTP_URL)."
    )]
    NoMailHere,
    /// Mail without an address to send it to.
    #[error(
        "There is no mail address with this account. The keeper of this instance can add one; then switch mail on."
    )]
    NoMailAddress,
    /// A mail address that is none.
    #[error("{0:?} is no mail address. One looks like name@example.org.")]
    OddMailAddress(String),
    /// A time zone nobody has heard of.
    #[error("{0:?} is no time zone we know. Write one like Europe/Berlin or America/Sao_Paulo.")]
    OddTimeZone(String),
    /// A draft that was posted or thrown away elsewhere.
    #[error(
        "This draft was posted or thrown away in another window. Your text is still on this page; look into your letterbox before you post it again."
    )]
    DraftGone,
    /// An open letter without a title, or with a long one.
    #[error(
        "An open letter has a title of 1 to {0} characters, so that people see what it is about. Give it one; nothing was published."
    )]
    OddTitle(usize),
    /// An open letter without words.
    #[error("There is nothing in it yet. Write something first; nothing was published.")]
    EmptyOpenLetter,
    /// An open letter longer than other servers take.
    #[error(
        "This is too long: about {0} kB, and other servers take no more than 100 kB. Make two of it; nothing was published."
    )]
    LongOpenLetter(usize),
    /// An open letter that its author removed.
    #[error("You removed this open letter before; nothing of it is left to change.")]
    OpenLetterRemoved,
    /// An answer to what was removed.
    #[error("Its writer removed this open letter. You can write them a letter instead.")]
    NothingToAnswer,
    /// An answer for more people than what it answers.
    #[error(
        "What you answer is for fewer people to read than your answer. Answer for as few, or write an open letter of your own; nothing was published."
    )]
    WiderThanAnswered,
    /// An answer to somebody whom one has blocked.
    #[error("You have blocked {0}. Take the block back first if you want to answer them.")]
    AnswersBlocked(String),
    /// More answers than one gives in a day.
    #[error(
        "You answered {0} times beneath this open letter today, and that is as often as one does. Go on tomorrow, or write a letter to one of them."
    )]
    ManyAnswers(i64),
    /// Joining letters that were never parts of one.
    #[error("Only several short posts from a server that splits letters are read as one.")]
    NothingToJoin,
    /// Agreeing on something before the letters have begun, or after they ended.
    #[error(
        "These letters have not begun, or have come to an end: there is nothing to agree on. Write first."
    )]
    NothingToAgree,
    /// A question before a decision where nothing is to be decided.
    #[error(
        "No introduction waits here, so there is nothing to ask before deciding. Write it as a letter; the text is kept in your drafts."
    )]
    NothingToAsk,
    /// Leaving while an answer to an introduction rests.
    #[error(
        "Your answer to this introduction still rests in the outbox. Take it back first; then say \u{201c}not now\u{201d}, or nothing."
    )]
    AnswerRests,
    /// Following oneself.
    #[error("Your own open letters come to you anyway. Follow somebody else.")]
    FollowYourself,
    /// Following somebody whom one has blocked.
    #[error("You have blocked {0}. Take the block back first if you want to follow them.")]
    FollowBlocked(String),
    /// Nobody who could be followed.
    #[error("{0} cannot be followed: the address was given up, or nobody writes there.")]
    NobodyToFollow(String),
    /// Somebody who has left this address for another.
    #[error("{0} has moved to {1}. Follow them there.")]
    FollowMoved(String, String),
    /// Somebody on a host this instance has nothing to do with.
    #[error(
        "This instance has nothing to do with {0}: its keeper decided so. Ask the keeper, or follow somebody else."
    )]
    FollowHostBlocked(String),
    /// A text on a card that is too long.
    #[error("The {what} has {is} characters; a card holds {limit}. Shorten it and try again.")]
    LongOnCard {
        /// Which text.
        what: &'static str,
        /// How much fits.
        limit: usize,
        /// How long it is.
        is: usize,
    },
    /// More topics than a card holds.
    #[error("These are {are} topics; a card holds {limit}. Leave those that matter most.")]
    ManyTopics {
        /// How many fit.
        limit: usize,
        /// How many there are.
        are: usize,
    },
    /// A topic that is a whole text.
    #[error(
        "The topic {topic:?} is too long: a topic has at most {limit} characters. Shorten it, or put a comma between two."
    )]
    LongTopic {
        /// Its beginning.
        topic: String,
        /// How much fits.
        limit: usize,
    },
    /// More languages than a card holds.
    #[error("These are {are} languages; a card holds {limit}. Leave those you like to write in.")]
    ManyLanguages {
        /// How many fit.
        limit: usize,
        /// How many there are.
        are: usize,
    },
    /// A language nobody has a tag for.
    #[error("{0:?} is no language we know. Write its tag, like en, de or pt-BR.")]
    NotALanguage(String),
    /// A number on a card that is none, or is out of range.
    #[error("{what} from 1 to {most}. Write one of these.")]
    OutOfRange {
        /// Which number, as the beginning of the sentence.
        what: &'static str,
        /// The greatest.
        most: i32,
    },
    /// A day that is none, is over, or is too far away.
    #[error(
        "{0:?} is no day in the next two years. Write the day you are back as in 2027-01-15, or leave it empty."
    )]
    NotADayAhead(String),
    /// A first letter to a mentor that says too little.
    #[error(
        "An introduction has at least {0} characters, and this one has {1}. Say where you stand, what you tried and what you would be glad to have a view on: small, concrete letters are the ones that get answers. The text is kept in your drafts."
    )]
    ShortIntroduction(usize, usize),
    /// A first letter with links or attachments.
    #[error(
        "A first letter to somebody new carries no links and no attachments: many servers drop those without a word. Put them into your second letter; the text is kept in your drafts."
    )]
    NotPlainEnough,
    /// More introductions than may wait at once.
    #[error(
        "{0} introductions of yours wait for an answer, and no more go out at a time, so that every mentor can give each a real look. Wait for one, or take one back. The text is kept in your drafts."
    )]
    TooManyIntroductions(i64),
    /// The mentor has not answered the introduction yet.
    #[error(
        "{0} has your introduction and has not answered yet. It lapses after three weeks; until then you can take it back. The text is kept in your drafts."
    )]
    IntroductionWaits(String),
    /// An introduction that was answered, lapsed or taken back.
    #[error(
        "This introduction is over: it was answered, taken back, or has lapsed. Look into your letterbox."
    )]
    IntroductionOver,
    /// A second question before deciding.
    #[error(
        "You asked one question already. Wait for the answer, or write back, or say \"not now\"."
    )]
    AskedAlready,
    /// The mentor has no place free.
    #[error(
        "{0} has no place free just now. The directory shows who has; or come back later. The text is kept in your drafts."
    )]
    Full(String),
    /// The mentor is away.
    #[error(
        "{0} is away until {1} and takes no introductions before. The directory shows who has places. The text is kept in your drafts."
    )]
    Away(String, chrono::NaiveDate),
    /// All places of the mentor who writes are taken.
    #[error(
        "All your places are taken. Close or leave a correspondence, give yourself one more place on your card, or answer \"not now\". The text is kept in your drafts."
    )]
    NoPlaces,
    /// Somebody who does not mentor was asked to.
    #[error("{0} does not offer to mentor. Write them a letter instead.")]
    NoMentor(String),
    /// A mentor among several readers.
    #[error(
        "{0} mentors, and you have no letters with them yet. Introduce yourself in a letter to them alone. The text is kept in your drafts."
    )]
    IntroduceAlone(String),
    /// Somebody who takes no first letters.
    #[error(
        "{0} takes no letters from people they do not know just now. The text is kept in your drafts; write to somebody else."
    )]
    TakesNoFirstLetters(String),
    /// Somebody who takes first letters only from those they follow.
    #[error(
        "{0} takes first letters only from people they follow. The text is kept in your drafts; write to somebody else."
    )]
    TakesLettersOfFollowed(String),
    /// A letter to somebody its writer has blocked.
    #[error(
        "You have blocked {0}. Unblock them first if you want to write; the text is kept in your drafts."
    )]
    YouBlocked(String),
    /// A correspondence that has ended for good.
    #[error(
        "Your letters with {0} have come to an end. You keep them all; the directory shows who has places. The text is kept in your drafts."
    )]
    Ended(String),
    /// A closing letter where there is nothing to close.
    #[error(
        "There is nothing to close here. Write a letter instead; the text is kept in your drafts."
    )]
    NothingToClose,
    /// The door is for who closed it.
    #[error("Only who wrote the closing letter says whether the door stays open.")]
    NotClosedByYou,
    /// Leaving before answering an introduction.
    #[error(
        "These letters have not begun: answer the introduction with \"not now\", or take it back."
    )]
    AnswerFirst,
    /// A rhythm or wait that is none.
    #[error("A rhythm and a wait are between 1 and 365 days.")]
    OddRhythm,
    /// A rest that is none.
    #[error("A rest ends on a day after today and not after {0}. Choose another day.")]
    OddRest(chrono::NaiveDate),
    /// A rest of something that is not going on.
    #[error("There is nothing to rest: these letters have not begun, or have ended.")]
    NothingToRest,
    /// Ending a rest that is none.
    #[error("These letters do not rest.")]
    NotResting,
    /// A text that is too long.
    #[error("This is too long: at most {0} characters. Shorten it and try again.")]
    LongWords(usize),
    /// Thanks without words, or with too many.
    #[error("Thanks have 1 to {0} characters.")]
    OddThanks(usize),
    /// Thanks where nobody mentored.
    #[error(
        "Thanks are for the mentor of a correspondence, and here nobody but you mentors. Write it in a letter."
    )]
    NobodyToThank,
}

impl Refusal {
    /// Which one it is, without the names and numbers in it: for the log.
    pub fn kind(&self) -> String {
        let whole = format!("{self:?}");
        let name = whole.split(|letter: char| !letter.is_alphanumeric()).next();
        name.unwrap_or_default().to_owned()
    }
}
