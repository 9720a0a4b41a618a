// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closure/ExtendCheckPanel.h"

#include "domain/Clock.h"
#include "domain/edits/ClosureEdits.h"
#include "domain/rules/Closure.h"
#include "editing/PostmortemDocument.h"
#include "store/Library.h"
#include "ui_ExtendCheckPanel.h"
#include "widgets/common/UiContext.h"
#include "widgets/common/WheelGuard.h"

namespace debrief {

ExtendCheckPanel::ExtendCheckPanel(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : Panel(parent)
    , m_ui(std::make_unique<Ui::ExtendCheckPanel>())
    , m_document(document)
    , m_context(context)
{
    m_ui->setupUi(this);
    for (const auto reason : {ExtensionReason::Blocked, ExtensionReason::Deprioritised, ExtensionReason::Other})
        m_ui->reasonCombo->addItem(enumLabel(reason), int(reason));
    m_ui->reasonCombo->setPlaceholderText(tr("Choose a reason"));
    m_ui->reasonCombo->setCurrentIndex(-1);
    (new WheelGuard(this))->watch(*m_ui->reasonCombo);
    m_ui->nextEdit->setClock(context.clock);
    m_ui->nextEdit->sayReadingIn(*m_ui->nextReading);
    m_ui->extendProblem->setProblem({});
    connect(m_ui->reasonCombo, &QComboBox::currentIndexChanged, this, &ExtendCheckPanel::updateButton);
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, this, &ExtendCheckPanel::updateButton);
    connect(m_ui->nextEdit, &DeadlineEdit::readingChanged, this, &ExtendCheckPanel::updateButton);
    connect(m_ui->extendButton, &QPushButton::clicked, this, &ExtendCheckPanel::extend);
    connect(&document, &PostmortemDocument::changed, this, &ExtendCheckPanel::refresh);
    refresh();
}

ExtendCheckPanel::~ExtendCheckPanel() = default;

void ExtendCheckPanel::refresh()
{
    const auto *check = pendingClosureCheck(m_document.value().closureChecks);
    setVisible(check != nullptr);
    if (check == nullptr)
        return;
    if (check->id != m_check || !m_ui->nextEdit->isModified())
        m_ui->nextEdit->setDate(proposedExtension(*check, m_context.clock.today()));
    m_check = check->id;
    updateButton();
}

void ExtendCheckPanel::updateButton()
{
    m_ui->extendProblem->setProblem({});
    QString whyNot;
    if (m_document.isReadOnly())
        whyNot = m_document.library().readOnlyReason();
    else if (m_ui->reasonCombo->currentIndex() < 0)
        whyNot = tr("Choose why the check moves.");
    else if (!m_ui->nextEdit->date())
        whyNot = tr("Write the day of the next check, such as 1w.");
    m_ui->extendButton->setEnabled(whyNot.isEmpty());
    m_ui->extendButton->setToolTip(whyNot);
}

void ExtendCheckPanel::extend()
{
    const auto reason = ExtensionReason(m_ui->reasonCombo->currentData().toInt());
    const auto edit = extendClosure(m_document.value(), m_check, reason, m_ui->wordsEdit->text(),
                                    m_ui->nextEdit->date().value_or(QDate()), m_context.clock.now());
    if (!edit) {
        m_ui->extendProblem->setProblem(edit.error().message);
        return;
    }
    if (!m_document.perform(edit.value(), tr("Move the closure check")))
        return;
    m_ui->reasonCombo->setCurrentIndex(-1);
    m_ui->wordsEdit->clear();
}

} // namespace debrief
