// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"

#include <QLineEdit>

#include <optional>

namespace debrief {

/// A day, written as a date or as "3d", "1w", or picked from a calendar. Says while typing how it is understood.
class DeadlineEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// The clock must outlive the field. Durations count from its today.
    explicit DeadlineEdit(const Clock &clock, QWidget *parent = nullptr);

    void setDate(std::optional<QDate> date);
    /// No day where the field is empty or not understood.
    [[nodiscard]] std::optional<QDate> date() const { return m_date; }
    /// Also true of an empty field.
    [[nodiscard]] bool isUnderstood() const { return m_problem.isEmpty(); }
    /// "Sunday, 29 March, in 7 days", or what to write instead.
    [[nodiscard]] QString reading() const;

    void showCalendar();

Q_SIGNALS:
    /// The reading is another one than before.
    void readingChanged();
    /// A day was picked in the calendar.
    void picked();

private:
    void read(const QString &text);

    const Clock &m_clock;
    std::optional<QDate> m_date;
    QString m_problem;
};

} // namespace debrief
