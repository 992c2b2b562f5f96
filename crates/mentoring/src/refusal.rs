//! Why not: what a person is told when an act cannot be done. Each sentence says what happened and
//! what can be done.

/// An act that cannot be done, in words for whoever tried.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
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
    /// The account is closed for now.
    #[error("This account is suspended. Write to the keeper of this instance.")]
    Suspended,
    /// The instance has people already; the first-run page is closed.
    #[error("This instance is set up already. Sign in instead.")]
    SetUpAlready,
    /// A draft that was posted or thrown away elsewhere.
    #[error(
        "This draft was posted or thrown away in another window. Your text is still on this page; look into your letterbox before you post it again."
    )]
    DraftGone,
    /// Following oneself.
    #[error("Your own open letters come to you anyway. Follow somebody else.")]
    FollowYourself,
    /// Following somebody whom one has blocked.
    #[error("You have blocked {0}. Take the block back first if you want to follow them.")]
    FollowBlocked(String),
    /// Nobody who could be followed.
    #[error("{0} cannot be followed: the address was given up, or nobody writes there.")]
    NobodyToFollow(String),
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
}
