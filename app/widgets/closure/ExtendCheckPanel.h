// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "widgets/common/Panel.h"

#include <memory>

namespace Ui {
class ExtendCheckPanel;
}

namespace debrief {

class PostmortemDocument;
struct UiContext;

/// Moves the check to a later day and keeps the reason.
class ExtendCheckPanel final : public Panel
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ExtendCheckPanel(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~ExtendCheckPanel() override;

    /// Hides itself while no check is pending.
    void refresh();

private:
    void extend();
    void updateButton();

    std::unique_ptr<Ui::ExtendCheckPanel> m_ui;
    PostmortemDocument &m_document;
    const UiContext &m_context;
    ClosureCheckId m_check; ///< the one the proposed day belongs to
};

} // namespace debrief
