// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/PostmortemDocument.h"
#include "widgets/common/UiContext.h"
#include "widgets/shell/WorkspacePage.h"

#include <memory>

namespace Ui {
class OverviewPage;
}

namespace debrief {

class DuePanel;
class DurationsPanel;
class IncidentFields;
class PeoplePanel;
class RoomPanel;
class StageHistoryPanel;

/// One postmortem at a glance: where it stands, what is known about the incident, who takes part, and what is missing
/// before the meeting.
class OverviewPage : public WorkspacePage
{
    Q_OBJECT

public:
    /// Document and context must outlive the page.
    OverviewPage(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void reveal(const QString &id) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanels();
    void bindTexts();
    void bindChoices();
    void bindDate();
    void showIncident();
    void showPanels(const ChangeEvent *event = nullptr);
    [[nodiscard]] QString referenceProblem(const QString &typed) const;
    void save(const IncidentDetails &after, const QString &undoText);

    PostmortemDocument &m_document;
    const UiContext &m_context;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    IncidentFields *m_fields;
    PeoplePanel *m_people;
    DurationsPanel *m_durations;
    RoomPanel *m_room;
    DuePanel *m_due;
    StageHistoryPanel *m_history;
};

} // namespace debrief
