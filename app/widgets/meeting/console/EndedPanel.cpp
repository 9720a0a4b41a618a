// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/EndedPanel.h"

#include "editing/MeetingSession.h"
#include "widgets/common/Labels.h"
#include "widgets/common/Panel.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/DraftsPanel.h"
#include "widgets/meeting/console/KeyButton.h"
#include "widgets/meeting/console/LookBackPanel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

EndedPanel::EndedPanel(MeetingSession &session, ConsoleActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_took(new PlainLabel)
    , m_parts(new PlainLabel)
    , m_next(new SecondLabel)
    , m_lookBack(new LookBackPanel(session))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::space3);
    left->addWidget(createSummary(actions));
    left->addWidget(new DraftsPanel(session), 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::space3);
    row->addLayout(left, 3);
    row->addWidget(m_lookBack, 2);
    connect(&session, &MeetingSession::changed, this, &EndedPanel::follow);
    follow();
}

Panel *EndedPanel::createSummary(ConsoleActions &actions)
{
    auto *panel = new Panel;
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    inside->setSpacing(metrics::space2);
    m_took->setFont(Theme::font(TextStyle::Heading));
    m_took->setObjectName(QStringLiteral("tookLabel"));
    m_parts->setObjectName(QStringLiteral("partMinutesLabel"));
    m_next->setWordWrap(true);
    auto *report = new KeyButton(*actions.openReport);
    report->setProperty("primary", true);
    auto *close = new QPushButton(tr("Close both windows"));
    close->setObjectName(QStringLiteral("closeWindowsButton"));
    close->setAccessibleName(close->text());
    inside->addWidget(m_took);
    inside->addWidget(m_parts);
    inside->addWidget(m_next);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space2);
    buttons->addWidget(report);
    buttons->addWidget(close);
    buttons->addStretch();
    inside->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &EndedPanel::closeRequested);
    return panel;
}

void EndedPanel::setPrivateShown(bool shown)
{
    m_lookBack->setVisible(shown);
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
    m_next->setText(tr("Next: read the report once more and publish it today."));
}

} // namespace debrief
