// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "widgets/common/UiContext.h"
#include "widgets/shell/WorkspacePage.h"

#include <QWidget>

namespace debrief {

class LibrarySession;

/// All postmortems of the library, what needs attention first.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    LibraryPage(LibrarySession &session, const UiContext &context, QWidget *parent = nullptr);

    /// Reads the list again when something changed since.
    void refresh();

Q_SIGNALS:
    void postmortemChosen(debrief::PostmortemId id, debrief::PageKind page);
    void newRequested();
    void importRequested();
    void openLibraryRequested();
    void newLibraryRequested();
    void sampleRequested();
    void recentLibraryChosen(const QString &path);
    void countChanged(int count);

private:
    LibrarySession &m_session;
    const UiContext &m_context;
};

} // namespace debrief
