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
        mentor -> Bool,
        mentee -> Bool,
        recall_minutes -> Integer,
        created_at -> Timestamp,
        suspended_at -> Nullable<Timestamp>,
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
    instances (host) {
        host -> Text,
        blocked -> Bool,
        note -> Text,
        signature_style -> Text,
        failures -> Integer,
        failing_since -> Nullable<Timestamp>,
        paused_until -> Nullable<Timestamp>,
        seen_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    correspondences (id) {
        id -> BigInt,
        uri -> Text,
        participants_key -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    participants (correspondence_id, person_id) {
        correspondence_id -> BigInt,
        person_id -> Integer,
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
        rest_minutes -> Nullable<Integer>,
        notice -> Nullable<Text>,
        created_at -> Timestamp,
        updated_at -> Timestamp,
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
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    settings,
    counters,
    people,
    keys,
    accounts,
    sessions,
    instances,
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
    reports
);
