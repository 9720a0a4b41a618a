// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ThanksPanel.h"

#include "domain/edits/ReflectionEdits.h"
#include "editing/MeetingSession.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Labels.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/KeyButton.h"
#include "widgets/theme/Metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

ThanksPanel::ThanksPanel(MeetingSession &session, ConsoleActions &actions, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_actions(actions)
    , m_read(new SecondLabel)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("thanksPanel"));
    m_read->setObjectName(QStringLiteral("thanksRead"));
    m_column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    m_column->setSpacing(metrics::space2);
    auto *caption = new CaptionLabel;
    caption->setText(tr("Thank somebody: the line below is started for you"));
    m_column->addWidget(caption);
    m_column->addWidget(m_read);
    for (qsizetype i = 0; i < actions.thanks.size(); ++i) {
        connect(actions.thanks[i], &QAction::triggered, this, [this, i] {
            if (i < m_names.size())
                Q_EMIT proposed(QStringLiteral("k %1: ").arg(m_names[i]));
        });
    }
    connect(&session, &MeetingSession::changed, this, &ThanksPanel::follow);
    follow();
}

void ThanksPanel::follow()
{
    const auto &postmortem = m_session.postmortem();
    const auto place = debriefPlace(m_session.state(), postmortem, m_session.agenda());
    const bool here = m_session.state().isUnderWay() && m_session.currentPart() == PartKind::Debrief &&
                      place.page == DebriefPage::Thanks;
    setVisible(here);
    allowKeys(here);
    if (!here)
        return;
    const auto thanks = reflectionsOfKind(postmortem, ReflectionKind::Thanks);
    const auto read = std::count_if(thanks.cbegin(), thanks.cend(),
                                    [&](const Reflection &one) { return wasReadOut(postmortem, one.id); });
    m_read->setText(thanks.isEmpty()
                        ? tr("Nothing is written down yet. Ask who helped, and how.")
                        : tr("%1 of %2 read out. Next shows them one at a time.").arg(read).arg(thanks.size()));
    QStringList names;
    for (const auto &person : postmortem.participants)
        names.append(person.name.isEmpty() ? person.role : person.name);
    names.removeAll(QString());
    if (names != m_names || m_buttons == nullptr)
        fill(names);
}

void ThanksPanel::fill(const QStringList &names)
{
    m_names = names;
    delete m_buttons;
    m_buttons = new QWidget;
    auto *row = new FlowLayout(m_buttons);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i < m_actions.thanks.size()) {
            m_actions.thanks[i]->setText(tr("Thank %1").arg(names[i]));
            row->addWidget(new KeyButton(*m_actions.thanks[i], KeyButton::Key::InToolTip));
            continue;
        }
        auto *button = new QPushButton(tr("Thank %1").arg(QString(names[i]).replace(u'&', QStringLiteral("&&"))));
        button->setAccessibleName(tr("Thank %1").arg(names[i]));
        connect(button, &QPushButton::clicked, this,
                [this, name = names[i]] { Q_EMIT proposed(QStringLiteral("k %1: ").arg(name)); });
        row->addWidget(button);
    }
    m_column->insertWidget(1, m_buttons);
    allowKeys(true);
}

void ThanksPanel::allowKeys(bool here)
{
    for (qsizetype i = 0; i < m_actions.thanks.size(); ++i) {
        m_actions.thanks[i]->setEnabled(here && i < m_names.size());
        m_actions.thanks[i]->setStatusTip(tr("People are thanked in the debrief."));
    }
}

} // namespace debrief
