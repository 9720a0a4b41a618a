// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ClosingPanel.h"

#include "domain/edits/CaptureSettling.h"
#include "domain/meeting/MeetingDrafts.h"
#include "editing/MeetingSession.h"
#include "ui_ClosingPanel.h"

namespace debrief {

ClosingPanel::ClosingPanel(MeetingSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::ClosingPanel>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("closingPanel"));
    setTone(Tone::Accent);
    m_ui->statementEdit->setLines(2, 4);
    m_ui->statementEdit->setPlaceholderText(tr("What is said last, so that the meeting does not just end"));
    m_ui->endButton->setProperty("primary", true);
    m_ui->problemLabel->setProblem({});
    connect(m_ui->endButton, &QPushButton::clicked, this, &ClosingPanel::endNow);
    connect(m_ui->reasonEdit, &QLineEdit::returnPressed, this, &ClosingPanel::endNow);
    connect(m_ui->goOnButton, &QPushButton::clicked, this, &ClosingPanel::finished);
}

ClosingPanel::~ClosingPanel() = default;

void ClosingPanel::begin()
{
    const bool needsReason = needsReasonToEnd(m_session.postmortem());
    m_ui->reasonLabel->setVisible(needsReason);
    m_ui->reasonEdit->setVisible(needsReason);
    m_ui->problemLabel->setProblem({});
    showUnfinished();
    if (m_ui->statementEdit->toPlainText().isEmpty())
        m_ui->statementEdit->setPlainText(m_session.postmortem().incident.closingStatement);
    const auto &parts = m_session.state().parts;
    const bool agreedLater = std::none_of(parts.cbegin(), parts.cend(),
                                          [](const PartProgress &part) { return part.kind == PartKind::Actions; });
    if (needsReason && agreedLater && m_ui->reasonEdit->text().isEmpty())
        m_ui->reasonEdit->setText(tr("Action items are agreed in a later meeting"));
    m_ui->statementEdit->setFocus(Qt::ShortcutFocusReason);
}

void ClosingPanel::setPrivateShown(bool shown)
{
    if (m_privateShown == shown)
        return;
    m_privateShown = shown;
    showUnfinished();
}

void ClosingPanel::showUnfinished()
{
    QStringList lines;
    for (const auto &one : unfinishedActions(m_session.postmortem()))
        lines.append(tr("Item %1: %2").arg(one.number).arg(one.missing));
    const auto waiting = parkedCaptures(m_session.postmortem()).size();
    if (waiting > 0)
        lines.append(tr("Still parked: %n", nullptr, int(waiting)));
    m_ui->unfinishedLabel->setProblem(
        lines.isEmpty() || !m_privateShown
            ? QString()
            : tr("Only you see this. Before you end: %1").arg(lines.join(QStringLiteral("; "))));
}

void ClosingPanel::endNow()
{
    const auto ended = m_session.end({m_ui->statementEdit->toPlainText(), m_ui->reasonEdit->text()});
    m_ui->problemLabel->setProblem(ended ? QString() : ended.error().message);
    if (ended)
        Q_EMIT finished();
    else if (m_ui->reasonEdit->isVisible() && m_ui->reasonEdit->text().trimmed().isEmpty())
        m_ui->reasonEdit->setFocus();
}

} // namespace debrief
