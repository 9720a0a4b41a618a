// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/PublishPanel.h"

#include "domain/rules/DayText.h"
#include "widgets/common/Labels.h"
#include "widgets/common/SafeText.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

PublishPanel::PublishPanel(QWidget *parent)
    : QWidget(parent)
    , m_when(new SecondLabel)
    , m_link(new QPushButton)
    , m_where(new SecondLabel)
    , m_publish(new QPushButton)
{
    m_when->setObjectName(QStringLiteral("publishedLabel"));
    m_where->setObjectName(QStringLiteral("publishedAddress"));
    m_link->setObjectName(QStringLiteral("publishedLink"));
    m_link->setProperty("quiet", true);
    m_link->setIcon(Theme::icon(QStringLiteral("link")));
    auto colors = m_link->palette();
    colors.setColor(QPalette::ButtonText, colors.color(QPalette::Link));
    m_link->setPalette(colors);
    m_publish->setObjectName(QStringLiteral("publishButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space2);
    layout->addWidget(m_when);
    layout->addWidget(m_where);
    layout->addWidget(m_link, 0, Qt::AlignLeading);
    layout->addWidget(m_publish);
    connect(m_publish, &QPushButton::clicked, this, &PublishPanel::publishRequested);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT linkChosen(QUrl(m_address, QUrl::StrictMode)); });
}

void PublishPanel::showState(const Postmortem &postmortem, QDate today)
{
    const auto &report = postmortem.report;
    const auto &zone = postmortem.incident.zone;
    if (report.publishedAt) {
        const auto wall = toDateTime(*report.publishedAt, zone);
        m_when->setText(
            tr("Published %1, %2 %3")
                .arg(dayText(wall.date(), today), timeText(wall.time(), Seconds::Never), QString::fromUtf8(zone.id())));
        m_publish->setText(tr("Mark as published again…"));
    } else {
        m_when->setText(
            tr("Not published yet. Paste or save it, then mark it here: that also plans the closure check."));
        m_publish->setText(tr("Mark as published…"));
    }
    m_publish->setAccessibleName(m_publish->text());
    m_address = report.publishedAt ? report.publishedTo : QString();
    showAddress();
}

void PublishPanel::showAddress()
{
    const QUrl address(m_address, QUrl::StrictMode);
    const bool isLink = !m_address.isEmpty() && isSafeLink(address);
    m_link->setVisible(isLink);
    m_where->setVisible(!m_address.isEmpty() && !isLink);
    m_where->setText(m_address);
    if (!isLink)
        return;
    auto shown = m_address.mid(m_address.indexOf(QLatin1Char(':')) + 1);
    while (shown.startsWith(QLatin1Char('/')))
        shown.remove(0, 1);
    const int room = std::max(width(), metrics::inspectorWidth) - metrics::iconSize - 3 * metrics::space4;
    shown = m_link->fontMetrics().elidedText(shown, Qt::ElideMiddle, room);
    m_link->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_link->setAccessibleName(tr("Open %1").arg(m_address));
}

void PublishPanel::setReadOnlyReason(const QString &reason)
{
    m_publish->setEnabled(reason.isEmpty());
    m_publish->setToolTip(reason);
}

void PublishPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        auto colors = m_link->palette();
        colors.setColor(QPalette::ButtonText, palette().color(QPalette::Link));
        m_link->setPalette(colors);
    }
}

void PublishPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showAddress();
}

} // namespace debrief
