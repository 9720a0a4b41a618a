// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "widgets/common/UiContext.h"

#include <QObject>

class QWidget;

namespace debrief {

class LibrarySession;
class PostmortemDocument;

/// Brings postmortems in from files and takes them out, in every format the registry knows.
class PostmortemTransfer : public QObject
{
    Q_OBJECT

public:
    PostmortemTransfer(LibrarySession &session, const UiContext &context, QWidget &window);

    void chooseAndImport();
    void importFile(const QString &path);
    void exportWithDialog(const PostmortemDocument &document);
    /// Writes the whole file or nothing. False when it was not written; the reason has been shown then.
    bool exportTo(const PostmortemDocument &document, const QString &formatKey, const QString &path);
    void copyMarkdown(const PostmortemDocument &document);

Q_SIGNALS:
    void imported(debrief::PostmortemId id);

private:
    LibrarySession &m_session;
    const UiContext &m_context;
    QWidget &m_window;
};

} // namespace debrief
