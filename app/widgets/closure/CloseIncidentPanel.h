// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Panel.h"

#include <memory>

namespace Ui {
class CloseIncidentPanel;
}

namespace debrief {

class PostmortemDocument;
struct UiContext;

/// Closes the incident with an explicit statement, once the answers allow it.
class CloseIncidentPanel final : public Panel
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    CloseIncidentPanel(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~CloseIncidentPanel() override;

    /// Hides itself while no check is pending.
    void refresh();

private:
    void close();

    std::unique_ptr<Ui::CloseIncidentPanel> m_ui;
    PostmortemDocument &m_document;
    const UiContext &m_context;
    bool m_edited = false; ///< the statement is a person's; else it follows the answers
};

} // namespace debrief
