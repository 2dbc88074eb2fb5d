//! The tables as diesel sees them; `migrations` is what makes them.

diesel::table! {
    state (code) {
        code -> Text,
        name_ar -> Text,
        name_en -> Text,
        name_es -> Text,
        name_fr -> Text,
        name_ru -> Text,
        name_zh -> Text,
        region -> Text,
        correspondence -> Text,
        french_article -> Text,
        spanish_article -> Text,
    }
}

diesel::table! {
    treaty_action (instrument, state, action) {
        instrument -> Text,
        state -> Text,
        action -> Text,
        date -> Date,
    }
}

diesel::table! {
    person (id) {
        id -> Uuid,
        name -> Text,
        email -> Text,
        language -> Text,
        officer -> Bool,
    }
}

diesel::table! {
    focal_point (person, state, questionnaire) {
        person -> Uuid,
        state -> Text,
        questionnaire -> Text,
        since -> Date,
        until -> Nullable<Date>,
    }
}

diesel::table! {
    sign_in_link (token_sha256) {
        token_sha256 -> Bytea,
        person -> Uuid,
        made_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    session (token_sha256) {
        token_sha256 -> Bytea,
        person -> Uuid,
        csrf -> Bytea,
        began_at -> Timestamptz,
        seen_at -> Timestamptz,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    cycle (number) {
        number -> Int4,
        opens -> Date,
        due -> Date,
        cut_off -> Date,
        visibility -> Text,
        demonstration -> Bool,
    }
}

diesel::table! {
    cycle_questionnaire (cycle, questionnaire) {
        cycle -> Int4,
        questionnaire -> Text,
        version -> Text,
        instrument -> Text,
    }
}

diesel::table! {
    reply (id) {
        id -> Uuid,
        cycle -> Int4,
        questionnaire -> Text,
        version -> Text,
        state -> Text,
        invited_on -> Date,
        opened_at -> Nullable<Timestamptz>,
        saved_at -> Nullable<Timestamptz>,
        stage -> Text,
        stage_at -> Nullable<Timestamptz>,
        stage_note -> Nullable<Text>,
        due -> Nullable<Date>,
        revision -> Int4,
    }
}

diesel::table! {
    attachment (sha256) {
        sha256 -> Text,
        media_type -> Text,
        content -> Bytea,
    }
}

diesel::table! {
    answer (reply, item, row) {
        reply -> Uuid,
        item -> Text,
        row -> Int2,
        values -> Array<Text>,
        language -> Text,
        visibility -> Text,
        version -> Int4,
        author -> Nullable<Uuid>,
        saved_at -> Timestamptz,
    }
}

diesel::table! {
    answer_history (reply, item, row, version) {
        reply -> Uuid,
        item -> Text,
        row -> Int2,
        version -> Int4,
        values -> Array<Text>,
        language -> Text,
        visibility -> Text,
        author -> Nullable<Uuid>,
        saved_at -> Timestamptz,
    }
}

diesel::table! {
    section_mark (reply, section) {
        reply -> Uuid,
        section -> Text,
        completed -> Bool,
        author -> Uuid,
        at -> Timestamptz,
    }
}

diesel::table! {
    submission (id) {
        id -> Uuid,
        reply -> Uuid,
        number -> Int4,
        at -> Timestamptz,
        channel -> Text,
        author -> Nullable<Uuid>,
        certifier_name -> Text,
        certifier_function -> Text,
        digest -> Text,
        idempotency_key -> Uuid,
    }
}

diesel::table! {
    submission_answer (submission, item, row) {
        submission -> Uuid,
        item -> Text,
        row -> Int2,
        values -> Array<Text>,
        language -> Text,
        visibility -> Text,
    }
}

diesel::table! {
    letter (id) {
        id -> Uuid,
        key -> Text,
        kind -> Text,
        person -> Uuid,
        state -> Nullable<Text>,
        cycle -> Nullable<Int4>,
        step -> Nullable<Int4>,
        submission -> Nullable<Uuid>,
        written_at -> Timestamptz,
        due_at -> Timestamptz,
        status -> Text,
        attempts -> Int4,
        leased_until -> Nullable<Timestamptz>,
        sent_at -> Nullable<Timestamptz>,
        note -> Nullable<Text>,
    }
}

diesel::table! {
    audit (id) {
        id -> Int8,
        at -> Timestamptz,
        actor -> Nullable<Uuid>,
        act -> Text,
        object -> Text,
        detail -> Jsonb,
    }
}

diesel::joinable!(session -> person (person));
diesel::joinable!(focal_point -> person (person));
diesel::joinable!(submission -> reply (reply));
diesel::joinable!(submission_answer -> submission (submission));
diesel::joinable!(letter -> person (person));
diesel::allow_tables_to_appear_in_same_query!(session, person);
diesel::allow_tables_to_appear_in_same_query!(focal_point, letter, person);
diesel::allow_tables_to_appear_in_same_query!(submission, reply, submission_answer);
diesel::allow_tables_to_appear_in_same_query!(cycle, cycle_questionnaire);
