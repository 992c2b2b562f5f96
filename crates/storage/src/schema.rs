//! The tables as diesel sees them; a test holds this file against both databases.

#![expect(missing_docs, reason = "the migrations describe the columns")]

diesel::table! {
    settings (name) {
        name -> Text,
        value -> Text,
    }
}

diesel::table! {
    counters (name) {
        name -> Text,
        value -> Integer,
    }
}

diesel::table! {
    people (id) {
        id -> Integer,
        uri -> Text,
        kind -> Text,
        username -> Text,
        username_key -> Text,
        host -> Text,
        local -> Bool,
        name -> Text,
        summary -> Text,
        page_url -> Text,
        inbox -> Text,
        shared_inbox -> Nullable<Text>,
        followers -> Text,
        public_key_id -> Text,
        public_key_pem -> Text,
        approves_followers -> Bool,
        discoverable -> Bool,
        fields -> Text,
        created_at -> Timestamp,
        fetched_at -> Nullable<Timestamp>,
        gone_at -> Nullable<Timestamp>,
        indexable -> Bool,
        offers -> Bool,
        also_known_as -> Text,
        moved_to -> Nullable<Text>,
    }
}

diesel::table! {
    keys (person_id) {
        person_id -> Integer,
        private_key_pem -> Text,
    }
}

diesel::table! {
    accounts (person_id) {
        person_id -> Integer,
        email -> Nullable<Text>,
        password_hash -> Text,
        role -> Text,
        created_at -> Timestamp,
        suspended_at -> Nullable<Timestamp>,
        recall -> Text,
        time_zone -> Text,
        who_may_write -> Text,
        reminders -> Bool,
        mail -> Text,
        mail_text -> Bool,
        mail_token -> Nullable<Text>,
        mailed_until -> Nullable<Timestamp>,
        digest_at -> Nullable<Timestamp>,
        language -> Nullable<Text>,
        theme -> Text,
        text_size -> Text,
        measure -> Text,
    }
}

diesel::table! {
    sessions (token_hash) {
        token_hash -> Text,
        person_id -> Integer,
        form_token -> Text,
        agent -> Text,
        created_at -> Timestamp,
        seen_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    one_time_links (token_hash) {
        token_hash -> Text,
        person_id -> Integer,
        purpose -> Text,
        address -> Nullable<Text>,
        created_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    second_factors (person_id) {
        person_id -> Integer,
        secret -> Binary,
        created_at -> Timestamp,
        confirmed_at -> Nullable<Timestamp>,
        last_step -> BigInt,
    }
}

diesel::table! {
    recovery_codes (person_id, code_hash) {
        person_id -> Integer,
        code_hash -> Text,
    }
}

diesel::table! {
    half_sign_ins (token_hash) {
        token_hash -> Text,
        person_id -> Integer,
        created_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    instances (host) {
        host -> Text,
        note -> Text,
        signature_style -> Text,
        failures -> Integer,
        failing_since -> Nullable<Timestamp>,
        paused_until -> Nullable<Timestamp>,
        seen_at -> Nullable<Timestamp>,
        trusted -> Bool,
        directory_at -> Nullable<Timestamp>,
        distrusted -> Bool,
        stance -> Text,
    }
}

diesel::table! {
    software (host) {
        host -> Text,
        name -> Text,
        asked_at -> Timestamp,
    }
}

diesel::table! {
    correspondences (id) {
        id -> BigInt,
        uri -> Text,
        participants_key -> Text,
        created_at -> Timestamp,
        state -> Text,
        mentor_id -> Nullable<Integer>,
        holds_seat -> Bool,
        rhythm_days -> Integer,
        wait_days -> Integer,
        purpose -> Text,
        goals -> Text,
        paused_until -> Nullable<Timestamp>,
        paused_by -> Nullable<Integer>,
        closed_at -> Nullable<Timestamp>,
        closed_by -> Nullable<Integer>,
        door_open -> Bool,
        changed_at -> Nullable<Timestamp>,
        due_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    participants (correspondence_id, person_id) {
        correspondence_id -> BigInt,
        person_id -> Integer,
        settled_id -> Nullable<BigInt>,
        reminded -> Integer,
        reminded_of -> Nullable<BigInt>,
        quieted -> Integer,
        reminders -> Bool,
        reviewed -> Integer,
        notes -> Text,
        ask_next -> Text,
        left_at -> Nullable<Timestamp>,
        opened_until -> Nullable<Timestamp>,
    }
}

diesel::table! {
    letters (id) {
        id -> BigInt,
        correspondence_id -> BigInt,
        author_id -> Integer,
        uri -> Text,
        in_reply_to_id -> Nullable<BigInt>,
        in_reply_to_uri -> Nullable<Text>,
        context -> Nullable<Text>,
        conversation -> Nullable<Text>,
        source -> Text,
        content -> Text,
        summary -> Nullable<Text>,
        language -> Nullable<Text>,
        wider -> Bool,
        posted_at -> Timestamp,
        leaves_at -> Timestamp,
        edited_at -> Nullable<Timestamp>,
        deleted_at -> Nullable<Timestamp>,
        kind -> Text,
        joined_to_id -> Nullable<BigInt>,
        hat -> Nullable<Text>,
    }
}

diesel::table! {
    letter_recipients (letter_id, person_id) {
        letter_id -> BigInt,
        person_id -> Integer,
        state -> Text,
        decided_at -> Nullable<Timestamp>,
        reason -> Nullable<Text>,
    }
}

diesel::table! {
    letter_versions (letter_id, replaced_at) {
        letter_id -> BigInt,
        replaced_at -> Timestamp,
        content -> Text,
    }
}

diesel::table! {
    attachments (letter_id, position) {
        letter_id -> BigInt,
        position -> Integer,
        media_type -> Text,
        url -> Text,
        description -> Text,
    }
}

diesel::table! {
    acknowledgements (letter_id, person_id) {
        letter_id -> BigInt,
        person_id -> Integer,
        acknowledged_at -> Timestamp,
    }
}

diesel::table! {
    drafts (id) {
        id -> BigInt,
        author_id -> Integer,
        recipient -> Text,
        in_reply_to_id -> Nullable<BigInt>,
        source -> Text,
        language -> Nullable<Text>,
        notice -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        rest -> Nullable<Text>,
        kind -> Text,
        asks_first -> Bool,
        hat -> Nullable<Text>,
    }
}

diesel::table! {
    dispatches (id) {
        id -> BigInt,
        kind -> Text,
        actor_id -> Integer,
        subject_id -> BigInt,
        uri -> Text,
        created_at -> Timestamp,
        about -> Nullable<Text>,
    }
}

diesel::table! {
    deliveries (id) {
        id -> BigInt,
        dispatch_id -> BigInt,
        recipient_id -> Integer,
        host -> Text,
        lane -> Text,
        state -> Text,
        attempts -> Integer,
        due_at -> Timestamp,
        expires_at -> Timestamp,
        leased_by -> Nullable<Text>,
        leased_until -> Nullable<Timestamp>,
        status -> Nullable<Integer>,
        error -> Nullable<Text>,
        finished_at -> Nullable<Timestamp>,
        shared -> Bool,
    }
}

diesel::table! {
    activities (uri) {
        uri -> Text,
        received_at -> Timestamp,
    }
}

diesel::table! {
    tombstones (uri, actor_uri) {
        uri -> Text,
        actor_uri -> Text,
        deleted_at -> Timestamp,
    }
}

diesel::table! {
    follows (id) {
        id -> BigInt,
        follower_id -> Integer,
        followed_id -> Integer,
        uri -> Text,
        state -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    blocks (blocker_id, blocked_id) {
        blocker_id -> Integer,
        blocked_id -> Integer,
        created_at -> Timestamp,
    }
}

diesel::table! {
    reports (id) {
        id -> BigInt,
        reporter_id -> Integer,
        subject_uris -> Text,
        content -> Text,
        created_at -> Timestamp,
        resolved_at -> Nullable<Timestamp>,
        resolved_by -> Nullable<Integer>,
        outcome -> Text,
    }
}

diesel::table! {
    announcements (id) {
        id -> BigInt,
        source -> Text,
        content -> Text,
        created_at -> Timestamp,
        edited_at -> Nullable<Timestamp>,
        ends_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    announcements_read (announcement_id, person_id) {
        announcement_id -> BigInt,
        person_id -> Integer,
    }
}

diesel::table! {
    cards (person_id) {
        person_id -> Integer,
        mentor -> Bool,
        mentee -> Bool,
        helps_with -> Text,
        declines -> Text,
        rhythm_days -> Integer,
        wait_days -> Integer,
        seats -> Integer,
        seats_taken -> Integer,
        away_until -> Nullable<Timestamp>,
        listed -> Bool,
        standing -> Integer,
        wrote_month -> Integer,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    card_topics (person_id, topic_key) {
        person_id -> Integer,
        topic_key -> Text,
        topic -> Text,
        position -> Integer,
    }
}

diesel::table! {
    card_languages (person_id, tag) {
        person_id -> Integer,
        tag -> Text,
        language -> Text,
        position -> Integer,
    }
}

diesel::table! {
    card_words (word, person_id) {
        word -> Binary,
        person_id -> Integer,
    }
}

diesel::table! {
    introductions (id) {
        id -> BigInt,
        correspondence_id -> BigInt,
        mentee_id -> Integer,
        mentor_id -> Integer,
        state -> Text,
        uri -> Text,
        offer_uri -> Text,
        answer_uri -> Nullable<Text>,
        words -> Text,
        created_at -> Timestamp,
        lapses_at -> Timestamp,
        decided_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    thanks (correspondence_id, author_id) {
        correspondence_id -> BigInt,
        author_id -> Integer,
        reader_id -> Integer,
        words -> Text,
        consented -> Bool,
        revealed -> Bool,
        created_at -> Timestamp,
    }
}

diesel::table! {
    media (token) {
        token -> Text,
        owner_id -> Integer,
        draft_id -> Nullable<BigInt>,
        letter_id -> Nullable<BigInt>,
        media_type -> Text,
        name -> Text,
        description -> Text,
        bytes -> Binary,
        created_at -> Timestamp,
    }
}

diesel::table! {
    open_letters (id) {
        id -> BigInt,
        author_id -> Integer,
        uri -> Text,
        page_url -> Text,
        visibility -> Text,
        title -> Text,
        source -> Text,
        content -> Text,
        summary -> Nullable<Text>,
        language -> Nullable<Text>,
        in_reply_to_uri -> Nullable<Text>,
        parent_id -> Nullable<BigInt>,
        thread_id -> BigInt,
        hidden -> Bool,
        posted_at -> Timestamp,
        edited_at -> Nullable<Timestamp>,
        deleted_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    effects (letter_id) {
        letter_id -> BigInt,
        state_before -> Text,
        state_after -> Text,
        mentor_before -> Nullable<Integer>,
        seat_before -> Bool,
        closed_at_before -> Nullable<Timestamp>,
        closed_by_before -> Nullable<Integer>,
        door_before -> Bool,
        left_before -> Nullable<Timestamp>,
        introduction_id -> Nullable<BigInt>,
        introduction_before -> Nullable<Text>,
        introduction_after -> Nullable<Text>,
    }
}

diesel::table! {
    reactions (open_letter_id, person_id, kind) {
        open_letter_id -> BigInt,
        person_id -> Integer,
        kind -> Text,
        uri -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    notices (id) {
        id -> BigInt,
        person_id -> Integer,
        kind -> Text,
        about_id -> Nullable<Integer>,
        correspondence_id -> Nullable<BigInt>,
        open_letter_id -> Nullable<BigInt>,
        detail -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    mails (id) {
        id -> BigInt,
        person_id -> Integer,
        kind -> Text,
        letter_id -> Nullable<BigInt>,
        state -> Text,
        attempts -> Integer,
        due_at -> Timestamp,
        leased_by -> Nullable<Text>,
        leased_until -> Nullable<Timestamp>,
        since -> Nullable<Timestamp>,
        error -> Nullable<Text>,
        created_at -> Timestamp,
        address -> Nullable<Text>,
    }
}

diesel::table! {
    conduct (version) {
        version -> Integer,
        source -> Text,
        keeper_id -> Nullable<Integer>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    invitations (id) {
        id -> BigInt,
        token_hash -> Text,
        note -> Text,
        keeper_id -> Nullable<Integer>,
        uses -> Integer,
        used -> Integer,
        expires_at -> Timestamp,
        withdrawn_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    applicants (id) {
        id -> BigInt,
        name -> Text,
        email -> Nullable<Text>,
        password_hash -> Text,
        mentor -> Bool,
        mentee -> Bool,
        language -> Text,
        words -> Text,
        conduct_version -> Integer,
        created_at -> Timestamp,
        refused_at -> Nullable<Timestamp>,
        answer -> Text,
    }
}

diesel::table! {
    admissions (person_id) {
        person_id -> Integer,
        conduct_version -> Integer,
        agreed_at -> Timestamp,
        invitation_id -> Nullable<BigInt>,
        words -> Text,
    }
}

diesel::table! {
    keeping (id) {
        id -> BigInt,
        keeper_id -> Nullable<Integer>,
        act -> Text,
        subject -> Text,
        created_at -> Timestamp,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    settings,
    counters,
    people,
    keys,
    accounts,
    sessions,
    one_time_links,
    second_factors,
    recovery_codes,
    half_sign_ins,
    conduct,
    invitations,
    applicants,
    admissions,
    keeping,
    instances,
    software,
    correspondences,
    participants,
    letters,
    letter_recipients,
    letter_versions,
    attachments,
    acknowledgements,
    drafts,
    dispatches,
    deliveries,
    activities,
    tombstones,
    follows,
    blocks,
    reports,
    announcements,
    announcements_read,
    cards,
    card_topics,
    card_languages,
    card_words,
    introductions,
    thanks,
    media,
    effects,
    open_letters,
    reactions,
    notices,
    mails
);
