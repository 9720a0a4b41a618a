// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preparation/PreparationFormPanel.h"

#include "domain/Clock.h"
#include "domain/edits/PeopleEdits.h"
#include "domain/edits/PreparationEdits.h"
#include "domain/rules/DayText.h"
#include "domain/rules/PreparationStatus.h"
#include "editing/PostmortemDocument.h"
#include "models/PreparationModel.h"
#include "models/PreparationQuestionModel.h"
#include "store/Library.h"
#include "ui_PreparationFormPanel.h"
#include "widgets/common/UiContext.h"
#include "widgets/common/WheelGuard.h"
#include "widgets/preparation/AnswerFields.h"
#include "widgets/preparation/FormTransfer.h"
#include "widgets/theme/Theme.h"

#include <QLineEdit>

namespace debrief {

PreparationFormPanel::PreparationFormPanel(PostmortemDocument &document, const UiContext &context,
                                           FormTransfer &transfer, QWidget *parent)
    : Panel(parent)
    , m_ui(std::make_unique<Ui::PreparationFormPanel>())
    , m_document(document)
    , m_context(context)
    , m_fields(new AnswerFields(document, context.clock, this))
    , m_questions(new PreparationQuestionModel(document, context.clock, this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("preparationForm"));
    buildFields();
    buildQuestions();
    buildChoices();
    buildMarks();
    buildTransfer(transfer);
    lock();
    connect(&document, &PostmortemDocument::changed, this, &PreparationFormPanel::refresh);
}

PreparationFormPanel::~PreparationFormPanel()
{
    // A cell that is being edited is saved while the panel goes, after the form went.
    disconnect(&m_document, nullptr, this, nullptr);
}

void PreparationFormPanel::buildFields()
{
    m_ui->roleEdit->setLines(1, 4);
    m_ui->sawEdit->setLines(4, 16);
    m_ui->wentWellEdit->setLines(3, 10);
    m_ui->betterEdit->setLines(3, 10);
    m_ui->unplacedEdit->setLines(2, 10);
    m_fields->bind(*m_ui->roleEdit, answerField(tr("Change role during the incident"), &PreparationAnswers::myRole));
    m_fields->bind(*m_ui->sawEdit, answerField(tr("Change what was seen and done"), &PreparationAnswers::saw));
    m_fields->bind(*m_ui->wentWellEdit, answerField(tr("Change what went well"), &PreparationAnswers::wentWell));
    m_fields->bind(*m_ui->betterEdit,
                   answerField(tr("Change what could be better"), &PreparationAnswers::couldBeBetter));
    m_fields->bind(*m_ui->unplacedEdit, answerField(tr("Change lines without a place"), &PreparationAnswers::unplaced));
    m_ui->unplacedPanel->setTone(Tone::Attention);
    m_ui->unplacedHeading->setFont(Theme::font(TextStyle::BodyStrong));
    m_ui->unplacedHeading->setTone(Tone::Attention);
}

void PreparationFormPanel::buildQuestions()
{
    m_ui->questionTable->setModel(m_questions);
    m_ui->questionTable->setColumnShares({1, 1});
    m_ui->questionLine->setTexts(tr("Add question"), tr("Type a question and press Enter"));
    connect(m_ui->questionLine, &QuickLine::submitted, this, [this](const QString &text) {
        if (m_questions->add(text))
            m_ui->questionLine->accept();
    });
    connect(m_ui->questionTable, &ContentTable::deletePressed, this,
            [this] { m_questions->remove(m_ui->questionTable->selectedRows()); });
    setTabOrder(m_ui->questionTable, m_ui->questionLine->lineEdit());
    setTabOrder(m_ui->questionLine->lineEdit(), m_ui->callOnCombo);
}

void PreparationFormPanel::buildChoices()
{
    for (const auto &entry : enumEntries<CallOn>())
        m_ui->callOnCombo->addItem(translatedEnumLabel(entry.label));
    (new WheelGuard(this))->watch(*m_ui->callOnCombo);
    connect(m_ui->callOnCombo, qOverload<int>(&QComboBox::activated), this, [this](int place) {
        const auto edit = changeAnswers(m_document.value(), m_participant, m_context.clock.now(), [&](auto &answers) {
            answers.callOn = enumEntries<CallOn>()[size_t(place)].value;
        });
        static_cast<void>(m_document.perform(edit, tr("Change whether to call on")));
        refresh();
    });
}

void PreparationFormPanel::bindMark(QCheckBox &box, const QString &undoText,
                                    const std::function<void(PreparationForm &, bool)> &mark)
{
    connect(&box, &QCheckBox::clicked, this, [this, undoText, mark](bool checked) {
        const auto edit =
            changeForm(m_document.value(), m_participant, [&](PreparationForm &form) { mark(form, checked); });
        static_cast<void>(m_document.perform(edit, undoText));
        refresh();
    });
}

void PreparationFormPanel::buildMarks()
{
    const auto moment = [this](bool set) { return set ? std::optional(m_context.clock.now()) : std::nullopt; };
    bindMark(*m_ui->askedBox, tr("Mark form as sent"),
             [moment](PreparationForm &form, bool checked) { form.askedAt = moment(checked); });
    bindMark(*m_ui->conversationBox, tr("Mark as needing a conversation"),
             [](PreparationForm &form, bool checked) { form.needsConversation = checked; });
    bindMark(*m_ui->heldBox, tr("Mark conversation as held"),
             [moment](PreparationForm &form, bool checked) { form.conversationHeldAt = moment(checked); });
    bindMark(*m_ui->shownBox, tr("Change whether answers may be shown"),
             [](PreparationForm &form, bool checked) { form.answers.mayBeShown = checked; });
    connect(m_ui->affectedBox, &QCheckBox::clicked, this, [this](bool checked) {
        const auto edit = changeParticipants(m_document.value(), {m_participant},
                                             [checked](Participant &person) { person.wasAffected = checked; });
        static_cast<void>(m_document.perform(edit, tr("Mark as hit by the incident")));
        refresh();
    });
}

void PreparationFormPanel::buildTransfer(FormTransfer &transfer)
{
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this, &transfer] { transfer.copyForm(m_participant); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this, &transfer] { transfer.saveForm(m_participant); });
    connect(m_ui->pasteButton, &QPushButton::clicked, this, [this, &transfer] { transfer.pasteForm(m_participant); });
    connect(m_ui->takeOverButton, &QPushButton::clicked, this, &PreparationFormPanel::takeOver);
}

void PreparationFormPanel::lock()
{
    if (!m_document.isReadOnly())
        return;
    const auto reason = m_document.library().readOnlyReason();
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->askedBox, m_ui->affectedBox, m_ui->conversationBox, m_ui->heldBox, m_ui->shownBox, m_ui->callOnCombo,
             m_ui->questionLine, m_ui->pasteButton, m_ui->takeOverButton}) {
        widget->setEnabled(false);
        widget->setToolTip(reason);
    }
}

void PreparationFormPanel::setParticipant(const ParticipantId &participant)
{
    if (participant == m_participant)
        return;
    m_participant = participant;
    m_fields->setParticipant(participant);
    m_questions->setParticipant(participant);
    refresh();
}

void PreparationFormPanel::refresh()
{
    const auto &postmortem = m_document.value();
    const auto *person = findById(postmortem.participants, m_participant);
    if (person == nullptr)
        return;
    const auto *found = formOf(postmortem, m_participant);
    const auto form = found != nullptr ? *found : PreparationForm();
    m_ui->nameHeading->setText(person->name.isEmpty() ? person->role : person->name);
    m_ui->stateChip->setChip(preparationChip(postmortem, *person), preparationTone(postmortem, *person));
    m_ui->stateChip->setVisible(!m_ui->stateChip->text().isEmpty());
    const auto when = moments(form);
    m_ui->momentsLabel->setText(when);
    m_ui->momentsLabel->setVisible(!when.isEmpty());
    m_ui->questionTable->setVisible(m_questions->rowCount() > 0);
    m_ui->unplacedPanel->setVisible(!form.answers.unplaced.isEmpty() || m_ui->unplacedEdit->hasFocus());
    showMarks(form, *person);
    showTakeOver(form);
}

void PreparationFormPanel::showMarks(const PreparationForm &form, const Participant &person)
{
    m_ui->askedBox->setChecked(form.askedAt.has_value());
    m_ui->affectedBox->setChecked(person.wasAffected);
    m_ui->conversationBox->setChecked(form.needsConversation);
    m_ui->heldBox->setChecked(form.conversationHeldAt.has_value());
    m_ui->shownBox->setChecked(form.answers.mayBeShown);
    const auto entries = enumEntries<CallOn>();
    const auto chosen = std::find_if(entries.begin(), entries.end(),
                                     [&](const auto &entry) { return entry.value == form.answers.callOn; });
    m_ui->callOnCombo->setCurrentIndex(int(chosen - entries.begin()));
}

void PreparationFormPanel::showTakeOver(const PreparationForm &form)
{
    const bool some = !takeOverAnswers(m_document.value(), {m_participant}).isEmpty();
    const auto note = !form.answeredAt           ? tr("Nothing was answered yet.")
                      : !form.answers.mayBeShown ? tr("Only when the person agrees. Until then you alone read this.")
                      : some ? tr("What went well, what could be better and the questions become lessons.")
                             : tr("Everything is among the lessons.");
    m_ui->takeOverNote->setText(note);
    if (m_document.isReadOnly())
        return;
    m_ui->takeOverButton->setEnabled(some);
    m_ui->takeOverButton->setToolTip(some ? QString() : note);
}

QString PreparationFormPanel::moments(const PreparationForm &form) const
{
    const auto &incident = m_document.value().incident;
    const auto moment = [&](Instant at) {
        const auto wall = toDateTime(at, incident.zone);
        return QString(dayText(wall.date(), m_context.clock.today()) + QLatin1Char(' ') +
                       timeText(wall.time(), Seconds::Never));
    };
    QStringList parts;
    if (form.askedAt)
        parts.append(tr("Sent %1.").arg(moment(*form.askedAt)));
    if (form.answeredAt)
        parts.append(tr("Answered %1.").arg(moment(*form.answeredAt)));
    if (form.conversationHeldAt)
        parts.append(tr("Spoken with %1.").arg(moment(*form.conversationHeldAt)));
    return parts.join(QLatin1Char(' '));
}

void PreparationFormPanel::takeOver()
{
    const auto edit = takeOverAnswers(m_document.value(), {m_participant});
    if (!edit.isEmpty() && m_document.perform(edit, tr("Take over into lessons")))
        Q_EMIT done(tr("Taken over. The page Lessons has it now."));
}

void PreparationFormPanel::focusFirstField()
{
    m_ui->roleEdit->setFocus(Qt::ShortcutFocusReason);
}

void PreparationFormPanel::focusQuickLine()
{
    m_ui->questionLine->lineEdit()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace debrief
