// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Panel.h"

#include <memory>

namespace Ui {
class ScheduleCheckPanel;
}

namespace debrief {

class PostmortemDocument;
struct UiContext;

/// Plans the check where none is planned, a week after the incident unless somebody says otherwise.
class ScheduleCheckPanel final : public Panel
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ScheduleCheckPanel(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~ScheduleCheckPanel() override;

    /// Hides itself while a check is pending or the incident is closed.
    void refresh();

private:
    void plan();
    void updateButton();
    [[nodiscard]] QDate proposedDay() const;

    std::unique_ptr<Ui::ScheduleCheckPanel> m_ui;
    PostmortemDocument &m_document;
    const UiContext &m_context;
};

} // namespace debrief
