// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/TimelineQuickLine.h"

#include <QObject>

namespace debrief {

class Banner;
class PostmortemDocument;
class QuickLine;

/// What a time without a date is relative to in this postmortem.
[[nodiscard]] TimelineLineContext lineContext(const PostmortemDocument &document);

/// Turns what is typed into the quick line into events. Where a clock time happened twice, the second moment is one
/// button away.
class QuickEntry : public QObject
{
    Q_OBJECT

public:
    QuickEntry(QuickLine &line, Banner &twice, PostmortemDocument &document);

    /// Puts the cursor into the line, behind a time to begin with where nothing was typed yet.
    void start(std::optional<Instant> at);

Q_SIGNALS:
    void added(const debrief::EventId &event);

private:
    void submit(const QString &text);
    void takeSecond();

    QuickLine &m_line;
    Banner &m_twice;
    PostmortemDocument &m_document;
    /// Understood, and waiting in the document to be written; the line it was typed as is still there.
    EventId m_unwritten;
    QString m_unwrittenLine;
    EventId m_ambiguous;
    Instant m_second{};
};

} // namespace debrief
