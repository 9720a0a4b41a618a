-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Never edit it after a release: add 0002_….sql instead.
-- Ids are UUIDs in text; `key` is a short row number that never leaves this file and keeps the rows of one
-- postmortem side by side. Moments are milliseconds since 1970 in UTC, days are YYYY-MM-DD, enums are their keys,
-- flags are bit masks, lists are JSON or ids separated by spaces.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a list counts is kept here and brought up to date with every edit: counting it for ten thousand rows takes a
-- quarter of a second.
CREATE TABLE postmortem (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL COLLATE NOCASE,
    title TEXT NOT NULL,
    severity TEXT NOT NULL,
    stage TEXT NOT NULL,
    services TEXT NOT NULL,
    date TEXT,
    meeting_at INTEGER,
    open_actions INTEGER NOT NULL DEFAULT 0,
    open_urgent INTEGER NOT NULL DEFAULT 0,
    next_deadline TEXT,
    next_closure_check TEXT,
    event_count INTEGER NOT NULL DEFAULT 0,
    has_systemic_cause INTEGER NOT NULL DEFAULT 0,
    zone TEXT NOT NULL,
    cause_is_clear INTEGER NOT NULL,
    customer_facing_bug INTEGER NOT NULL,
    agenda_preset TEXT NOT NULL,
    agenda_parts TEXT NOT NULL,
    show_names INTEGER NOT NULL,
    show_seconds INTEGER NOT NULL,
    report_sections INTEGER NOT NULL,
    roles_instead_of_names INTEGER NOT NULL,
    published_at INTEGER,
    published_to TEXT NOT NULL,
    summary TEXT NOT NULL,
    impact TEXT NOT NULL,
    problem TEXT NOT NULL,
    closing_statement TEXT NOT NULL,
    notes TEXT NOT NULL,
    look_back_worked TEXT NOT NULL,
    look_back_different TEXT NOT NULL,
    look_back_everyone_spoke TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX postmortem_reference ON postmortem(reference) WHERE reference <> '';

-- Holds all that a list shows, in the order of the list, so that the rows with their long texts are not read.
CREATE INDEX postmortem_list ON postmortem(
    date, reference, id, title, services, severity, stage, meeting_at,
    open_actions, open_urgent, next_deadline, next_closure_check, event_count, has_systemic_cause
);

CREATE TABLE participant (
    postmortem INTEGER NOT NULL REFERENCES postmortem(key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    part TEXT NOT NULL,
    team TEXT NOT NULL,
    involvement INTEGER NOT NULL,
    duty TEXT NOT NULL,
    attendance TEXT NOT NULL,
    is_management INTEGER NOT NULL,
    was_affected INTEGER NOT NULL,
    PRIMARY KEY (postmortem, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE preparation_form (
    postmortem INTEGER NOT NULL REFERENCES postmortem(key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    participant TEXT NOT NULL,
    asked_at INTEGER,
    answered_at INTEGER,
    needs_conversation INTEGER NOT NULL,
    conversation_held_at INTEGER,
    my_role TEXT NOT NULL,
    saw TEXT NOT NULL,
    went_well TEXT NOT NULL,
    could_be_better TEXT NOT NULL,
    questions TEXT NOT NULL,
    call_on TEXT NOT NULL,
    may_be_shown INTEGER NOT NULL,
    unplaced TEXT NOT NULL,
    PRIMARY KEY (postmortem, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE timeline_event (
    postmortem INTEGER NOT NULL REFERENCES postmortem(key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    details TEXT NOT NULL,
    source TEXT NOT NULL,
    link TEXT NOT NULL,
    decision_point INTEGER NOT NULL,
    marks INTEGER NOT NULL,
    PRIMARY KEY (postmortem, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE cause (
    postmortem INTEGER NOT NULL REFERENCES postmortem(key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    parent TEXT NOT NULL,
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    factor TEXT NOT NULL,
    confidence TEXT NOT NULL,
    systemic INTEGER NOT NULL,
    stop_checks INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    evidence_events TEXT NOT NULL,
    open_question TEXT NOT NULL,
    link_check TEXT NOT NULL,
    draft INTEGER NOT NULL,
    PRIMARY KEY (postmortem, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_item (
    postmortem INTEGER NOT NULL REFERENCES postmortem(key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    place INTEGER NOT NULL,
    title TEXT NOT NULL,
    details TEXT NOT NULL,
    owner TEXT NOT NULL,
    priority TEXT NOT NULL,
    deadline TEXT,
    success_criteria TEXT NOT NULL,
    type TEXT NOT NULL,
    strength TEXT NOT NULL,
    state TEXT NOT NULL,
    accepted INTEGER NOT NULL,
    causes TEXT NOT NULL,
    ticket TEXT NOT NULL,
    reason_not_done TEXT NOT NULL,
    history TEXT NOT NULL,
    draft INTEGER NOT NULL,
    PRIMARY KEY (postmortem, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX action_item_postmortem ON action_item(postmortem, state, priority, deadline);

CREATE INDEX action_item_state ON action_item(state, deadline, priority, owner);

CREATE TABLE reflection (
    postmortem INTEGER NOT NULL REFERENCES postmortem(key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (postmortem, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE capture (
    postmortem INTEGER NOT NULL REFERENCES postmortem(key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    event TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    became TEXT NOT NULL,
    said_by TEXT NOT NULL,
    PRIMARY KEY (postmortem, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_entry (
    postmortem INTEGER NOT NULL REFERENCES postmortem(key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    part INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    subject TEXT NOT NULL,
    span INTEGER NOT NULL,
    PRIMARY KEY (postmortem, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_entry_ended ON meeting_entry(at) WHERE kind = 'ended';

-- Agendas of a team's own; `content` is the file an export writes.
CREATE TABLE agenda_preset (
    key TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL COLLATE NOCASE,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE closure_check (
    postmortem INTEGER NOT NULL REFERENCES postmortem(key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    due_on TEXT,
    held_at INTEGER,
    urgent_done TEXT NOT NULL,
    next_under_way TEXT NOT NULL,
    confident TEXT NOT NULL,
    learned TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    reason_text TEXT NOT NULL,
    statement TEXT NOT NULL,
    PRIMARY KEY (postmortem, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX closure_check_outcome ON closure_check(outcome, due_on);

CREATE TABLE stage_change (
    postmortem INTEGER NOT NULL REFERENCES postmortem(key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    from_stage TEXT NOT NULL,
    to_stage TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (postmortem, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_wording (
    postmortem INTEGER NOT NULL REFERENCES postmortem(key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    sentence TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (postmortem, id)
) STRICT, WITHOUT ROWID;
