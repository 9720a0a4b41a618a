// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Panel.h"

#include <memory>

namespace Ui {
class ClosingPanel;
}

namespace debrief {

class MeetingSession;

/// The end of the meeting: the closing statement, and the reason where nothing is changed. In the console, because
/// nothing may pop up on a shared screen.
class ClosingPanel : public Panel
{
    Q_OBJECT

public:
    explicit ClosingPanel(MeetingSession &session, QWidget *parent = nullptr);
    ~ClosingPanel() override;

    /// Takes the keyboard, on what is still missing.
    void begin();
    /// What still lacks something is not for others' eyes.
    void setPrivateShown(bool shown);

Q_SIGNALS:
    void finished();

private:
    void endNow();
    void showUnfinished();

    MeetingSession &m_session;
    bool m_privateShown = true;
    std::unique_ptr<Ui::ClosingPanel> m_ui;
};

} // namespace debrief
