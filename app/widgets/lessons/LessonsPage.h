// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "widgets/common/UiContext.h"
#include "widgets/shell/WorkspacePage.h"

#include <memory>

namespace Ui {
class LessonsPage;
}

namespace debrief {

class CapturesPanel;
class IncidentFields;
class PostmortemDocument;
class ReflectionPanel;

/// What the team learned: what went well, what could be better, luck, lessons, thanks, questions, the closing
/// statement, and what the meeting left open.
class LessonsPage : public WorkspacePage
{
    Q_OBJECT

public:
    /// Document and context must outlive the page.
    LessonsPage(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~LessonsPage() override;

    /// A reflection, or something said in the meeting.
    void reveal(const QString &id) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanels(PostmortemDocument &document);
    void focusQuickLine();

    std::unique_ptr<Ui::LessonsPage> m_ui;
    IncidentFields *m_fields;
    CapturesPanel *m_captures;
    QList<ReflectionPanel *> m_panels;
};

} // namespace debrief
