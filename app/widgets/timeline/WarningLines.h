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

    /// Times in the texts are those of the zone. Looks at the list where it is, so it must stay there.
    void setTimeline(const QList<TimelineEvent> &timeline, const QTimeZone &zone);
    /// What is said, of very many lines the first hundred, until more are asked for.
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

    void readLines();
    void rebuild();
    void addMore(qsizetype shown);
    QToolButton *addLine(const Line &line);

    QVBoxLayout *m_column;
    const QList<TimelineEvent> *m_timeline = nullptr;
    QTimeZone m_zone = QTimeZone::utc();
    QList<Line> m_lines;   ///< no more than m_most
    qsizetype m_count = 0; ///< how many there are to say
    qsizetype m_most;      ///< so many are put into words
    bool m_all = false;
};

} // namespace debrief
