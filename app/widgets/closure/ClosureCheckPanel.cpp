// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closure/ClosureCheckPanel.h"

#include "domain/Clock.h"
#include "domain/edits/ClosureEdits.h"
#include "domain/rules/Closure.h"
#include "domain/rules/Deadline.h"
#include "editing/PostmortemDocument.h"
#include "store/Library.h"
#include "ui_ClosureCheckPanel.h"
#include "widgets/closure/AnswerButtons.h"
#include "widgets/common/UiContext.h"
#include "widgets/common/UndoKeys.h"
#include "widgets/theme/Theme.h"

#include <QEvent>

namespace debrief {

ClosureCheckPanel::ClosureCheckPanel(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : Panel(parent)
    , m_ui(std::make_unique<Ui::ClosureCheckPanel>())
    , m_document(document)
    , m_context(context)
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->urgentQuestion);
    bindDay();
    bindQuestions();
    bindLearned();
    lock();
    connect(&document, &PostmortemDocument::changed, this, &ClosureCheckPanel::refresh);
    refresh();
}

ClosureCheckPanel::~ClosureCheckPanel() = default;

const ClosureCheck *ClosureCheckPanel::check() const
{
    return pendingClosureCheck(m_document.value().closureChecks);
}

void ClosureCheckPanel::bindDay()
{
    m_ui->dueEdit->setClock(m_context.clock);
    m_ui->dueEdit->sayReadingIn(*m_ui->dueReading);
    connect(m_ui->dueEdit, &QLineEdit::editingFinished, this, &ClosureCheckPanel::takeDay);
    connect(m_ui->dueEdit, &DeadlineEdit::picked, this, &ClosureCheckPanel::takeDay);
}

void ClosureCheckPanel::takeDay()
{
    const auto day = m_ui->dueEdit->date();
    const auto *shown = check();
    if (!m_ui->dueEdit->isUnderstood() || shown == nullptr)
        return;
    if (!day) { // a check has a day
        m_ui->dueEdit->setDate(shown->dueOn);
        return;
    }
    change(tr("Change day of the closure check"), {}, [day](ClosureCheck &check) { check.dueOn = *day; });
}

void ClosureCheckPanel::bindQuestions()
{
    m_ui->urgentQuestion->setQuestion(tr("1. Are all P0 items done?"));
    m_ui->nextQuestion->setQuestion(tr("2. Are all P1 items under way?"));
    m_ui->confidentQuestion->setQuestion(tr("3. Is the team confident in the prevention?"));
    m_ui->confidentQuestion->showFacts(tr("Ask the people who own the action items."), {});
    const std::pair<ClosureQuestion *, Answer ClosureCheck::*> questions[] = {
        {m_ui->urgentQuestion, &ClosureCheck::urgentDone},
        {m_ui->nextQuestion, &ClosureCheck::nextUnderWay},
        {m_ui->confidentQuestion, &ClosureCheck::confident}};
    for (const auto &[question, member] : questions) {
        connect(question, &ClosureQuestion::itemChosen, this, &ClosureCheckPanel::itemChosen);
        connect(question->answers(), &AnswerButtons::answered, this, [this, answerOf = member](Answer answer) {
            change(tr("Answer closure check"), {}, [&](ClosureCheck &check) { check.*answerOf = answer; });
        });
    }
}

void ClosureCheckPanel::bindLearned()
{
    m_ui->learnedCaption->setFont(Theme::font(TextStyle::BodyStrong));
    m_ui->learnedEdit->setLines(2, 8);
    m_ui->learnedEdit->installEventFilter(this);
    auto *undoKeys = new UndoKeys(m_document, this);
    undoKeys->watch(*m_ui->learnedEdit);
    connect(m_ui->learnedEdit, &QPlainTextEdit::textChanged, this, [this] {
        change(tr("Change what was learned"), QStringLiteral("learned"),
               [this](ClosureCheck &check) { check.learned = m_ui->learnedEdit->toPlainText(); });
    });
}

bool ClosureCheckPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_document.endMerging();
    return Panel::eventFilter(watched, event);
}

void ClosureCheckPanel::lock()
{
    if (!m_document.isReadOnly())
        return;
    const auto reason = m_document.library().readOnlyReason();
    m_ui->dueEdit->setReadOnly(true);
    m_ui->learnedEdit->setReadOnly(true);
    for (auto *answers : findChildren<AnswerButtons *>())
        answers->setEnabled(false);
    setToolTip(reason);
}

void ClosureCheckPanel::refresh()
{
    const auto *shown = check();
    setVisible(shown != nullptr);
    if (shown == nullptr)
        return;
    showDay(*shown);
    showAnswers(*shown);
    if (m_ui->learnedEdit->toPlainText() != shown->learned) {
        const QSignalBlocker quiet(m_ui->learnedEdit);
        m_ui->learnedEdit->setPlainText(shown->learned);
    }
}

void ClosureCheckPanel::showDay(const ClosureCheck &check)
{
    const auto today = m_context.clock.today();
    const auto days = today.daysTo(check.dueOn);
    const auto tone = days < 0 ? Tone::Urgent : days == 0 ? Tone::Attention : Tone::Neutral;
    const auto words = relativeDay(check.dueOn, today);
    m_ui->dueChip->setChip(days < 0 ? words : tr("Due %1", "Due in 7 days").arg(words), tone);
    if (m_ui->dueEdit->date() != check.dueOn && !(m_ui->dueEdit->hasFocus() && m_ui->dueEdit->isModified()))
        m_ui->dueEdit->setDate(check.dueOn);
}

void ClosureCheckPanel::showAnswers(const ClosureCheck &check)
{
    const auto &actions = m_document.value().actions;
    const auto facts = closureFacts(actions);
    m_ui->urgentQuestion->answers()->setAnswer(check.urgentDone);
    m_ui->nextQuestion->answers()->setAnswer(check.nextUnderWay);
    m_ui->confidentQuestion->answers()->setAnswer(check.confident);
    m_ui->urgentQuestion->showFacts(facts.urgentText, chosen(actions, facts.urgentOpen));
    m_ui->nextQuestion->showFacts(facts.nextText, chosen(actions, facts.nextNotMoving));
    auto urgentOnly = check;
    urgentOnly.nextUnderWay = Answer::Open;
    auto nextOnly = check;
    nextOnly.urgentDone = Answer::Open;
    m_ui->urgentQuestion->showContradiction(contradictions(urgentOnly, facts).join(QLatin1Char(' ')));
    m_ui->nextQuestion->showContradiction(contradictions(nextOnly, facts).join(QLatin1Char(' ')));
}

void ClosureCheckPanel::change(const QString &name, const QString &field,
                               const std::function<void(ClosureCheck &)> &edit)
{
    const auto *before = check();
    if (before == nullptr)
        return;
    auto after = *before;
    edit(after);
    const auto key = field.isEmpty() ? QString() : QString(field + QLatin1Char(':') + after.id.toString());
    // A failure is announced by the document, which keeps the edit; the field keeps what was typed.
    static_cast<void>(m_document.perform(answerClosureCheck(m_document.value(), after), name, key));
}

} // namespace debrief
