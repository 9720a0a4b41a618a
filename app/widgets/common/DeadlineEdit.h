// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"

#include <QLineEdit>

#include <optional>

namespace debrief {

class ToneLabel;

/// A day, written as a date or as "3d", "1w", or picked from a calendar. Says while typing how it is understood.
class DeadlineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DeadlineEdit(QWidget *parent = nullptr);

    /// Before anything else. Spans count from the clock's today; it must outlive the field.
    void setClock(const Clock &clock) { m_clock = &clock; }
    enum class Say { Always, WhileTyping };
    /// The label says the reading from now on, and always what cannot be understood.
    void sayReadingIn(ToneLabel &label, Say when = Say::WhileTyping);

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

    const Clock *m_clock = nullptr;
    std::optional<QDate> m_date;
    QString m_problem;
};

} // namespace debrief
