// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/WordingReview.h"

namespace debrief {

/// What a team changes about the wording hints of its library: each change is kept at once and may be taken back while
/// the desk lives. It is no part of the postmortem's own history.
class WordingDesk : public QObject
{
    Q_OBJECT

public:
    /// The review must outlive the desk.
    explicit WordingDesk(WordingReview &review, QObject *parent = nullptr);

    [[nodiscard]] const WordingAdjustments &adjustments() const { return m_review.adjustments(); }
    /// Those switched off too, with the team's own.
    [[nodiscard]] QList<WordingRule> rules() const;

    Result<Done> setRulesOn(const QStringList &ids, bool on);
    /// What is blank or there already changes nothing.
    Result<Done> addPhrase(const QString &phrase);
    Result<Done> removePhrase(const QString &phrase);
    Result<Done> addWord(const QString &list, const QString &word);
    Result<Done> removeWord(const QString &list, const QString &word);

    /// For a file to hand on.
    [[nodiscard]] QByteArray written() const;
    /// Adds what such a file says to what is there. The error says what of it cannot be read or used.
    Result<Done> take(const QByteArray &file);

    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.isEmpty(); }
    Result<Done> undo();
    Result<Done> redo();

Q_SIGNALS:
    void changed();

private:
    Result<Done> store(const WordingAdjustments &adjustments);
    Result<Done> move(QList<WordingAdjustments> &from, QList<WordingAdjustments> &to);

    WordingReview &m_review;
    QList<WordingAdjustments> m_past;
    QList<WordingAdjustments> m_future;
};

} // namespace debrief
