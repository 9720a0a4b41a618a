// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/ActionInspector.h"

#include "domain/Clock.h"
#include "domain/edits/ActionEdits.h"
#include "editing/PostmortemDocument.h"
#include "editing/WordingReview.h"
#include "models/ActionCausesModel.h"
#include "models/ActionHistoryModel.h"
#include "models/StrengthWords.h"
#include "store/Library.h"
#include "ui_ActionInspector.h"
#include "widgets/common/TableSetup.h"
#include "widgets/common/UiContext.h"
#include "widgets/common/UndoKeys.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/common/wording/WordingWatch.h"

#include <QEvent>
#include <QHeaderView>

namespace debrief {

namespace {

template <typename E>
void offer(QComboBox &choice)
{
    for (const auto &entry : enumEntries<E>())
        choice.addItem(enumLabel(entry.value), int(entry.value));
}

template <typename Field>
void showText(Field &field, const QString &shown, const QString &text, void (Field::*set)(const QString &))
{
    if (shown == text) // keeps the cursor where it is while its own edits come back
        return;
    const QSignalBlocker quiet(field);
    (field.*set)(text);
}

} // namespace

ActionInspector::ActionInspector(QWidget *parent)
    : Panel(parent)
    , m_ui(std::make_unique<Ui::ActionInspector>())
{
    m_ui->setupUi(this);
}

ActionInspector::~ActionInspector() = default;

void ActionInspector::start(PostmortemDocument &document, const UiContext &context)
{
    m_document = &document;
    m_context = &context;
    m_causes = new ActionCausesModel(document, this);
    m_history = new ActionHistoryModel(this);
    offer<ActionType>(*m_ui->typeCombo);
    offer<Strength>(*m_ui->strengthCombo);
    setUpViews();
    connectFields();
    connect(&document, &PostmortemDocument::changed, this, &ActionInspector::refresh);
    lock();
    refresh();
}

void ActionInspector::setUpViews()
{
    m_ui->causesView->setModel(m_causes);
    m_ui->causesView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    prepareTable(*m_ui->historyView);
    m_ui->historyView->setModel(m_history);
    m_ui->historyView->horizontalHeader()->hide();
    m_ui->historyView->horizontalHeader()->setSectionResizeMode(ActionHistoryModel::State, QHeaderView::Stretch);
    m_ui->historyView->setSelectionMode(QAbstractItemView::SingleSelection);
}

void ActionInspector::connectFields()
{
    auto *undoKeys = new UndoKeys(*m_document, this);
    for (QWidget *field : {static_cast<QWidget *>(m_ui->detailsEdit), static_cast<QWidget *>(m_ui->ticketEdit),
                           static_cast<QWidget *>(m_ui->reasonEdit)}) {
        field->installEventFilter(this);
        undoKeys->watch(*field);
    }
    connect(m_ui->detailsEdit, &QPlainTextEdit::textChanged, this, [this] {
        change(tr("Change details"), QStringLiteral("details"),
               [this](ActionItem &item) { item.details = m_ui->detailsEdit->toPlainText(); });
    });
    connect(m_ui->typeCombo, &QComboBox::activated, this, [this] {
        change(tr("Change type"), {},
               [this](ActionItem &item) { item.type = ActionType(m_ui->typeCombo->currentData().toInt()); });
    });
    connect(m_ui->strengthCombo, &QComboBox::activated, this, [this] {
        change(tr("Change strength"), {},
               [this](ActionItem &item) { item.strength = Strength(m_ui->strengthCombo->currentData().toInt()); });
    });
    connect(m_ui->acceptedCheck, &QCheckBox::clicked, this, [this](bool accepted) {
        change(accepted ? tr("Mark as accepted by its owner") : tr("Mark as not accepted"), {},
               [accepted](ActionItem &item) { item.acceptedByOwner = accepted; });
    });
    connect(m_ui->ticketEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(tr("Change ticket"), QStringLiteral("ticket"), [&](ActionItem &item) { item.ticket = text.trimmed(); });
    });
    connect(m_ui->reasonEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(tr("Change reason"), QStringLiteral("reason"), [&](ActionItem &item) { item.reasonNotDone = text; });
    });
    watchWording(*m_ui->detailsEdit, *m_document, WordingField::Note);
    watchWording(*m_ui->reasonEdit, *m_document, WordingField::Note);
    connect(m_ui->ticketButton, &QPushButton::clicked, this, &ActionInspector::openTicket);
}

bool ActionInspector::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_document != nullptr)
        m_document->endMerging();
    return Panel::eventFilter(watched, event);
}

void ActionInspector::showItems(const QList<ActionId> &ids)
{
    m_ids = ids;
    refresh();
}

const ActionItem *ActionInspector::item() const
{
    return m_ids.size() == 1 ? findById(m_document->value().actions, m_ids.first()) : nullptr;
}

void ActionInspector::refresh()
{
    const auto *shown = item();
    m_causes->setItem(shown == nullptr ? ActionId() : shown->id);
    m_ui->titleLabel->setVisible(shown != nullptr);
    m_ui->fields->setVisible(shown != nullptr);
    m_ui->emptyLabel->setVisible(shown == nullptr);
    if (shown != nullptr) {
        showItem(*shown);
    } else {
        m_ui->emptyLabel->setText(m_ids.size() > 1
                                      ? tr("%n action items are selected. Their context menu changes all of them at "
                                           "once.",
                                           nullptr, int(m_ids.size()))
                                      : tr("Select an action item to see its details."));
    }
}

void ActionInspector::showItem(const ActionItem &item)
{
    m_ui->titleLabel->setText(item.title);
    showText(*m_ui->detailsEdit, m_ui->detailsEdit->toPlainText(), item.details, &QPlainTextEdit::setPlainText);
    m_ui->typeCombo->setCurrentIndex(m_ui->typeCombo->findData(int(item.type)));
    m_ui->strengthCombo->setCurrentIndex(m_ui->strengthCombo->findData(int(item.strength)));
    m_ui->strengthLadder->setStrength(item.strength);
    const auto words = strengthWords(item, m_document->wording().strengthInWords(item.title));
    m_ui->strengthWords->setText(words);
    m_ui->strengthWords->setVisible(!words.isEmpty());
    m_ui->acceptedCheck->setChecked(item.acceptedByOwner);
    if (m_ui->ticketEdit->text().trimmed() != item.ticket)
        m_ui->ticketEdit->setText(item.ticket);
    m_ui->ticketButton->setEnabled(!item.ticket.isEmpty());
    m_ui->ticketButton->setToolTip(item.ticket.isEmpty() ? tr("Write the address of the ticket first.") : QString());
    const bool reason = needsReason(item.state) || !item.reasonNotDone.isEmpty();
    m_ui->reasonCaption->setText(item.state == ActionState::Blocked ? tr("What blocks it") : tr("Why it is not done"));
    m_ui->reasonCaption->setVisible(reason);
    m_ui->reasonEdit->setVisible(reason);
    if (m_ui->reasonEdit->text() != item.reasonNotDone)
        m_ui->reasonEdit->setText(item.reasonNotDone);
    const bool causes = m_causes->rowCount() > 0;
    m_ui->causesView->setVisible(causes);
    m_ui->noCausesLabel->setVisible(!causes);
    m_history->setHistory(item.history, m_document->value().incident.zone, m_context->clock.today());
    m_ui->historyView->setVisible(!item.history.isEmpty());
    m_ui->noHistoryLabel->setVisible(item.history.isEmpty());
    m_ui->historyView->resizeColumnToContents(ActionHistoryModel::When);
}

void ActionInspector::lock()
{
    if (!m_document->isReadOnly())
        return;
    const auto reason = m_document->library().readOnlyReason();
    m_ui->detailsEdit->setReadOnly(true);
    m_ui->ticketEdit->setReadOnly(true);
    m_ui->reasonEdit->setReadOnly(true);
    for (QWidget *field : {static_cast<QWidget *>(m_ui->detailsEdit), static_cast<QWidget *>(m_ui->ticketEdit),
                           static_cast<QWidget *>(m_ui->reasonEdit), static_cast<QWidget *>(m_ui->typeCombo),
                           static_cast<QWidget *>(m_ui->strengthCombo), static_cast<QWidget *>(m_ui->acceptedCheck),
                           static_cast<QWidget *>(m_ui->causesView)})
        field->setToolTip(reason);
    m_ui->typeCombo->setEnabled(false);
    m_ui->strengthCombo->setEnabled(false);
    m_ui->acceptedCheck->setEnabled(false);
}

void ActionInspector::change(const QString &name, const QString &field, const std::function<void(ActionItem &)> &edit)
{
    const auto *shown = item();
    if (shown == nullptr)
        return;
    const auto key = field.isEmpty() ? QString() : QString(field + QLatin1Char(':') + shown->id.toString());
    // A failure is announced by the document, which keeps the edit; the field keeps what was typed.
    static_cast<void>(m_document->perform(changeActions(m_document->value(), {shown->id}, edit), name, key));
}

void ActionInspector::openTicket()
{
    if (const auto *shown = item())
        m_context->prompts.openLink(this, QUrl::fromUserInput(shown->ticket));
}

} // namespace debrief
