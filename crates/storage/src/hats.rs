//! Hats: what a letter asks for.

words!(
    /// What a letter asks for: which hat its reader should wear.
    Hat {
        /// "Tell me what you would do."
        Mentoring = "mentoring",
        /// "Help me think."
        Coaching = "coaching",
        /// "Could you open a door?"
        Sponsoring = "sponsoring",
    }
);
