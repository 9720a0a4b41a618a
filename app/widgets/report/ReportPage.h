// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/ReportGaps.h"
#include "editing/ChangeEvent.h"
#include "editing/WordingSearch.h"
#include "widgets/common/PostmortemExport.h"
#include "widgets/shell/WorkspacePage.h"

#include <QTimer>

#include <memory>

namespace Ui {
class ReportPage;
}

namespace debrief {

class PostmortemDocument;
class ReportPreview;

/// What will be published, what is still to look at, and the ways out.
class ReportPage : public WorkspacePage
{
    Q_OBJECT

public:
    ReportPage(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);
    ~ReportPage() override;

    void reveal(const QString &id) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What became of the report since the page was opened.
    enum class Copied { Never, Now, Before };

    void connectInspector();
    void connectWording();
    void setReadOnly();
    void follow(const ChangeEvent &event);
    void refresh();
    void changeSettings(const ReportSettings &settings, const QString &what);
    void copy();
    void save();
    void markAsPublished();
    void openGap(const ReportGap &gap);
    /// What is left is named once more; true when the person goes on.
    [[nodiscard]] bool confirmWording();
    void sayWhatWasDone(const QString &text);
    void showHint();

    PostmortemDocument &m_document;
    const UiContext &m_context;
    PostmortemExport m_export;
    std::unique_ptr<Ui::ReportPage> m_ui;
    ReportPreview *m_preview;
    WordingSearch m_wording;
    QTimer m_refresh;
    Copied m_copied = Copied::Never;
};

} // namespace debrief
