// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"

#include <QList>
#include <QString>

namespace debrief {

/// A follow-up question the facilitator may ask.
struct Question
{
    QString id; ///< stays when the words change: the log of a meeting names it
    QuestionTopic topic = QuestionTopic::Cues;
    HeardKinds heard;      ///< what it follows
    QList<PartKind> parts; ///< where in the meeting it fits
    QString text;
    bool isOff = false; ///< this team does not use it

    friend bool operator==(const Question &, const Question &) = default;
};

} // namespace debrief
