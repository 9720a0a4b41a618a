// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/PageHeader.h"

class QPushButton;

namespace debrief {

class CaptionLabel;
class Chip;
class PostmortemDocument;
class TitleLabel;

/// The top of every page of one postmortem: which one it is, whether it is saved, and the ways out.
class WorkspaceHeader : public PageHeader
{
    Q_OBJECT

public:
    explicit WorkspaceHeader(PostmortemDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    [[nodiscard]] QPushButton *meetingButton() const { return m_meeting; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show();

    PostmortemDocument &m_document;
    CaptionLabel *m_reference;
    TitleLabel *m_title;
    Chip *m_severity;
    QPushButton *m_export;
    QPushButton *m_meeting;
};

} // namespace debrief
