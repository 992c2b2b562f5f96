//! Why not: what a person is told when an act cannot be done. Each sentence says what happened and
//! what can be done.

#[macro_use]
mod told;

pub mod doors;
pub mod keeping;

refusals! {
    [
        /// Coming in, and living here.
        Doors(doors::Doors),
        /// Something a keeper wants to do.
        Keeping(keeping::Keeping),
    ]
    /// An act that cannot be done, in words for whoever tried.
    Refusal {
        /// Nothing with this number is yours to see. The same words whether it exists or not.
        NotYours(noun: &'static str) = "refusal-not-yours",
        /// A letter without words.
        EmptyLetter = "refusal-empty-letter",
        /// A letter longer than other servers take.
        LongLetter(count: usize) = "refusal-long-letter",
        /// A letter to its own writer.
        OnlyYourself = "refusal-only-yourself",
        /// More readers than a letter may have.
        TooManyReaders(count: usize) = "refusal-too-many-readers",
        /// An answer addressed to somebody who is not part of the correspondence.
        NotAParticipant(name: String) = "refusal-not-a-participant",
        /// The keeper has blocked that host.
        HostBlocked(name: String) = "refusal-host-blocked",
        /// The recipient was deleted at home.
        Gone(name: String) = "refusal-gone",
        /// Somebody here who takes no letters.
        NoLetterbox(name: String) = "refusal-no-letterbox",
        /// Too late to take a letter back.
        HasLeft = "refusal-has-left",
        /// A postcard with too much on it.
        LongPostcard(count: usize, limit: usize) = "refusal-long-postcard",
        /// A file that is too large.
        LargeFile(count: usize) = "refusal-large-file",
        /// A file with nothing in it.
        EmptyFile = "refusal-empty-file",
        /// A file of a kind that is not taken.
        UnknownFile = "refusal-unknown-file",
        /// A picture with too many pixels.
        LargePicture(count: u32) = "refusal-large-picture",
        /// A picture that cannot be read.
        BrokenPicture = "refusal-broken-picture",
        /// More files than a letter may have.
        TooManyFiles(count: usize) = "refusal-too-many-files",
        /// More files in drafts than there is room for.
        FullDrafts(count: usize) = "refusal-full-drafts",
        /// A picture without words.
        NotDescribed(name: String) = "refusal-not-described",
        /// A letter that others could read is to be quoted.
        WiderNotQuoted = "refusal-wider-not-quoted",
        /// Thanks for one's own letter.
        OwnLetter = "refusal-own-letter",
        /// What was shown in a form is no longer what is there.
        ChangedMeanwhile = "refusal-changed-meanwhile",
        /// Something is to be done to a letter whose writer removed it.
        NothingLeft = "refusal-nothing-left",
        /// The writer removed the letter before.
        Removed = "refusal-removed",
        /// No address in what was typed.
        NotAHandle(text: String) = "refusal-not-a-handle",
        /// A name nobody may have here.
        BadName(text: String) = "refusal-bad-name",
        /// A name somebody has here.
        NameTaken(name: String) = "refusal-name-taken",
        /// A password that is too easy.
        ShortPassword(count: usize) = "refusal-short-password",
        /// Wrong name or password; the same words for both.
        WrongPassword = "refusal-wrong-password",
        /// Not the password of whoever is signed in.
        NotYourPassword = "refusal-not-your-password",
        /// A code of the second factor that is wrong, old or used.
        WrongCode = "refusal-wrong-code",
        /// A second factor where there is one.
        CodesOnAlready = "refusal-codes-on-already",
        /// A code before a secret was shown, or codes that were switched off.
        CodesOff = "refusal-codes-off",
        /// A link that was used, or is too old.
        LinkOver = "refusal-link-over",
        /// More links to a mail address than go out in a day.
        ManyLinks(count: i64) = "refusal-many-links",
        /// Whoever keeps an instance alone gives up their account, or keeping it.
        LastKeeper = "refusal-last-keeper",
        /// The account is closed for now.
        Suspended = "refusal-suspended",
        /// The instance has people already; the first-run page is closed.
        SetUpAlready = "refusal-set-up-already",
        /// Mail on an instance that sends none.
        NoMailHere = "refusal-no-mail-here",
        /// Mail without an address to send it to.
        NoMailAddress = "refusal-no-mail-address",
        /// A mail address that is none.
        OddMailAddress(text: String) = "refusal-odd-mail-address",
        /// A time zone nobody has heard of.
        OddTimeZone(text: String) = "refusal-odd-time-zone",
        /// A draft that was posted or thrown away elsewhere.
        DraftGone = "refusal-draft-gone",
        /// A draft that another window made something else of, while both texts stand beside each other.
        TwoTexts = "desk-not-posted-beside",
        /// Files that were on the page and do not wait with the draft.
        FilesElsewhere = "desk-files-elsewhere",
        /// An open letter without a title, or with a long one.
        OddTitle(count: usize) = "refusal-odd-title",
        /// An open letter without words.
        EmptyOpenLetter = "refusal-empty-open-letter",
        /// An open letter longer than other servers take.
        LongOpenLetter(count: usize) = "refusal-long-open-letter",
        /// An open letter that its author removed.
        OpenLetterRemoved = "refusal-open-letter-removed",
        /// An answer to what was removed.
        NothingToAnswer = "refusal-nothing-to-answer",
        /// An answer for more people than what it answers.
        WiderThanAnswered = "refusal-wider-than-answered",
        /// An answer to somebody whom one has blocked.
        AnswersBlocked(name: String) = "refusal-answers-blocked",
        /// More answers than one gives in a day.
        ManyAnswers(count: i64) = "refusal-many-answers",
        /// Joining letters that were never parts of one.
        NothingToJoin = "refusal-nothing-to-join",
        /// Agreeing on something before the letters have begun, or after they ended.
        NothingToAgree = "refusal-nothing-to-agree",
        /// A letter that says what it asks for where nothing is asked for.
        NothingAskedFor = "refusal-nothing-asked-for",
        /// A question before a decision where nothing is to be decided.
        NothingToAsk = "refusal-nothing-to-ask",
        /// Leaving while an answer to an introduction rests.
        AnswerRests = "refusal-answer-rests",
        /// Following oneself.
        FollowYourself = "refusal-follow-yourself",
        /// Following somebody whom one has blocked.
        FollowBlocked(name: String) = "refusal-follow-blocked",
        /// Nobody who could be followed.
        NobodyToFollow(name: String) = "refusal-nobody-to-follow",
        /// Somebody who has left this address for another.
        FollowMoved(name: String, address: String) = "refusal-follow-moved",
        /// Somebody on a host this instance has nothing to do with.
        FollowHostBlocked(name: String) = "refusal-follow-host-blocked",
        /// A text on a card that is too long.
        LongOnCard {
            /// Which text.
            what: &'static str,
            /// How much fits.
            limit: usize,
            /// How long it is.
            is: usize,
        } = "refusal-long-on-card",
        /// More topics than a card holds.
        ManyTopics {
            /// How many fit.
            limit: usize,
            /// How many there are.
            are: usize,
        } = "refusal-many-topics",
        /// A topic that is a whole text.
        LongTopic {
            /// Its beginning.
            topic: String,
            /// How much fits.
            limit: usize,
        } = "refusal-long-topic",
        /// More languages than a card holds.
        ManyLanguages {
            /// How many fit.
            limit: usize,
            /// How many there are.
            are: usize,
        } = "refusal-many-languages",
        /// A language nobody has a tag for.
        NotALanguage(text: String) = "refusal-not-a-language",
        /// A number on a card that is none, or is out of range.
        OutOfRange {
            /// Which number, as the beginning of the sentence.
            what: &'static str,
            /// The greatest.
            most: i32,
        } = "refusal-out-of-range",
        /// A day that is none, is over, or is too far away.
        NotADayAhead(text: String) = "refusal-not-a-day-ahead",
        /// A first letter to a mentor that says too little.
        ShortIntroduction(limit: usize, count: usize) = "refusal-short-introduction",
        /// A first letter with links or attachments.
        NotPlainEnough = "refusal-not-plain-enough",
        /// More introductions than may wait at once.
        TooManyIntroductions(count: i64) = "refusal-too-many-introductions",
        /// The mentor has not answered the introduction yet.
        IntroductionWaits(name: String) = "refusal-introduction-waits",
        /// An introduction that was answered, lapsed or taken back.
        IntroductionOver = "refusal-introduction-over",
        /// A second question before deciding.
        AskedAlready = "refusal-asked-already",
        /// The mentor has no place free.
        Full(name: String) = "refusal-full",
        /// The mentor is away.
        Away(name: String, day: chrono::NaiveDate) = "refusal-away",
        /// All places of the mentor who writes are taken.
        NoPlaces = "refusal-no-places",
        /// Somebody who does not mentor was asked to.
        NoMentor(name: String) = "refusal-no-mentor",
        /// A mentor among several readers.
        IntroduceAlone(name: String) = "refusal-introduce-alone",
        /// Somebody who takes no first letters.
        TakesNoFirstLetters(name: String) = "refusal-takes-no-first-letters",
        /// Somebody who takes first letters only from those they follow.
        TakesLettersOfFollowed(name: String) = "refusal-takes-letters-of-followed",
        /// A letter to somebody its writer has blocked.
        YouBlocked(name: String) = "refusal-you-blocked",
        /// A correspondence that has ended for good.
        Ended(name: String) = "refusal-ended",
        /// A closing letter where there is nothing to close.
        NothingToClose = "refusal-nothing-to-close",
        /// The door is for who closed it.
        NotClosedByYou = "refusal-not-closed-by-you",
        /// Leaving before answering an introduction.
        AnswerFirst = "refusal-answer-first",
        /// A rhythm or wait that is none.
        OddRhythm = "refusal-odd-rhythm",
        /// A rest that is none.
        OddRest(day: chrono::NaiveDate) = "refusal-odd-rest",
        /// A rest of something that is not going on.
        NothingToRest = "refusal-nothing-to-rest",
        /// Ending a rest that is none.
        NotResting = "refusal-not-resting",
        /// A text that is too long.
        LongWords(count: usize) = "refusal-long-words",
        /// Thanks without words, or with too many.
        OddThanks(count: usize) = "refusal-odd-thanks",
        /// Thanks where nobody mentored.
        NobodyToThank = "refusal-nobody-to-thank",
    }
}

impl Refusal {
    /// Whether it says itself where the text is that could not be posted.
    pub fn says_where_the_text_is(&self) -> bool {
        matches!(
            self,
            Self::EmptyLetter
                | Self::LongLetter(_)
                | Self::HostBlocked(_)
                | Self::Gone(_)
                | Self::NotDescribed(_)
                | Self::DraftGone
                | Self::TwoTexts
                | Self::FilesElsewhere
                | Self::NothingAskedFor
                | Self::NothingToAsk
                | Self::ShortIntroduction(..)
                | Self::NotPlainEnough
                | Self::TooManyIntroductions(_)
                | Self::IntroductionWaits(_)
                | Self::Full(_)
                | Self::Away(..)
                | Self::NoPlaces
                | Self::IntroduceAlone(_)
                | Self::TakesNoFirstLetters(_)
                | Self::TakesLettersOfFollowed(_)
                | Self::YouBlocked(_)
                | Self::Ended(_)
                | Self::NothingToClose
        )
    }

    /// Which one it is, without the names and numbers in it: for the log.
    pub fn kind(&self) -> String {
        let whole = match self {
            Self::Doors(why) => format!("{why:?}"),
            other => format!("{other:?}"),
        };
        let name = whole.split(|letter: char| !letter.is_alphanumeric()).next();
        name.unwrap_or_default().to_owned()
    }
}
