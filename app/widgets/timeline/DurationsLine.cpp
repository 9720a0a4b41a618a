// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/DurationsLine.h"

#include "domain/Postmortem.h"
#include "domain/rules/DayText.h"
#include "widgets/common/SafeText.h"
#include "widgets/theme/Colors.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace debrief {

DurationButton::DurationButton(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DurationButton::setDuration(const QString &length, const QString &takenFrom)
{
    m_length = length;
    setAccessibleName(m_name + QLatin1Char(' ') + length);
    setAccessibleDescription(takenFrom);
    setToolTip(toolTipText(takenFrom));
    updateGeometry();
    update();
}

QSize DurationButton::sizeHint() const
{
    const QFontMetrics plain(Theme::font(TextStyle::Body));
    const QFontMetrics strong(Theme::font(TextStyle::BodyStrong));
    return {plain.horizontalAdvance(m_name) + strong.horizontalAdvance(m_length) + metrics::space1 + metrics::space3,
            plain.height() + metrics::space2};
}

void DurationButton::paintEvent(QPaintEvent *)
{
    const auto &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(colors.accentTone.background) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::chipRadius, metrics::chipRadius);
    }
    const auto inner = rect().adjusted(metrics::space2 - 2, 0, 2 - metrics::space2, 0);
    painter.setFont(Theme::font(TextStyle::Body));
    painter.setPen(colors.secondText);
    painter.drawText(inner, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), m_name);
    painter.setFont(Theme::font(TextStyle::BodyStrong));
    painter.setPen(colors.text);
    painter.drawText(inner, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)),
                     m_length);
}

DurationsLine::DurationsLine(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    add(tr("Detect"), QStringLiteral("detectDuration"));
    add(tr("Acknowledge"), QStringLiteral("acknowledgeDuration"));
    add(tr("Decide"), QStringLiteral("decideDuration"));
    add(tr("Mitigate"), QStringLiteral("mitigateDuration"));
    add(tr("Resolve"), QStringLiteral("resolveDuration"));
}

void DurationsLine::add(const QString &name, const QString &objectName)
{
    auto *button = new DurationButton(name);
    button->setObjectName(objectName);
    button->hide();
    m_row->addWidget(button);
    m_entries.push_back({button, {}});
    const auto place = m_entries.size() - 1;
    connect(button, &QAbstractButton::clicked, this, [this, place] { Q_EMIT eventChosen(m_entries[place].event); });
}

void DurationsLine::setTimeline(const QList<TimelineEvent> &timeline, const QTimeZone &zone)
{
    const auto known = durations(timeline);
    fill(m_entries[0], known.detected, timeline, zone);
    fill(m_entries[1], known.acknowledged, timeline, zone);
    fill(m_entries[2], known.decided, timeline, zone);
    // Where it ended the moment it was mitigated, one number says both.
    const bool sameAsResolved = known.mitigated && known.resolved && known.mitigated->at == known.resolved->at;
    fill(m_entries[3], sameAsResolved ? std::nullopt : known.mitigated, timeline, zone);
    fill(m_entries[4], known.resolved, timeline, zone);
}

void DurationsLine::fill(Entry &entry, const std::optional<Measured> &measured, const QList<TimelineEvent> &timeline,
                         const QTimeZone &zone) const
{
    const auto *event = measured ? findById(timeline, measured->event) : nullptr;
    entry.button->setVisible(event != nullptr);
    if (event == nullptr)
        return;
    entry.event = event->id;
    const auto day = toDateTime(timeline.first().at, zone).date();
    const auto place = tr("%1 %2").arg(formatEventTime(event->at, zone, day), event->text);
    const auto how = measured->derived ? tr("Taken from the kind of: %1") : tr("Marked on: %1");
    entry.button->setDuration(formatDuration(measured->sinceStart), how.arg(place));
}

QString DurationsLine::text() const
{
    QStringList shown;
    for (const auto &entry : m_entries) {
        if (!entry.button->isHidden())
            shown.append(entry.button->accessibleName());
    }
    return shown.join(QStringLiteral(", "));
}

} // namespace debrief
