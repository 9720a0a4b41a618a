// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "widgets/shell/WorkspacePages.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace debrief {

class CaptionLabel;
class NavigationItem;

/// The way around: the library, the postmortems that are open, and the pages of the one shown.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setLibraryCount(int count);
    /// The other open postmortems, by reference.
    void setOpenPostmortems(const QList<std::pair<PostmortemId, QString>> &open, PostmortemId shown);
    /// Lists the pages of this postmortem; none of them when null.
    void showPostmortem(const Postmortem *postmortem);
    void markLibrary();
    void markPage(PageKind kind);

Q_SIGNALS:
    void libraryChosen();
    void pageChosen(debrief::PageKind kind);
    void postmortemChosen(debrief::PostmortemId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void mark(const NavigationItem *item);

    NavigationItem *m_library;
    QWidget *m_pages;
    CaptionLabel *m_reference;
    std::map<PageKind, NavigationItem *> m_pageItems;
    QWidget *m_openSection;
    QVBoxLayout *m_openItems;
};

} // namespace debrief
