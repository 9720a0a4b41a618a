// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "editing/SummaryLoader.h"
#include "widgets/common/UiContext.h"
#include "widgets/shell/WorkspacePage.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class LibraryPage;
}

namespace debrief {

class LibraryFilterModel;
class LibraryModel;
class LibrarySession;

/// All postmortems of the library, what needs attention first.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    LibraryPage(LibrarySession &session, const UiContext &context, QWidget *parent = nullptr);
    ~LibraryPage() override;

    /// Reads the list again when something changed since.
    void refresh();
    /// While a library is being opened the list is empty, instead of asking for one.
    void setAwaiting(bool awaiting);

Q_SIGNALS:
    void postmortemChosen(debrief::PostmortemId id, debrief::PageKind page);
    void newRequested();
    void importRequested();
    void openLibraryRequested();
    void newLibraryRequested();
    void sampleRequested();
    void recentLibraryChosen(const QString &path);
    void countChanged(int count);
    /// The whole list is shown.
    void loaded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectSession();
    void setUpTable();
    void showRows(const QList<PostmortemSummary> &rows);
    void showContents(const LibraryContents &contents);
    void showWhatThereIs();
    void showWelcome();
    void chooseCurrent();

    LibrarySession &m_session;
    const UiContext &m_context;
    std::unique_ptr<Ui::LibraryPage> m_ui;
    LibraryModel *m_model;
    LibraryFilterModel *m_filter;
    SummaryLoader m_loader;
    QWidget *m_welcome = nullptr;
    bool m_stale = true;
    bool m_awaiting = false;
    int m_count = 0;
};

} // namespace debrief
