// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/MeetingTimeField.h"

#include "domain/Clock.h"
#include "domain/edits/StageEdits.h"
#include "store/Library.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/common/UndoKeys.h"
#include "widgets/common/WheelGuard.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>

namespace debrief {

MeetingTimeField::MeetingTimeField(QWidget *parent)
    : QWidget(parent)
    , m_plan(new QPushButton(tr("Choose a time")))
    , m_date(new QDateEdit)
    , m_time(new QTimeEdit)
    , m_clear(new QToolButton)
    , m_problem(new ToneLabel)
{
    m_plan->setObjectName(QStringLiteral("planMeetingButton"));
    m_plan->setAccessibleName(tr("Choose a time for the meeting"));
    m_date->setObjectName(QStringLiteral("meetingDate"));
    m_date->setAccessibleName(tr("Day of the meeting"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_time->setObjectName(QStringLiteral("meetingTime"));
    m_time->setAccessibleName(tr("Time of the meeting"));
    const bool twelveHours =
        QLocale().timeFormat(QLocale::ShortFormat).contains(QLatin1String("a"), Qt::CaseInsensitive);
    m_time->setDisplayFormat(twelveHours ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
    m_clear->setObjectName(QStringLiteral("clearMeetingButton"));
    m_clear->setAccessibleName(tr("Plan no meeting"));
    m_clear->setToolTip(tr("Plan no meeting"));
    m_clear->setIcon(Theme::icon(QStringLiteral("close")));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    row->addWidget(m_plan, 1);
    row->addWidget(m_date, 3);
    row->addWidget(m_time, 2);
    row->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space1);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    m_problem->setProblem({});
    setFocusProxy(m_date);
}

void MeetingTimeField::setDocument(PostmortemDocument &document, const Clock &clock)
{
    m_document = &document;
    m_clock = &clock;
    auto *undoKeys = new UndoKeys(document, this);
    auto *wheelGuard = new WheelGuard(this);
    for (auto *edit : {static_cast<QDateTimeEdit *>(m_date), static_cast<QDateTimeEdit *>(m_time)}) {
        undoKeys->watch(*edit);
        wheelGuard->watch(*edit);
        edit->installEventFilter(this);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &MeetingTimeField::edited);
    }
    for (auto *child : QList<QWidget *>{m_plan, m_date, m_time, m_clear}) {
        child->setEnabled(!document.isReadOnly());
        if (document.isReadOnly())
            child->setToolTip(document.library().readOnlyReason());
    }
    connect(m_plan, &QPushButton::clicked, this, &MeetingTimeField::plan);
    connect(m_clear, &QToolButton::clicked, this, &MeetingTimeField::clear);
    connect(&document, &PostmortemDocument::changed, this, [this](const ChangeEvent &event) {
        if (event.touches<IncidentDetails>())
            show();
    });
    show();
}

void MeetingTimeField::show()
{
    const auto &incident = m_document->value().incident;
    const bool planned = incident.meetingAt.has_value();
    m_plan->setVisible(!planned);
    m_date->setVisible(planned);
    m_time->setVisible(planned);
    m_clear->setVisible(planned);
    m_problem->setProblem({});
    if (!planned)
        return;
    const QSignalBlocker quietDate(m_date);
    const QSignalBlocker quietTime(m_time);
    const auto wall = toDateTime(*incident.meetingAt, incident.zone);
    if (m_date->date() != wall.date())
        m_date->setDate(wall.date());
    if (m_time->time() != wall.time())
        m_time->setTime(wall.time());
}

void MeetingTimeField::plan()
{
    const auto &zone = m_document->value().incident.zone;
    const auto now = toDateTime(m_clock->now(), zone);
    const auto fullHour = now.addSecs(3600 - (now.time().msecsSinceStartOfDay() / 1000) % 3600);
    save(toInstant(fullHour), tr("Plan the meeting"));
    m_date->setFocus();
}

void MeetingTimeField::clear()
{
    m_document->endMerging();
    save(std::nullopt, tr("Plan no meeting"));
    m_plan->setFocus();
}

void MeetingTimeField::edited()
{
    const auto at = instantAt(m_date->date(), m_time->time(), m_document->value().incident.zone);
    m_problem->setProblem(at ? QString() : at.error().message);
    if (at)
        save(at.value(), tr("Change time of the meeting"));
}

void MeetingTimeField::save(std::optional<Instant> at, const QString &text)
{
    auto after = m_document->value().incident;
    after.meetingAt = at;
    const auto key = at ? QStringLiteral("incident-meetingAt") : QString();
    // A failure is shown by the workspace; the field keeps what was chosen.
    static_cast<void>(m_document->perform(replaceIncident(m_document->value(), after), text, key));
}

bool MeetingTimeField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_document != nullptr)
        m_document->endMerging();
    return QWidget::eventFilter(watched, event);
}

} // namespace debrief
