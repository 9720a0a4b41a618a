// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"
#include "domain/Instant.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace debrief {

/// Asked before the meeting, and answered before it where possible.
struct PreparationQuestion {
    QString text;
    QString answer;

    friend bool operator==(const PreparationQuestion &, const PreparationQuestion &) = default;
};

/// What one person wrote before the meeting. Private: the shared window and the report never show it.
struct PreparationAnswers {
    QString myRole; ///< during the incident
    QString saw;    ///< what they saw and did, as lines
    QStringList wentWell;
    QStringList couldBeBetter; ///< about the system
    QList<PreparationQuestion> questions;
    CallOn callOn = CallOn::Unset;
    bool mayBeShown = false; ///< agreed that the answers become points of the meeting and of the report
    QString unplaced;        ///< lines of a returned form that belong to no question; kept so that nothing is lost

    friend bool operator==(const PreparationAnswers &, const PreparationAnswers &) = default;
};

/// The preparation form of one participant.
struct PreparationForm {
    PreparationFormId id;
    ParticipantId participant;
    std::optional<Instant> askedAt;
    std::optional<Instant> answeredAt;
    bool needsConversation = false; ///< a form alone is not enough
    std::optional<Instant> conversationHeldAt;
    PreparationAnswers answers;

    friend bool operator==(const PreparationForm &, const PreparationForm &) = default;
};

} // namespace debrief
