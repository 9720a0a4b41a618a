// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "domain/facilitation/Question.h"

#include <QByteArray>

namespace debrief {

/// Bytes. Far above any real file; what is larger is turned away.
constexpr qint64 largestQuestionFile = 2 * 1024 * 1024;

/// Reads questions from JSON as resources/questions/en.json has them. Takes all or nothing; the error names the
/// question that is wrong and what to write instead.
[[nodiscard]] Result<QList<Question>> readQuestions(const QByteArray &json);

/// The same form; reading gives the same questions back.
[[nodiscard]] QByteArray writeQuestions(const QList<Question> &questions);

} // namespace debrief
