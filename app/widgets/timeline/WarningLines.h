// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/TimelineWarnings.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace debrief {

/// What to look at again in the timeline, one quiet line each; choosing a line leads to its event. The first few are
/// shown, the others on demand.
class WarningLines : public QWidget
{
    Q_OBJECT

public:
    explicit WarningLines(QWidget *parent = nullptr);

    /// Times in the texts are those of the zone.
    void setTimeline(const QList<TimelineEvent> &timeline, const QTimeZone &zone);
    [[nodiscard]] QStringList texts() const;

Q_SIGNALS:
    /// Null: it is about the timeline as a whole.
    void eventChosen(const debrief::EventId &event);

private:
    struct Line
    {
        EventId event;
        QString text;
    };

    [[nodiscard]] static QList<Line> linesOf(const QList<TimelineEvent> &timeline, const QTimeZone &zone);
    void rebuild();
    QToolButton *addLine(const Line &line);

    QVBoxLayout *m_column;
    QList<Line> m_lines;
    bool m_all = false;
};

} // namespace debrief
