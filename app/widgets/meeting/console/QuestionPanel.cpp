// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/QuestionPanel.h"

#include "editing/MeetingSession.h"
#include "editing/QuestionDesk.h"
#include "store/Library.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Labels.h"
#include "widgets/common/Panel.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/meeting/console/FacilitationActions.h"
#include "widgets/meeting/console/HeardButtons.h"
#include "widgets/meeting/console/KeyButton.h"
#include "widgets/meeting/console/QuestionRow.h"
#include "widgets/meeting/console/WaitRing.h"
#include "widgets/theme/Metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace debrief {

namespace {

constexpr int rowCount = 3;

} // namespace

QuestionPanel::QuestionPanel(MeetingSession &session, FacilitationActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(new QuestionDesk(session, this))
    , m_heard(new HeardButtons)
    , m_ring(new WaitRing)
    , m_caption(new CaptionLabel)
    , m_panel(new Panel)
    , m_problem(new ToneLabel)
{
    setObjectName(QStringLiteral("questionPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space1);
    buildHead(actions);
    buildRows();
    m_problem->setObjectName(QStringLiteral("questionProblem"));
    m_problem->setProblem(m_desk->problem());
    column->addWidget(m_problem);
    connect(m_heard, &HeardButtons::heard, this, &QuestionPanel::hear);
    connect(m_desk, &QuestionDesk::asked, m_ring, &WaitRing::begin);
    connect(m_desk, &QuestionDesk::changed, this, &QuestionPanel::follow);
    connect(actions.showQuestion, &QAction::triggered, this, &QuestionPanel::toggleLast);
    connect(actions.editQuestions, &QAction::triggered, this, &QuestionPanel::editRequested);
    follow();
}

void QuestionPanel::buildHead(FacilitationActions &actions)
{
    auto *caption = new CaptionLabel;
    caption->setText(tr("What did you just hear?"));
    caption->setMinimumHeight(metrics::controlHeight);
    auto *head = new QWidget(this);
    auto *flow = new FlowLayout(head);
    flow->addWidget(caption);
    for (auto *action : {actions.questions, actions.showQuestion}) {
        auto *button = new KeyButton(*action);
        button->setProperty("quiet", true);
        flow->addWidget(button);
    }
    auto *edit = new KeyButton(*actions.editQuestions, KeyButton::Key::InToolTip);
    edit->setProperty("quiet", true);
    flow->addWidget(edit);
    layout()->addWidget(head);
    layout()->addWidget(m_heard);
}

void QuestionPanel::buildRows()
{
    m_caption->setText(tr("Then ask one of these"));
    m_caption->setMinimumHeight(metrics::iconSize); // as the ring beside it, which comes and goes
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space3);
    head->addWidget(m_caption);
    head->addWidget(m_ring);
    head->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    m_panel->setObjectName(QStringLiteral("questionList"));
    m_panel->setAccessibleName(m_caption->text());
    auto *rows = new QVBoxLayout(m_panel);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    for (int number = 1; number <= rowCount; ++number) {
        auto *row = new QuestionRow(number);
        row->installEventFilter(this);
        connect(row, &QuestionRow::clicked, this, [this, row] { ask(*row); });
        connect(row, &QuestionRow::showToggled, this, [this, row] { toggleShown(row->id()); });
        m_rows.append(row);
        rows->addWidget(row);
    }
    layout()->addWidget(m_panel);
}

void QuestionPanel::takeFocus()
{
    m_heard->takeFocus();
}

void QuestionPanel::hear(HeardKind kind)
{
    const bool byKeyboard = m_heard->hasKeyboard();
    say(m_desk->hear(kind));
    m_heard->setHeard(m_desk->heardNow());
    if (byKeyboard && m_rows.first()->isVisibleTo(this))
        m_rows.first()->setFocus(Qt::ShortcutFocusReason);
}

void QuestionPanel::ask(const QuestionRow &row)
{
    const bool byKeyboard = m_panel->isAncestorOf(focusWidget());
    const auto asked = m_desk->ask(row.id());
    say(asked);
    if (asked && byKeyboard)
        Q_EMIT left();
}

void QuestionPanel::toggleShown(const QString &id)
{
    say(m_desk->shown() == id ? m_desk->takeBack() : m_desk->show(id));
}

void QuestionPanel::toggleLast()
{
    if (!m_desk->shown().isEmpty()) {
        say(m_desk->takeBack());
        return;
    }
    // The one under the keyboard, else the one asked last, else the first.
    const auto focused = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const QuestionRow *row) {
        return row->hasFocus() || row->isAncestorOf(row->window()->focusWidget());
    });
    const auto id = focused != m_rows.cend()         ? (*focused)->id()
                    : !m_desk->lastAsked().isEmpty() ? m_desk->lastAsked()
                                                     : m_rows.first()->id();
    if (!id.isEmpty())
        say(m_desk->show(id));
}

void QuestionPanel::say(const Result<Done> &result)
{
    m_problem->setProblem(result ? m_desk->problem() : result.error().message);
}

void QuestionPanel::follow()
{
    const bool readOnly = m_session.document().isReadOnly();
    const auto whyNot = m_session.document().library().readOnlyReason();
    m_heard->setHeard(m_desk->heardNow());
    m_heard->setAllowed(!readOnly, whyNot);
    const auto &offered = m_desk->offered();
    const auto shown = m_desk->shown();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < offered.size());
        m_rows[i]->setAllowed(!readOnly, whyNot);
        if (i < offered.size())
            m_rows[i]->setQuestion(offered[i], offered[i].question.id == shown);
    }
    m_caption->setVisible(!offered.isEmpty());
    m_panel->setVisible(!offered.isEmpty());
    m_panel->setTone(shown.isEmpty() ? Tone::Neutral : Tone::Decision);
    if (shown.isEmpty())
        m_panel->clearTone();
}

bool QuestionPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *row = qobject_cast<QuestionRow *>(watched);
    if (event->type() != QEvent::KeyPress || row == nullptr)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto place = m_rows.indexOf(row);
    const auto count = m_desk->offered().size();
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers() == Qt::ShiftModifier) {
        const auto id = row->id();
        toggleShown(id);
        for (auto *each : m_rows) { // it may stand elsewhere now
            if (each->id() == id)
                each->setFocus(Qt::OtherFocusReason);
        }
    } else if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    } else if (isEnter) {
        row->click();
    } else if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        const auto to = std::clamp<qsizetype>(place + (key->key() == Qt::Key_Down ? 1 : -1), 0, count - 1);
        m_rows[to]->setFocus(Qt::TabFocusReason);
    } else if (key->key() >= Qt::Key_1 && key->key() < Qt::Key_1 + count) {
        m_rows[key->key() - Qt::Key_1]->click();
    } else {
        return false;
    }
    return true;
}

} // namespace debrief
