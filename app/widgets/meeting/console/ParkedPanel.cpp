// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ParkedPanel.h"

#include "domain/edits/CaptureSettling.h"
#include "domain/meeting/MeetingDrafts.h"
#include "domain/rules/DayText.h"
#include "editing/MeetingSession.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Labels.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/KeyButton.h"
#include "widgets/theme/Metrics.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace debrief {

ParkedPanel::ParkedPanel(MeetingSession &session, ConsoleActions &actions, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_actions(actions)
    , m_list(new QListWidget)
    , m_context(new SecondLabel)
    , m_question(new QWidget)
    , m_questionLabel(new CaptionLabel)
    , m_answers(new QStackedWidget)
    , m_words(new QLineEdit)
    , m_choices(new QComboBox)
    , m_problem(new ToneLabel)
{
    setObjectName(QStringLiteral("parkedPanel"));
    setTone(Tone::Accent);
    m_list->setObjectName(QStringLiteral("parkedList"));
    m_list->setAccessibleName(tr("What waits to be settled"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(metrics::space1 / 2);
    m_list->setMinimumHeight(2 * metrics::controlHeight);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    auto *title = new HeadingLabel;
    title->setText(tr("Parked, gaps and ideas: what becomes of them?"));
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_context);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    for (auto *action : actions.settling())
        row->addWidget(new KeyButton(*action));
    column->addWidget(buttons);
    buildQuestion(*column);
    m_problem->setProblem({});
    column->addWidget(m_problem);
    connectActions();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { ask(Asking::Nothing); });
    connect(&session, &MeetingSession::changed, this, &ParkedPanel::follow);
    hide();
}

void ParkedPanel::buildQuestion(QLayout &layout)
{
    m_words->setObjectName(QStringLiteral("parkedWords"));
    m_choices->setObjectName(QStringLiteral("parkedChoices"));
    m_choices->setAccessibleName(tr("Action item to merge into"));
    m_answers->addWidget(m_words);
    m_answers->addWidget(m_choices);
    m_answers->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins({});
    column->setSpacing(metrics::space1);
    column->addWidget(m_questionLabel);
    column->addWidget(m_answers);
    m_question->hide();
    layout.addWidget(m_question);
    for (auto *field : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_choices)})
        field->installEventFilter(this);
    connect(m_words, &QLineEdit::returnPressed, this, &ParkedPanel::answer);
}

void ParkedPanel::connectActions()
{
    connect(m_actions.acceptItem, &QAction::triggered, this, [this] {
        if (isVisible())
            accept();
    });
    connect(m_actions.makeCause, &QAction::triggered, this, [this] {
        if (isVisible())
            makeCause();
    });
    const auto asks = [this](QAction *action, Asking asking) {
        connect(action, &QAction::triggered, this, [this, asking] { ask(asking); });
    };
    asks(m_actions.rephraseItem, Asking::OtherWords);
    asks(m_actions.mergeItem, Asking::ActionToMergeInto);
    asks(m_actions.dropItem, Asking::Reason);
}

void ParkedPanel::open()
{
    fill();
    show();
    m_actions.setSettling(true);
    m_list->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT openChanged(true);
}

void ParkedPanel::close()
{
    if (isHidden())
        return;
    hide();
    m_actions.setSettling(false);
    Q_EMIT openChanged(false);
}

QList<Capture> ParkedPanel::waiting() const
{
    auto captures = openCaptures(m_session.postmortem());
    captures.removeIf([](const Capture &capture) {
        return capture.kind != CaptureKind::Parked && capture.kind != CaptureKind::Gap &&
               capture.kind != CaptureKind::ActionIdea;
    });
    std::stable_partition(captures.begin(), captures.end(),
                          [](const Capture &capture) { return capture.kind == CaptureKind::Parked; });
    return captures;
}

const Capture *ParkedPanel::current() const
{
    const auto row = m_list->currentRow();
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

void ParkedPanel::follow()
{
    if (isHidden())
        return;
    fill();
    if (m_asking == Asking::ActionToMergeInto)
        fillChoices();
}

void ParkedPanel::fill()
{
    const auto captures = waiting();
    if (captures == m_shown && m_list->count() > 0)
        return;
    const auto row = std::max(0, m_list->currentRow());
    m_shown = captures;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &capture : captures)
        m_list->addItem(QStringLiteral("%1: %2").arg(enumLabel(capture.kind), capture.text));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setEnabled(!captures.isEmpty());
    if (captures.isEmpty())
        m_list->addItem(tr("Nothing waits any more. Esc goes back to the meeting."));
    ask(Asking::Nothing);
}

void ParkedPanel::ask(Asking asking)
{
    const auto *capture = current();
    if (capture == nullptr)
        asking = Asking::Nothing;
    const auto *event = capture == nullptr ? nullptr : findById(m_session.postmortem().timeline, capture->event);
    m_context->setText(event == nullptr ? QString()
                                        : tr("Said at %1: %2")
                                              .arg(formatEventTime(event->at, m_session.postmortem().incident.zone, {},
                                                                   Seconds::WhereAny),
                                                   event->text));
    m_context->setVisible(event != nullptr);
    m_problem->setProblem({});
    m_asking = asking;
    m_question->setVisible(asking != Asking::Nothing);
    switch (asking) {
    case Asking::Nothing:
        break;
    case Asking::OtherWords:
        m_questionLabel->setText(tr("In other words, with owner, deadline and criteria if they are known"));
        m_words->setText(capture->text);
        m_words->setPlaceholderText(tr("Add pool alert @Backend P0 3d #1 => alert fires above 90%"));
        m_answers->setCurrentWidget(m_words);
        break;
    case Asking::ActionToMergeInto:
        m_questionLabel->setText(tr("Merge into which action item? Its text goes into the details"));
        fillChoices();
        m_answers->setCurrentWidget(m_choices);
        break;
    case Asking::Reason:
        m_questionLabel->setText(tr("Why is nothing made of it? The reason stays in the record"));
        m_words->clear();
        m_words->setPlaceholderText(tr("Out of our reach, done already, …"));
        m_answers->setCurrentWidget(m_words);
        break;
    }
    m_words->setAccessibleName(m_questionLabel->text());
    if (asking != Asking::Nothing)
        m_answers->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void ParkedPanel::fillChoices()
{
    const auto chosen = m_choices->currentData();
    m_choices->clear();
    int number = 0;
    for (const auto &item : m_session.postmortem().actions)
        m_choices->addItem(QStringLiteral("%1. %2").arg(++number).arg(item.title), item.id.toString());
    m_choices->setCurrentIndex(std::max(0, m_choices->findData(chosen)));
    if (number == 0)
        m_problem->setProblem(tr("There is no action item to merge into yet. Accept this one instead."));
}

void ParkedPanel::answer()
{
    const auto *capture = current();
    if (capture == nullptr)
        return;
    const auto words = m_words->text().trimmed();
    switch (m_asking) {
    case Asking::Nothing:
        return;
    case Asking::OtherWords:
        rephrase();
        return;
    case Asking::ActionToMergeInto:
        perform(mergeCaptures(m_session.postmortem(), {capture->id},
                              ActionId::fromString(m_choices->currentData().toString())),
                tr("Merge into action item"));
        return;
    case Asking::Reason:
        if (words.isEmpty())
            m_problem->setProblem(tr("Write the reason, so that nobody has to ask later why nothing came of it."));
        else
            perform(dropCaptures(m_session.postmortem(), {capture->id}, words), tr("Drop"));
        return;
    }
}

void ParkedPanel::accept()
{
    if (const auto *capture = current())
        perform(asDrafts(makeActions(m_session.postmortem(), {capture->id})), tr("Accept as action item"));
}

void ParkedPanel::makeCause()
{
    if (const auto *capture = current())
        perform(asDrafts(makeCauses(m_session.postmortem(), {capture->id})), tr("Make cause"));
}

void ParkedPanel::rephrase()
{
    const auto line = meetingActionLine(m_session.postmortem(), m_words->text(), m_session.captureContext());
    if (!line) {
        m_problem->setProblem(line.error().message);
        return;
    }
    perform(asDrafts(makeAction(m_session.postmortem(), current()->id, line.value().item)), tr("Rephrase and accept"));
}

void ParkedPanel::perform(const ChangeSet &edit, const QString &text)
{
    const auto done = m_session.apply(edit, text);
    m_problem->setProblem(done ? QString() : done.error().message);
    if (done)
        m_list->setFocus();
}

bool ParkedPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_list && (enters || key == Qt::Key_Delete)) {
            if (enters)
                accept();
            else
                ask(Asking::Reason);
            return true;
        }
        if (watched == m_choices && enters) {
            answer();
            return true;
        }
    }
    // Esc leaves the question first, then the list.
    if (event->type() == QEvent::ShortcutOverride && m_asking != Asking::Nothing && watched != m_list &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        ask(Asking::Nothing);
        m_list->setFocus();
        event->accept();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

} // namespace debrief
