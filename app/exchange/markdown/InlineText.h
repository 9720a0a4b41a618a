// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/ReportDocument.h"

#include <QByteArrayView>

namespace debrief {

/// Collects the inline pieces of one cell, item or paragraph and cuts them into lines. What came as an entity is text
/// and never a separator: that is how a slash of the team's differs from one of ours.
class InlineText
{
public:
    void add(QByteArrayView text);
    void addEntity(QByteArrayView entity);
    void addSoftBreak() { m_text += u' '; }
    void addHardBreak() { m_text += QLatin1String(" / "); }
    void beginStrong();
    void endStrong();

    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    /// The lines so far; empties the collection.
    [[nodiscard]] ReportText take();

private:
    QString m_text; ///< with marks for strong parts and before characters that came as entities
};

} // namespace debrief
