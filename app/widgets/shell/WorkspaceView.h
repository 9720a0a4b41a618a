// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "widgets/common/UiContext.h"
#include "widgets/shell/WorkspacePage.h"

#include <map>

class QStackedWidget;

namespace debrief {

class Banner;
class PostmortemDocument;
class WorkspaceHeader;

/// One open postmortem: header, what went wrong when saving, and the page that is shown. Pages are built when first
/// needed.
class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    WorkspaceView(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PostmortemDocument &document() const { return m_document; }
    [[nodiscard]] PageKind currentPage() const { return m_current; }
    /// The page as a widget, built if need be.
    WorkspacePage *page(PageKind kind);
    void showPage(PageKind kind, const QString &id = {});
    [[nodiscard]] WorkspaceHeader *header() const { return m_header; }
    /// Says above every page that some rows of this postmortem could not be read as they should.
    void showDamage(const QStringList &problems);

Q_SIGNALS:
    void pageShown(debrief::PageKind kind);
    void meetingRequested();
    void exportRequested();
    void saveCopyRequested();

private:
    void showBanner(Banner *banner, bool shown);
    void showWriteFailure(const Error &error);

    PostmortemDocument &m_document;
    const UiContext &m_context;
    WorkspaceHeader *m_header;
    QWidget *m_banners;
    Banner *m_readOnly;
    Banner *m_damage;
    Banner *m_failure;
    QStackedWidget *m_stack;
    std::map<PageKind, WorkspacePage *> m_pages;
    PageKind m_current = PageKind::Overview;
};

} // namespace debrief
