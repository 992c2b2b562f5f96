//! Words that made-up people have: names, topics, and sentences that letters are put together from.

use super::chance::Chance;

const GIVEN: [&str; 56] = [
    "Ada", "Amir", "Ana", "Anouk", "Aya", "Beata", "Ben", "Bilal", "Bruna", "Carla", "Cem",
    "Chidi", "Clara", "Dario", "Dilan", "Edda", "Elif", "Emeka", "Enzo", "Farah", "Finn", "Gita",
    "Hana", "Henrik", "Ida", "Imani", "Ines", "Jana", "Joao", "Jonas", "Kaya", "Kofi", "Lena",
    "Lior", "Lucia", "Mara", "Mateo", "Mei", "Mila", "Nadia", "Nils", "Noor", "Olga", "Oskar",
    "Paula", "Priya", "Rafael", "Rosa", "Sami", "Selma", "Tariq", "Tilda", "Uma", "Vera", "Yuki",
    "Zoe",
];

const FAMILY: [&str; 48] = [
    "Abel", "Adeyemi", "Aksoy", "Almeida", "Anders", "Baker", "Bianchi", "Brandt", "Castro",
    "Cohen", "Costa", "Demir", "Duarte", "Engel", "Eriksen", "Fischer", "Fontana", "Garcia",
    "Haddad", "Hansen", "Ibrahim", "Jansen", "Kaplan", "Kimura", "Kovacs", "Larsen", "Lima",
    "Lopez", "Marin", "Mendes", "Mori", "Nagy", "Novak", "Okafor", "Olsen", "Park", "Pereira",
    "Petit", "Quinn", "Ramos", "Rossi", "Santos", "Shah", "Silva", "Tanaka", "Vogel", "Weber",
    "Yilmaz",
];

/// What people write about, the most common first.
pub(crate) const TOPICS: [&str; 44] = [
    "Rust",
    "Python",
    "Testing",
    "Code review",
    "SQL",
    "JavaScript",
    "Career",
    "Web",
    "Linux",
    "Debugging",
    "Git",
    "Go",
    "Databases",
    "Security",
    "First job",
    "Accessibility",
    "Java",
    "Refactoring",
    "Documentation",
    "Networks",
    "C++",
    "Embedded",
    "Teaching",
    "Data",
    "Kotlin",
    "Open source",
    "Operations",
    "Design",
    "C",
    "Compilers",
    "Haskell",
    "Algorithms",
    "TypeScript",
    "Elixir",
    "Privacy",
    "PostgreSQL",
    "Writing",
    "Leading a team",
    "Game making",
    "Maps",
    "Statistics",
    "Signal processing",
    "Freelancing",
    "Ruby",
];

/// Languages people write in, the most common first.
pub(crate) const LANGUAGES: [&str; 10] =
    ["en", "de", "es", "fr", "pt", "it", "pl", "nl", "tr", "uk"];

/// Names of instances that cannot exist: nothing is ever sent there.
pub(crate) const INSTANCES: [&str; 12] = [
    "letters.example",
    "inkwell.example",
    "postlane.example",
    "quill.example",
    "meetup.example",
    "slowpost.example",
    "harbour.example",
    "social.example",
    "fedi.example",
    "tidepool.example",
    "campus.example",
    "workbench.example",
];

const GREETINGS: [&str; 6] = [
    "Dear",
    "Hello",
    "Good evening,",
    "Good morning,",
    "Dear",
    "Hello again,",
];

const BEGINNINGS: [&str; 14] = [
    "Your letter came on a good day.",
    "Thank you for taking so much time over my question.",
    "I let your letter lie for a week, and it did me good.",
    "It rained all Sunday, so here is a long answer.",
    "You asked what had become of the small project.",
    "I read your last page twice.",
    "There is news, none of it large.",
    "The week was full, and this is the first quiet hour in it.",
    "I tried what you proposed.",
    "Half of this I wrote on the train.",
    "You were right about the names.",
    "I had hoped to send you something finished.",
    "Your second question kept me busy.",
    "I owe you an answer from last time.",
];

const SENTENCES: [&str; 36] = [
    "What I find hard about {} is not the rules but knowing when to stop.",
    "I took one afternoon for {} and wrote down everything that surprised me.",
    "My colleagues speak of {} as if everybody were born with it.",
    "The smallest change made the largest difference, as so often.",
    "I deleted two hundred lines, and nobody has missed them yet.",
    "Somebody at work said that {} is a matter of taste; I do not believe it any more.",
    "I began with the test this time, and it told me what I wanted before I knew.",
    "The first version was slow, the second was wrong, the third is in use.",
    "I keep a notebook about {} now, one page a week.",
    "It took me a whole evening to see that the clock was set to another zone.",
    "When I explained it to my sister I found the mistake myself.",
    "Nobody had touched that file since before I came.",
    "I asked in the review, and the answer was kinder than I had feared.",
    "There are three ways to do it, and I have now tried them all.",
    "I would rather understand one thing about {} well than ten by hearsay.",
    "The book you named was lent out, so I read the one that stood beside it.",
    "We had our first outage while I was the one to call.",
    "I was calm until it was over.",
    "On paper it looked simple, and on paper it still does.",
    "I notice that I read code more slowly than last year, and better.",
    "My list of questions about {} is shorter than it was.",
    "I wrote the description first and threw the code away twice.",
    "The error said one thing and meant another.",
    "What helped was to make it fail on purpose.",
    "I am still afraid of that part, but I know where it begins.",
    "The others wanted to start anew; I asked for one more week.",
    "It works, and I cannot say yet why it did not before.",
    "I gave a short talk about {} at the meetup, to eleven people.",
    "Two of them asked questions that I could answer.",
    "I learned to say that I do not know.",
    "A good name would have saved us the whole discussion.",
    "I measured before and after, as you told me to.",
    "The numbers were not what I had bet on.",
    "There was a comment in it that apologised for itself.",
    "I said no to something for the first time, and nothing bad followed.",
    "For {} I found a teacher in the next town, who sends regards.",
];

const QUESTIONS: [&str; 14] = [
    "How did you come to {} yourself?",
    "What would you look at first?",
    "Would you leave it as it is?",
    "Which part of {} did you learn last?",
    "How do you know that you are done?",
    "What do you tell people who want it by Friday?",
    "Is there a mistake you are glad to have made?",
    "When do you ask for help, and whom?",
    "Do you plan such a thing on paper?",
    "What is still hard for you in {}?",
    "How much of that do you keep in your head?",
    "Would you show me one that went wrong?",
    "What should I rather not worry about?",
    "Which question did I forget?",
];

const ENDINGS: [&str; 8] = [
    "No hurry with the answer.",
    "Write when you have a quiet hour.",
    "With good wishes from my desk to yours.",
    "Until the next letter.",
    "I will tell you how it ended.",
    "Greetings to the cat.",
    "More next time.",
    "Be well.",
];

const TITLES: [&str; 10] = [
    "What I would tell myself about {}",
    "Three letters about {}, in one",
    "I have a place again",
    "Asked often: where to begin with {}",
    "A mistake I am glad of",
    "On reading {} slowly",
    "What became of the small project",
    "Nobody asked, but: {}",
    "Notes from the meetup",
    "How I answer when I do not know",
];

const HELPS: [&str; 10] = [
    "I read code with you and say what I would ask in a review.",
    "I can tell you how I learned it and what I would leave out today.",
    "Good with first months in a new place, and with the questions one does not dare to ask.",
    "I have done {} for a living for some years.",
    "Small projects that got stuck.",
    "How to read an error and what to try next.",
    "Getting from a course to something of your own in {}.",
    "Finding out what to learn next, and what not to.",
    "Writing down what a program does so that others find their way.",
    "How to talk about {} with people who do something else.",
];

const DECLINES: [&str; 6] = [
    "No homework, please.",
    "I write no recommendations.",
    "Nothing about interviews.",
    "",
    "I do not look at code of your employer.",
    "",
];

/// A name: the one given, and the one of the family.
pub(crate) fn name(chance: &mut Chance) -> (&'static str, &'static str) {
    (chance.one(&GIVEN), chance.one(&FAMILY))
}

/// What somebody helps with who knows about this.
pub(crate) fn helps_with(chance: &mut Chance, topic: &str) -> String {
    let first = about(chance.one(&HELPS), topic);
    let second = about(chance.one(&HELPS), topic);
    if first == second {
        first
    } else {
        format!("{first} {second}")
    }
}

/// What somebody will not do.
pub(crate) fn declines(chance: &mut Chance) -> &'static str {
    chance.one(&DECLINES)
}

/// A letter to somebody about a topic, as Markdown: some are short, a few are long, now and then one
/// has code or a list in it.
pub(crate) fn letter(chance: &mut Chance, to: &str, topic: &str) -> String {
    let mut text = format!("{} {to},\n\n", chance.one(&GREETINGS));
    text.push_str(chance.one(&BEGINNINGS));
    for paragraph in 0..2 + chance.skewed(5) {
        text.push_str(if paragraph == 0 { " " } else { "\n\n" });
        text.push_str(&sentences(chance, topic, 2));
    }
    match chance.below(24) {
        0 => text.push_str("\n\n```rust\nfn first(words: &[String]) -> Option<&String> {\n    words.first()\n}\n```"),
        1 => text.push_str("\n\n- what it does\n- what it should do\n- what I tried in between"),
        2 => text.push_str("\n\n> It depends.\n\nThat was your whole answer, and by now I see it."),
        _ => {}
    }
    text.push_str("\n\n");
    text.push_str(&about(chance.one(&QUESTIONS), topic));
    text.push_str("\n\n");
    text.push_str(chance.one(&ENDINGS));
    text
}

/// A first letter to somebody one does not know: without links, and long enough.
pub(crate) fn introduction(chance: &mut Chance, to: &str, topic: &str) -> String {
    format!(
        "Dear {to},\n\nyour card says that you write about {topic}, and so I dare to. {} {}\n\n{} {}",
        sentences(chance, topic, 1),
        sentences(chance, topic, 2),
        about(chance.one(&QUESTIONS), topic),
        chance.one(&ENDINGS),
    )
}

/// What an open letter is called.
pub(crate) fn title(chance: &mut Chance, topic: &str) -> String {
    about(chance.one(&TITLES), topic)
}

/// A few lines that ask for no answer.
pub(crate) fn postcard(chance: &mut Chance, topic: &str) -> String {
    format!("{} {}", sentences(chance, topic, 1), chance.one(&ENDINGS))
}

/// One to `more + 1` sentences in a row.
fn sentences(chance: &mut Chance, topic: &str, more: usize) -> String {
    let count = 1 + chance.below(more + 1);
    let mut row: Vec<String> = Vec::new();
    for _ in 0..count {
        row.push(about(chance.one(&SENTENCES), topic));
    }
    row.dedup();
    row.join(" ")
}

fn about(sentence: &str, topic: &str) -> String {
    sentence.replace("{}", topic)
}
