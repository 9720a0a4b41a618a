// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/UiContext.h"

#include <QObject>

class QWidget;

namespace debrief {

class PostmortemDocument;

/// Opens the two windows of a meeting and keeps them while it lasts.
class MeetingStarter : public QObject
{
    Q_OBJECT

public:
    MeetingStarter(const UiContext &context, QWidget &window);

    /// Shows the windows of this postmortem's meeting; a meeting that was interrupted goes on.
    void start(PostmortemDocument &document);
    void close(const PostmortemDocument &document);
    void closeAll();

private:
    const UiContext &m_context;
    QWidget &m_window;
};

} // namespace debrief
