// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/LookBackPanel.h"

#include "domain/edits/StageEdits.h"
#include "editing/MeetingSession.h"
#include "widgets/common/IncidentFields.h"
#include "widgets/common/Labels.h"
#include "widgets/common/TextArea.h"
#include "widgets/theme/Metrics.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace debrief {

namespace {

IncidentField lookBackField(const QString &undoText, QString MeetingLookBack::*member)
{
    return {undoText, [member](const IncidentDetails &incident) { return incident.lookBack.*member; },
            [member](IncidentDetails &incident, const QString &text) { incident.lookBack.*member = text; }};
}

} // namespace

LookBackPanel::LookBackPanel(MeetingSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_fields(new IncidentFields(session.document(), this))
    , m_worked(new TextArea)
    , m_different(new TextArea)
    , m_spoke(new QComboBox)
{
    setObjectName(QStringLiteral("lookBackPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space1);
    auto *title = new HeadingLabel;
    title->setText(tr("Your own look back"));
    auto *note = new SecondLabel;
    note->setText(tr("Only in this file: never shown or published"));
    column->addWidget(title);
    column->addWidget(note);
    const auto addQuestion = [column](const QString &question, const QString &name, QWidget *field) {
        auto *label = new CaptionLabel;
        label->setText(question);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(question);
        column->addSpacing(metrics::space1);
        column->addWidget(label);
        column->addWidget(field);
    };
    addQuestion(tr("What worked in how you ran it?"), QStringLiteral("lookBackWorked"), m_worked);
    addQuestion(tr("What would you do differently?"), QStringLiteral("lookBackDifferent"), m_different);
    addQuestion(tr("Did everyone speak?"), QStringLiteral("lookBackSpoke"), m_spoke);
    column->addStretch();
    for (auto *area : {m_worked, m_different}) {
        area->setTabChangesFocus(true);
        area->setLines(2, 4);
    }
    for (const auto &entry : enumEntries<Answer>())
        m_spoke->addItem(enumLabel(entry.value), int(entry.value));
    m_fields->bind(*m_worked, lookBackField(tr("Change your look back"), &MeetingLookBack::worked));
    m_fields->bind(*m_different, lookBackField(tr("Change your look back"), &MeetingLookBack::different));
    connect(m_spoke, &QComboBox::activated, this, &LookBackPanel::keepAnswer);
    connect(&session, &MeetingSession::changed, this, &LookBackPanel::follow);
    follow();
}

void LookBackPanel::follow()
{
    m_spoke->setCurrentIndex(m_spoke->findData(int(m_session.postmortem().incident.lookBack.everyoneSpoke)));
    const bool readOnly = m_session.document().isReadOnly();
    m_spoke->setEnabled(!readOnly);
}

void LookBackPanel::keepAnswer()
{
    auto incident = m_session.postmortem().incident;
    incident.lookBack.everyoneSpoke = Answer(m_spoke->currentData().toInt());
    // Where it cannot be written, the document says so and keeps it.
    static_cast<void>(
        m_session.document().perform(replaceIncident(m_session.postmortem(), incident), tr("Change your look back")));
    follow();
}

} // namespace debrief
