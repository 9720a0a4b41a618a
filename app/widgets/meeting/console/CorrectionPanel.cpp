// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/CorrectionPanel.h"

#include "domain/meeting/Corrections.h"
#include "editing/MeetingSession.h"
#include "widgets/common/Labels.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/theme/Metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace debrief {

CorrectionPanel::CorrectionPanel(MeetingSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_events(new QComboBox)
    , m_line(new QLineEdit)
    , m_saidBy(new QComboBox)
    , m_problem(new ToneLabel)
{
    setObjectName(QStringLiteral("correctionPanel"));
    setTone(Tone::Accent);
    m_events->setObjectName(QStringLiteral("correctionEvents"));
    m_events->setAccessibleName(tr("Which event"));
    m_events->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_line->setObjectName(QStringLiteral("correctionLine"));
    m_line->setAccessibleName(tr("Time and what happened, as it should be"));
    m_line->setPlaceholderText(tr("14:31 what happened"));
    m_saidBy->setObjectName(QStringLiteral("correctionSaidBy"));
    m_saidBy->setAccessibleName(tr("Who said it, only for you"));
    m_saidBy->setEditable(true);
    m_problem->setObjectName(QStringLiteral("correctionProblem"));
    m_problem->setProblem({});
    build();
    connect(m_events, &QComboBox::currentIndexChanged, this, &CorrectionPanel::startLine);
    connect(m_line, &QLineEdit::returnPressed, this, &CorrectionPanel::correct);
    connect(m_saidBy->lineEdit(), &QLineEdit::returnPressed, this, &CorrectionPanel::correct);
    connect(&session, &MeetingSession::changed, this, &CorrectionPanel::follow);
    hide();
}

void CorrectionPanel::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    grid->setSpacing(metrics::space2);
    const auto addRow = [grid](int row, const QString &text, QWidget *field) {
        auto *label = new CaptionLabel;
        label->setText(text);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        return label;
    };
    addRow(0, tr("Event"), m_events);
    addRow(1, tr("As it should be"), m_line);
    m_saidByLabel = addRow(2, tr("Said by, only for you"), m_saidBy);
    auto *correct = new QPushButton(tr("Correct"));
    correct->setObjectName(QStringLiteral("correctButton"));
    auto *confirm = new QPushButton(tr("Nothing missing"));
    confirm->setObjectName(QStringLiteral("confirmTimelineButton"));
    confirm->setToolTip(tr("Keeps in the record that the room found nothing missing and nothing different"));
    for (auto *button : {correct, confirm})
        button->setAccessibleName(button->text());
    grid->addWidget(correct, 1, 2);
    grid->addWidget(confirm, 2, 2);
    grid->addWidget(m_problem, 3, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(correct, &QPushButton::clicked, this, &CorrectionPanel::correct);
    connect(confirm, &QPushButton::clicked, this, &CorrectionPanel::confirm);
}

void CorrectionPanel::open()
{
    m_problem->setProblem({});
    fillEvents();
    fillPeople();
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CorrectionPanel::setPrivateShown(bool shown)
{
    m_saidBy->setVisible(shown);
    m_saidByLabel->setVisible(shown);
}

void CorrectionPanel::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void CorrectionPanel::fillEvents()
{
    const QSignalBlocker quiet(m_events);
    m_events->clear();
    for (const auto &event : m_session.postmortem().timeline)
        m_events->addItem(lineOf(m_session.postmortem(), event), event.id.toString());
    m_events->addItem(tr("One that is missing"), QString());
    const auto current = currentEvent(m_session.state(), m_session.postmortem());
    const auto place = current.isNull() ? m_events->count() - 1 : m_events->findData(current.toString());
    m_events->setCurrentIndex(place);
    startLine();
}

void CorrectionPanel::fillPeople()
{
    m_saidBy->clear();
    m_saidBy->addItem(QString());
    for (const auto &person : m_session.postmortem().participants)
        m_saidBy->addItem(person.name.isEmpty() ? person.role : person.name);
}

EventId CorrectionPanel::chosenEvent() const
{
    return EventId::fromString(m_events->currentData().toString());
}

void CorrectionPanel::startLine()
{
    const auto *event = findById(m_session.postmortem().timeline, chosenEvent());
    m_line->setText(event == nullptr ? QString() : lineOf(m_session.postmortem(), *event));
}

void CorrectionPanel::correct()
{
    const auto edit = correctTimeline(m_session.postmortem(), {chosenEvent(), m_line->text(), m_saidBy->currentText()},
                                      m_session.clock().now());
    if (!edit) {
        m_problem->setProblem(edit.error().message);
        return;
    }
    const auto done = m_session.apply(edit.value(), tr("Correct timeline"));
    m_problem->setProblem(done ? QString() : done.error().message);
    if (done)
        close();
}

void CorrectionPanel::confirm()
{
    const auto done = m_session.apply(confirmTimeline(m_session.clock().now()), tr("Confirm timeline"));
    m_problem->setProblem(done ? QString() : done.error().message);
    if (done)
        close();
}

void CorrectionPanel::follow()
{
    if (!isHidden() && (m_session.currentPart() != PartKind::Timeline || !m_session.state().isUnderWay()))
        close();
}

} // namespace debrief
