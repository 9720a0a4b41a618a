// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/CauseInspector.h"

#include "domain/edits/CauseEdits.h"
#include "domain/rules/CauseHints.h"
#include "editing/WordingReview.h"
#include "models/CauseEvidenceModel.h"
#include "models/CauseWords.h"
#include "store/Library.h"
#include "ui_CauseInspector.h"
#include "widgets/common/IncidentFields.h"
#include "widgets/common/UndoKeys.h"
#include "widgets/common/WheelGuard.h"
#include "widgets/common/wording/WordingWatch.h"
#include "widgets/theme/Metrics.h"

#include <QEvent>

namespace debrief {

CauseInspector::CauseInspector(CauseTreeModel &model, const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_document(model.document())
    , m_ui(std::make_unique<Ui::CauseInspector>())
    , m_events(new CauseEvidenceModel(m_document, this))
    , m_incidentFields(new IncidentFields(m_document, this))
{
    m_ui->setupUi(this);
    viewport()->setBackgroundRole(QPalette::Base);
    m_ui->content->setBackgroundRole(QPalette::Base);
    setFixedWidth(metrics::inspectorWidth);
    m_incidentFields->bind(*m_ui->problemEdit, incidentField(tr("Say what broke"), &IncidentDetails::problem));
    m_ui->eventsList->setModel(m_events);
    m_ui->eventsList->hide();
    m_ui->answers->setUp(m_document, clock);
    fillChoices();
    bindTexts();
    bindChoices();
    bindChecks();
    guardKeysAndWheel();
    connect(m_ui->answers, &CauseAnswers::actionChosen, this, &CauseInspector::actionChosen);
    connect(m_ui->eventsButton, &QPushButton::toggled, m_ui->eventsList, &QWidget::setVisible);
    connect(&model, &CauseTreeModel::treeChanged, this, &CauseInspector::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &CauseInspector::refresh);
    connect(m_events, &QAbstractItemModel::dataChanged, this, &CauseInspector::showEvents);
    connect(&m_document.wording(), &WordingReview::changed, this, &CauseInspector::showHints);
    setCause({});
}

CauseInspector::~CauseInspector() = default;

QSize CauseInspector::sizeHint() const
{
    return {metrics::inspectorWidth, QScrollArea::sizeHint().height()};
}

void CauseInspector::fillChoices()
{
    for (const auto &entry : enumEntries<Confidence>())
        m_ui->confidenceBox->addItem(translatedEnumLabel(entry.label), int(entry.value));
    for (const auto &entry : enumEntries<FactorKind>())
        m_ui->factorBox->addItem(translatedEnumLabel(entry.label), int(entry.value));
    const auto entries = enumEntries<StopCheck>();
    for (qsizetype i = 0; i < checks().size(); ++i) {
        const auto text = translatedEnumLabel(entries[size_t(i)].label);
        checks()[i]->setText(text);
        checks()[i]->setAccessibleName(text);
    }
}

QList<WrappingCheckBox *> CauseInspector::checks() const
{
    return {m_ui->stopCheck1, m_ui->stopCheck2, m_ui->stopCheck3, m_ui->stopCheck4};
}

void CauseInspector::bindTexts()
{
    m_ui->textEdit->setLines(2, 6);
    m_ui->evidenceEdit->setLines(2, 6);
    m_ui->questionEdit->setLines(2, 4);
    m_ui->problemEdit->setLines(2, 6);
    bindText(*m_ui->textEdit, &Cause::text, tr("Change cause"));
    bindText(*m_ui->evidenceEdit, &Cause::evidence, tr("Change evidence"));
    bindText(*m_ui->questionEdit, &Cause::openQuestion, tr("Change open question"));
    watchWording(*m_ui->textEdit, m_document, [this] { return m_model.wordingField(m_id); });
    watchWording(*m_ui->evidenceEdit, m_document, WordingField::Note);
    watchWording(*m_ui->questionEdit, m_document, WordingField::Question);
    watchWording(*m_ui->problemEdit, m_document, WordingField::Why);
}

void CauseInspector::bindText(QPlainTextEdit &field, TextMember member, const QString &undoText)
{
    m_texts.append({&field, member});
    field.installEventFilter(this);
    connect(&field, &QPlainTextEdit::textChanged, this, [this, &field, member, undoText] {
        change([&](Cause &cause) { cause.*member = field.toPlainText(); }, undoText, field.objectName());
    });
}

void CauseInspector::guardKeysAndWheel()
{
    auto *undoKeys = new UndoKeys(m_document, this);
    for (auto *field : {m_ui->problemEdit, m_ui->textEdit, m_ui->evidenceEdit, m_ui->questionEdit})
        undoKeys->watch(*field);
    auto *wheelGuard = new WheelGuard(this);
    wheelGuard->watch(*m_ui->confidenceBox);
    wheelGuard->watch(*m_ui->factorBox);
}

void CauseInspector::bindChoices()
{
    connect(m_ui->confidenceBox, &QComboBox::activated, this, [this] {
        const auto chosen = Confidence(m_ui->confidenceBox->currentData().toInt());
        change([chosen](Cause &cause) { cause.confidence = chosen; }, tr("Change confidence"));
    });
    connect(m_ui->factorBox, &QComboBox::activated, this, [this] {
        const auto chosen = FactorKind(m_ui->factorBox->currentData().toInt());
        change([chosen](Cause &cause) { cause.factor = chosen; }, tr("Change kind of factor"));
    });
}

void CauseInspector::bindChecks()
{
    const auto entries = enumEntries<StopCheck>();
    for (qsizetype i = 0; i < checks().size(); ++i) {
        const auto check = entries[size_t(i)].value;
        connect(checks()[i], &QCheckBox::clicked, this, [this, check](bool on) {
            change([=](Cause &cause) { cause.stopChecks.setFlag(check, on); }, tr("Change what ends the chain"));
        });
    }
}

/// Leaving a field ends its step of the history.
bool CauseInspector::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_document.endMerging();
    return QScrollArea::eventFilter(watched, event);
}

const Cause *CauseInspector::cause() const
{
    return findById(m_document.value().causes, m_id);
}

void CauseInspector::change(const Edit &edit, const QString &undoText, const QString &mergeKey)
{
    if (m_filling || cause() == nullptr)
        return;
    const auto key = mergeKey.isEmpty() ? QString() : QStringLiteral("cause/%1/%2").arg(m_id.toString(), mergeKey);
    // What could not be written stays in its field; the document keeps it to try again and says so.
    static_cast<void>(m_document.perform(changeCauses(m_document.value(), {m_id}, edit), undoText, key));
}

void CauseInspector::setCause(const CauseId &id)
{
    m_id = id;
    m_events->setCause(id);
    m_ui->answers->setCause(id);
    refresh();
}

void CauseInspector::focusText()
{
    (m_id.isNull() ? m_ui->problemEdit : m_ui->textEdit)->setFocus();
}

void CauseInspector::refresh()
{
    const auto *shown = m_model.tree().cause(m_id);
    m_ui->incidentPart->setVisible(shown == nullptr);
    m_ui->causePart->setVisible(shown != nullptr);
    const bool readOnly = m_document.isReadOnly();
    m_ui->problemEdit->setReadOnly(readOnly);
    m_ui->problemEdit->setToolTip(readOnly ? m_document.library().readOnlyReason() : QString());
    if (shown != nullptr)
        showCause(*shown);
}

void CauseInspector::showCause(const Cause &cause)
{
    m_filling = true;
    // While what was typed waits to be written, it is not taken back by something else that changed.
    const bool keepTyped = m_document.unwrittenCount() > 0 && m_shown == cause.id;
    for (const auto &bound : m_texts) {
        if (bound.field->toPlainText() != cause.*bound.member && !keepTyped)
            bound.field->setPlainText(cause.*bound.member);
    }
    m_shown = cause.id;
    m_ui->confidenceBox->setCurrentIndex(m_ui->confidenceBox->findData(int(cause.confidence)));
    m_ui->factorBox->setCurrentIndex(m_ui->factorBox->findData(int(cause.factor)));
    const auto entries = enumEntries<StopCheck>();
    for (qsizetype i = 0; i < checks().size(); ++i)
        checks()[i]->setChecked(cause.stopChecks.testFlag(entries[size_t(i)].value));
    m_filling = false;

    const bool editable = !m_document.isReadOnly() && !m_model.isDraft(cause.id);
    m_ui->causePart->setEnabled(editable);
    m_ui->causePart->setToolTip(m_document.isReadOnly() ? m_document.library().readOnlyReason() : QString());
    m_ui->answers->refresh();
    showEvents();
    showHints();
    m_ui->upwardText->setPieces(readUpward(m_model.tree(), m_id));
    // At once, from the inside out: each layout would wait for another turn of the event loop.
    m_ui->causeLayout->activate();
    m_ui->contentLayout->activate();
}

void CauseInspector::showEvents()
{
    QStringList chosen;
    if (const auto *shown = cause()) {
        for (const auto &event : m_events->items()) {
            if (shown->evidenceEvents.contains(event.id))
                chosen.append(m_events->textOf(event));
        }
    }
    m_ui->eventsLabel->setText(chosen.join(u'\n'));
    m_ui->eventsLabel->setVisible(!chosen.isEmpty());
    const bool noEvents = m_events->rowCount() == 0;
    m_ui->eventsButton->setEnabled(!noEvents);
    m_ui->eventsButton->setToolTip(noEvents ? tr("The timeline has no events yet") : QString());
    const int row = m_ui->eventsList->sizeHintForRow(0);
    constexpr int mostRows = 6;
    m_ui->eventsList->setFixedHeight(qMin(m_events->rowCount(), mostRows) * qMax(row, 1) + 2 * metrics::space1);
}

void CauseInspector::showHints()
{
    const auto &value = m_document.value();
    auto hints = causeHintsOf(m_model.tree(), value.actions, problemText(value.incident), m_id);
    hints.removeIf([](const CauseHint &hint) { return hint.cause.isNull(); });
    auto wording = m_document.wording().hintOf(m_model.tree(), problemText(value.incident), m_id);
    if (m_model.isDraft(m_id)) {
        hints.clear();
        wording.reset();
    }
    m_ui->hints->setHints(hints, wording);
    m_ui->hints->setVisible(!hints.isEmpty() || wording);
}

} // namespace debrief
