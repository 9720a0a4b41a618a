// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/Durations.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace debrief {

/// One measured duration: its name, how long, and on hovering the event it was taken from.
class DurationButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DurationButton(const QString &name, QWidget *parent = nullptr);

    void setDuration(const QString &length, const QString &takenFrom);
    [[nodiscard]] QString length() const { return m_length; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_length;
};

/// How long it took to detect, acknowledge, decide, mitigate and resolve; each leads to its event.
class DurationsLine : public QWidget
{
    Q_OBJECT

public:
    explicit DurationsLine(QWidget *parent = nullptr);

    void setTimeline(const QList<TimelineEvent> &timeline, const QTimeZone &zone);
    /// "Detect 0 min, Acknowledge 2 min"
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void eventChosen(const debrief::EventId &event);

private:
    struct Entry
    {
        DurationButton *button;
        EventId event;
    };

    void add(const QString &name, const QString &objectName);
    void fill(Entry &entry, const std::optional<Measured> &measured, const QList<TimelineEvent> &timeline,
              const QTimeZone &zone) const;

    QHBoxLayout *m_row;
    std::vector<Entry> m_entries;
};

} // namespace debrief
