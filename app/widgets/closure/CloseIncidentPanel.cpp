// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closure/CloseIncidentPanel.h"

#include "domain/Clock.h"
#include "domain/edits/ClosureEdits.h"
#include "domain/rules/Closure.h"
#include "editing/PostmortemDocument.h"
#include "store/Library.h"
#include "ui_CloseIncidentPanel.h"
#include "widgets/common/UiContext.h"
#include "widgets/common/wording/WordingWatch.h"

namespace debrief {

CloseIncidentPanel::CloseIncidentPanel(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : Panel(parent)
    , m_ui(std::make_unique<Ui::CloseIncidentPanel>())
    , m_document(document)
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->closeButton->setProperty("primary", true);
    m_ui->statementEdit->setLines(2, 8);
    m_ui->statementEdit->setReadOnly(document.isReadOnly());
    m_ui->closeProblem->setProblem({});
    connect(m_ui->statementEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_edited = !m_ui->statementEdit->toPlainText().trimmed().isEmpty();
        m_ui->closeProblem->setProblem({});
    });
    watchWording(*m_ui->statementEdit, document, WordingField::Note);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &CloseIncidentPanel::close);
    connect(&document, &PostmortemDocument::changed, this, &CloseIncidentPanel::refresh);
    refresh();
}

CloseIncidentPanel::~CloseIncidentPanel() = default;

void CloseIncidentPanel::refresh()
{
    const auto &postmortem = m_document.value();
    const auto *check = pendingClosureCheck(postmortem.closureChecks);
    setVisible(check != nullptr);
    if (check == nullptr)
        return;
    const auto statement = defaultClosingStatement(postmortem);
    if (!m_edited && m_ui->statementEdit->toPlainText() != statement) {
        const QSignalBlocker quiet(m_ui->statementEdit);
        m_ui->statementEdit->setPlainText(statement);
    }
    const auto reasons =
        m_document.isReadOnly() ? QStringList(m_document.library().readOnlyReason()) : whyNotClosed(*check);
    m_ui->closeButton->setEnabled(reasons.isEmpty());
    m_ui->closeButton->setToolTip(reasons.join(QLatin1Char('\n')));
    m_ui->whyNotLabel->setText(reasons.join(QLatin1Char(' ')));
    m_ui->whyNotLabel->setVisible(!reasons.isEmpty());
}

void CloseIncidentPanel::close()
{
    const auto *check = pendingClosureCheck(m_document.value().closureChecks);
    if (check == nullptr)
        return;
    const auto edit =
        closeIncident(m_document.value(), check->id, m_ui->statementEdit->toPlainText(), m_context.clock.now());
    if (!edit) {
        m_ui->closeProblem->setProblem(edit.error().message);
        m_ui->statementEdit->setFocus();
        return;
    }
    if (m_document.perform(edit.value(), tr("Close the incident")))
        m_edited = false;
}

} // namespace debrief
