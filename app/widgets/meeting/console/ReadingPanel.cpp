// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ReadingPanel.h"

#include "domain/rules/CauseTree.h"
#include "editing/MeetingSession.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Labels.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/KeyButton.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QVBoxLayout>

namespace debrief {

ReadingPanel::ReadingPanel(MeetingSession &session, ConsoleActions &actions, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_actions(actions)
    , m_caption(new CaptionLabel)
    , m_text(new PlainLabel)
{
    setObjectName(QStringLiteral("readingPanel"));
    setTone(Tone::Accent);
    m_text->setObjectName(QStringLiteral("readingText"));
    m_text->setWordWrap(true);
    m_text->setFont(Theme::font(TextStyle::BodyStrong));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    column->addWidget(m_caption);
    column->addWidget(m_text);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    for (auto *action : {actions.linkHolds, actions.linkDoubted, actions.nextLink})
        row->addWidget(new KeyButton(*action));
    column->addWidget(buttons);
    const auto answers = [this](QAction *action, LinkCheck check) {
        connect(action, &QAction::triggered, this, [this, check] {
            if (const auto kept = m_session.answerReading(check); !kept)
                Q_EMIT failed(kept.error().message);
        });
    };
    answers(actions.linkHolds, LinkCheck::Holds);
    answers(actions.linkDoubted, LinkCheck::Doubted);
    connect(actions.nextLink, &QAction::triggered, &session, &MeetingSession::readNextLink);
    connect(actions.readUpward, &QAction::triggered, this, [this] {
        if (m_session.readingLink())
            m_session.stopReading();
        else
            m_session.startReading();
    });
    connect(&session, &MeetingSession::changed, this, &ReadingPanel::follow);
    follow();
}

void ReadingPanel::follow()
{
    const auto link = m_session.readingLink();
    m_actions.setReading(link.has_value());
    setVisible(link.has_value());
    if (!link)
        return;
    const auto said = link->check == LinkCheck::Unchecked ? tr("not answered yet") : enumLabel(link->check);
    m_caption->setText(tr("Everybody sees this link. Does it hold? So far: %1").arg(said));
    const auto &incident = m_session.postmortem().incident;
    const auto chain = readUpward(CauseTree(m_session.postmortem().causes), link->cause,
                                  incident.problem.isEmpty() ? incident.title : incident.problem);
    m_text->setText(joinUpward(chain.mid(0, 2)));
    m_text->setAccessibleName(m_text->text());
}

} // namespace debrief
