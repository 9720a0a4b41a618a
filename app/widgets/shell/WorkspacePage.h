// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace debrief {

/// The pages of one postmortem, in the order of the process.
enum class PageKind { Overview, Preparation, Timeline, Whys, Actions, Lessons, Report, Closure };

/// One page of an open postmortem. Built when it is first shown.
class WorkspacePage : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspacePage(QWidget *parent = nullptr);

    /// Selects the thing with that id and gives it the focus; without an id, gives the focus to where work starts.
    virtual void reveal(const QString &id);

Q_SIGNALS:
    /// Another page is asked for, with the id of the thing to show there or an empty text.
    void pageRequested(debrief::PageKind page, const QString &id);
};

} // namespace debrief
