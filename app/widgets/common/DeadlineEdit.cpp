// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/DeadlineEdit.h"

#include "domain/rules/DayText.h"
#include "domain/rules/Deadline.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/theme/Theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QVBoxLayout>

namespace debrief {

DeadlineEdit::DeadlineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("3d, 1w or 29 March"));
    auto *calendar = addAction(Theme::icon(QStringLiteral("calendar")), TrailingPosition);
    calendar->setObjectName(QStringLiteral("calendarAction"));
    calendar->setText(tr("Pick a day"));
    calendar->setToolTip(tr("Pick a day (Alt+Down)"));
    calendar->setShortcut(QKeyCombination(Qt::AltModifier, Qt::Key_Down));
    calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(calendar, &QAction::triggered, this, &DeadlineEdit::showCalendar);
    connect(this, &QLineEdit::textChanged, this, &DeadlineEdit::read);
}

void DeadlineEdit::setDate(std::optional<QDate> date)
{
    setText(date ? dayText(*date, m_clock->today()) : QString());
    m_date = date; // the text may leave out the year
    m_problem.clear();
    Q_EMIT readingChanged();
}

QString DeadlineEdit::reading() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (!m_date)
        return {};
    return tr("%1, %2, %3", "Sunday, 29 March, in 7 days")
        .arg(locale().dayName(m_date->dayOfWeek()), dayText(*m_date, m_clock->today()),
             relativeDay(*m_date, m_clock->today()));
}

void DeadlineEdit::sayReadingIn(ToneLabel &label, Say when)
{
    connect(this, &DeadlineEdit::readingChanged, &label, [this, &label, when] {
        if (isUnderstood()) {
            label.setTone(Tone::Neutral);
            label.setText(reading());
            label.setVisible(!reading().isEmpty() && (when == Say::Always || isModified()));
        } else {
            label.setProblem(m_problem);
        }
        setAccessibleDescription(label.text());
    });
}

void DeadlineEdit::showCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto *calendar = new QCalendarWidget;
    calendar->setObjectName(QStringLiteral("deadlineCalendar"));
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setSelectedDate(m_date.value_or(m_clock->today()));
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, popup, [this, popup](QDate day) {
        setDate(day);
        popup->close();
        Q_EMIT picked();
    });
    popup->move(mapToGlobal(rect().bottomLeft()));
    popup->show();
    calendar->setFocus();
}

void DeadlineEdit::read(const QString &text)
{
    m_date.reset();
    m_problem.clear();
    if (m_clock == nullptr)
        return;
    if (const auto day = parseDeadline(text, m_clock->today()))
        m_date = day.value();
    else
        m_problem = day.error().message;
    Q_EMIT readingChanged();
}

} // namespace debrief
