// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/PostmortemDocument.h"
#include "widgets/common/UiContext.h"

#include <QPushButton>

namespace debrief {

/// Names the stage of the postmortem and changes it, also backwards. Asks why where no postmortem is required.
class StageButton : public QPushButton
{
    Q_OBJECT

public:
    /// Document and context must outlive the button.
    StageButton(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);

    void changeTo(Stage stage);

private:
    void show();
    void fillMenu();

    PostmortemDocument &m_document;
    const UiContext &m_context;
};

} // namespace debrief
