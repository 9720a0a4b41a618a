// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/StageButton.h"

#include "domain/Clock.h"
#include "domain/edits/StageEdits.h"
#include "store/Library.h"
#include "widgets/common/UserPrompts.h"

#include <QMenu>

namespace debrief {

StageButton::StageButton(PostmortemDocument &document, const UiContext &context, QWidget *parent)
    : QPushButton(parent)
    , m_document(document)
    , m_context(context)
{
    setObjectName(QStringLiteral("stageButton"));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("stageMenu"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &StageButton::fillMenu);
    connect(&document, &PostmortemDocument::changed, this, &StageButton::show);
    fillMenu();
    show();
    setEnabled(!document.isReadOnly());
    setToolTip(document.isReadOnly() ? document.library().readOnlyReason() : tr("Change the stage, also back"));
}

void StageButton::show()
{
    const auto stage = enumLabel(m_document.value().incident.stage);
    setText(stage);
    setAccessibleName(tr("Stage: %1").arg(stage));
}

void StageButton::fillMenu()
{
    menu()->clear();
    for (const auto &entry : enumEntries<Stage>()) {
        if (entry.value == Stage::NotRequired)
            menu()->addSeparator();
        const auto label = translatedEnumLabel(entry.label);
        auto *action = menu()->addAction(entry.value == Stage::NotRequired ? tr("%1…").arg(label) : label);
        action->setObjectName(QStringLiteral("stage-") + QLatin1String(entry.key));
        action->setCheckable(true);
        action->setChecked(entry.value == m_document.value().incident.stage);
        connect(action, &QAction::triggered, this, [this, stage = entry.value] { changeTo(stage); });
    }
}

void StageButton::changeTo(Stage stage)
{
    if (stage == m_document.value().incident.stage)
        return;
    QString reason;
    if (stage == Stage::NotRequired) {
        reason = m_context.prompts.askText(window(), tr("No postmortem is required"),
                                           tr("Why is none required? Others will ask later."), {});
        if (reason.isNull())
            return;
    }
    const auto edit = changeStage(m_document.value(), stage, m_context.clock.now(), reason);
    if (!edit) {
        m_context.prompts.showError(window(), edit.error());
        return;
    }
    static_cast<void>(m_document.perform(edit.value(), tr("Change stage"))); // the workspace shows a failure
}

} // namespace debrief
