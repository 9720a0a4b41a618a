// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "exchange/Formats.h"
#include "widgets/common/UiContext.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace debrief {

class ImportReader;
class LibrarySession;
class PostmortemDocument;

/// Brings postmortems in from files and takes them out, in every format the registry knows.
class PostmortemTransfer : public QObject
{
    Q_OBJECT

public:
    PostmortemTransfer(LibrarySession &session, const UiContext &context, QWidget &window);

    void chooseAndImport();
    void importFile(const QString &path) { importFiles({path}); }
    /// One after the other. What should be known about a file is asked before anything is taken in.
    void importFiles(const QStringList &paths);
    void exportWithDialog(const PostmortemDocument &document);

Q_SIGNALS:
    void imported(debrief::PostmortemId id);

private:
    void readNext();
    void showProgress(const QString &fileName);
    void takeIn(const QString &path, const Result<ImportedPostmortem> &read);
    [[nodiscard]] bool isKnown(const Postmortem &postmortem) const;
    [[nodiscard]] bool agreed(const ImportedPostmortem &found, const QString &fileName) const;
    [[nodiscard]] bool agreedToCopy(const ImportedPostmortem &found, const QString &reference) const;
    [[nodiscard]] QString copyReference(const QString &reference) const;
    void add(const Postmortem &postmortem);

    LibrarySession &m_session;
    const UiContext &m_context;
    QWidget &m_window;
    ImportReader *m_reader;
    QStringList m_waiting;
    QPointer<QProgressDialog> m_progress;
    bool m_busy = false;
};

} // namespace debrief
