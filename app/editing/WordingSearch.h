// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/WordingReview.h"

#include <QTimer>

namespace debrief {

/// Looks through everything written in a postmortem for wording worth a second look, a little in each turn of the event
/// loop, so that a timeline of any length blocks nothing.
class WordingSearch : public QObject
{
    Q_OBJECT

public:
    /// The document must outlive the search.
    explicit WordingSearch(PostmortemDocument &document, QObject *parent = nullptr);

    /// Starts at the beginning, with the texts as they are now.
    void start();
    /// What the last finished search found, in the order of the report.
    [[nodiscard]] const QList<WordingFinding> &findings() const { return m_findings; }

Q_SIGNALS:
    void finished();

private:
    void readOn();

    PostmortemDocument &m_document;
    QList<WordedPassage> m_passages;
    qsizetype m_next = 0;
    QList<WordingFinding> m_found;
    QList<WordingFinding> m_findings;
    QTimer m_turn;
};

} // namespace debrief
