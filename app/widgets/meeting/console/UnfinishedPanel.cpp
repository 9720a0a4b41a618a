// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/UnfinishedPanel.h"

#include "domain/meeting/MeetingDrafts.h"
#include "editing/MeetingSession.h"
#include "widgets/common/Labels.h"
#include "widgets/common/QuickLine.h"
#include "widgets/theme/Metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace debrief {

UnfinishedPanel::UnfinishedPanel(MeetingSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_text(new PlainLabel)
    , m_line(new QuickLine)
{
    setObjectName(QStringLiteral("unfinishedPanel"));
    setTone(Tone::Attention);
    m_text->setObjectName(QStringLiteral("unfinishedText"));
    m_text->setWordWrap(true);
    m_line->lineEdit()->setObjectName(QStringLiteral("completeLine"));
    m_line->setTexts(tr("Add what is missing to the item that is shown"),
                     tr("For the item shown: @Backend 3d #1 => alert fires above 90%"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    column->setSpacing(metrics::space1);
    auto *caption = new CaptionLabel;
    caption->setText(tr("Only you see this: before moving on"));
    column->addWidget(caption);
    column->addWidget(m_text);
    column->addWidget(m_line);
    connect(m_line, &QuickLine::submitted, this, &UnfinishedPanel::complete);
    connect(&session, &MeetingSession::changed, this, &UnfinishedPanel::follow);
    follow();
}

void UnfinishedPanel::setPrivateShown(bool shown)
{
    m_privateShown = shown;
    follow();
}

void UnfinishedPanel::follow()
{
    const bool here = m_session.state().isUnderWay() && m_session.currentPart() == PartKind::Actions;
    const auto unfinished = unfinishedActions(m_session.postmortem());
    setVisible(here && m_privateShown && !unfinished.isEmpty());
    const auto current = currentAction(m_session.state(), m_session.postmortem());
    QStringList lines;
    for (const auto &one : unfinished) {
        const auto line = tr("Item %1: %2").arg(one.number).arg(one.missing);
        if (one.action == current)
            lines.prepend(line);
        else
            lines.append(line);
    }
    constexpr qsizetype mostLines = 2;
    const auto more = lines.size() - mostLines;
    lines = lines.mid(0, mostLines);
    if (more > 0)
        lines.append(tr("and %n more", nullptr, int(more)));
    m_text->setText(lines.join(QStringLiteral("  ·  ")));
    m_text->setAccessibleName(m_text->text());
}

void UnfinishedPanel::complete(const QString &typed)
{
    const auto current = currentAction(m_session.state(), m_session.postmortem());
    const auto edit = completeAction(m_session.postmortem(), current, typed, m_session.captureContext());
    if (!edit) {
        m_line->showProblem(edit.error().message);
        return;
    }
    const auto done = m_session.apply(edit.value().changes, tr("Complete action item"));
    if (done)
        m_line->accept(edit.value().notes.join(u' '));
    else
        m_line->showProblem(done.error().message);
}

} // namespace debrief
