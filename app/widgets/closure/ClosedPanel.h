// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Panel.h"

class QPushButton;

namespace debrief {

class PlainLabel;
class PostmortemDocument;
class ToneLabel;
struct UiContext;

/// Says when and with which words the incident was closed, and can open it again.
class ClosedPanel final : public Panel
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ClosedPanel(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);

    /// Hides itself while the incident is not closed.
    void refresh();

private:
    void reopen();

    PostmortemDocument &m_document;
    const UiContext &m_context;
    ToneLabel *m_heading;
    PlainLabel *m_statement;
    QPushButton *m_reopen;
};

} // namespace debrief
