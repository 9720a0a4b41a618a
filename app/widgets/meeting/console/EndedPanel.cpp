// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/EndedPanel.h"

#include "domain/edits/CaptureSettling.h"
#include "editing/MeetingSession.h"
#include "widgets/common/Labels.h"
#include "widgets/common/Panel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

EndedPanel::EndedPanel(MeetingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_took(new PlainLabel)
    , m_parts(new PlainLabel)
    , m_next(new SecondLabel)
{
    auto *panel = new Panel;
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    inside->setSpacing(metrics::space2);
    m_took->setFont(Theme::font(TextStyle::Heading));
    m_took->setObjectName(QStringLiteral("tookLabel"));
    m_parts->setObjectName(QStringLiteral("partMinutesLabel"));
    auto *close = new QPushButton(tr("Close both windows"));
    close->setObjectName(QStringLiteral("closeWindowsButton"));
    close->setAccessibleName(close->text());
    close->setProperty("primary", true);
    inside->addWidget(m_took);
    inside->addWidget(m_parts);
    inside->addWidget(m_next);
    inside->addWidget(close, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(panel);
    column->addStretch();
    connect(close, &QPushButton::clicked, this, &EndedPanel::closeRequested);
    connect(&session, &MeetingSession::changed, this, &EndedPanel::follow);
    follow();
}

void EndedPanel::follow()
{
    const auto minutes = [](Millis time) { return std::chrono::round<std::chrono::minutes>(time).count(); };
    const auto &state = m_session.state();
    m_took->setText(tr("Took %1 of %2 minutes").arg(minutes(state.runningTotal())).arg(minutes(state.plannedTotal)));
    QStringList lines;
    for (const auto &part : state.parts) {
        lines.append(tr("%1: %2 of %3 min")
                         .arg(textsOf(m_session.agenda(), part.kind).shortTitle)
                         .arg(minutes(part.actual))
                         .arg(minutes(part.planned)));
    }
    m_parts->setText(lines.join(u'\n'));
    const auto open = openCaptures(m_session.postmortem()).size();
    m_next->setText(open == 0 ? tr("Next: read the report once more and publish it today.")
                              : tr("Next: settle the %n things that were written down, then publish the report today.",
                                   nullptr, int(open)));
}

} // namespace debrief
