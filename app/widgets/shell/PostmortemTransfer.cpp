// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/PostmortemTransfer.h"

#include "editing/LibrarySession.h"
#include "exchange/FormatRegistry.h"
#include "exchange/ImportLimits.h"
#include "widgets/common/UserPrompts.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QWidget>

namespace debrief {

PostmortemTransfer::PostmortemTransfer(LibrarySession &session, const UiContext &context, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_context(context)
    , m_window(window)
{
}

void PostmortemTransfer::chooseAndImport()
{
    QStringList patterns;
    for (const auto *importer : m_context.formats.importers()) {
        for (const auto &suffix : importer->suffixes())
            patterns.append(QStringLiteral("*.") + suffix);
    }
    const auto path = m_context.prompts.fileToOpen(&m_window, tr("Import a postmortem"),
                                                   tr("Postmortems (%1)").arg(patterns.join(QLatin1Char(' '))));
    if (!path.isEmpty())
        importFile(path);
}

void PostmortemTransfer::importFile(const QString &path)
{
    if (m_session.library() == nullptr)
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_context.prompts.showError(
            &m_window, {Error::Kind::Unreadable, tr("%1 could not be read: %2").arg(path, file.errorString())});
        return;
    }
    const auto bytes = file.read(ImportLimits::fileBytes + 1);
    const auto *importer = m_context.formats.importerFor(QFileInfo(path).fileName(), bytes);
    if (importer == nullptr) {
        m_context.prompts.showError(&m_window,
                                    {Error::Kind::BadInput, tr("%1 is in no format that Debrief reads.").arg(path)});
        return;
    }
    const auto read = importer->read(bytes, {QFileInfo(path).fileName(), m_context.clock.zone()});
    if (!read) {
        m_context.prompts.showError(&m_window, read.error());
        return;
    }
    const auto &found = read.value();
    if (!found.warnings.isEmpty() &&
        !m_context.prompts.confirm(&m_window, tr("Import %1?").arg(found.value.incident.reference),
                                   found.warnings.mid(0, 8).join(QLatin1Char('\n')), tr("Import")))
        return;
    if (const auto added = m_session.add(found.value); added)
        Q_EMIT imported(added.value());
    else
        m_context.prompts.showError(&m_window, added.error());
}

void PostmortemTransfer::exportWithDialog(const PostmortemDocument &document)
{
    QStringList filters;
    for (const auto *exporter : m_context.formats.exporters())
        filters.append(QStringLiteral("%1 (*.%2)").arg(exporter->name(), exporter->suffixes().first()));
    const auto path = m_context.prompts.fileToSave(&m_window, tr("Export the postmortem"),
                                                   document.value().incident.reference + QStringLiteral(".md"),
                                                   filters.join(QStringLiteral(";;")));
    if (path.isEmpty())
        return;
    const auto suffix = QFileInfo(path).suffix();
    for (const auto *exporter : m_context.formats.exporters()) {
        if (exporter->suffixes().contains(suffix, Qt::CaseInsensitive)) {
            exportTo(document, exporter->key(), path);
            return;
        }
    }
    m_context.prompts.showError(
        &m_window,
        {Error::Kind::BadInput, tr("“.%1” is no format that Debrief writes. Use .md or .json.").arg(suffix)});
}

bool PostmortemTransfer::exportTo(const PostmortemDocument &document, const QString &formatKey, const QString &path)
{
    const auto *exporter = m_context.formats.exporter(formatKey);
    const auto bytes = exporter->write(document.value(), {m_context.clock.today()});
    if (!bytes) {
        m_context.prompts.showError(&m_window, bytes.error());
        return false;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.value()) != bytes.value().size() || !file.commit()) {
        m_context.prompts.showError(
            &m_window, {Error::Kind::Unreadable, tr("%1 could not be written: %2").arg(path, file.errorString())});
        return false;
    }
    return true;
}

void PostmortemTransfer::copyMarkdown(const PostmortemDocument &document)
{
    const auto bytes = m_context.formats.exporter(u"markdown")->write(document.value(), {m_context.clock.today()});
    if (!bytes) {
        m_context.prompts.showError(&m_window, bytes.error());
        return;
    }
    // Plain text only: Confluence reads Markdown only when no other flavour is on the clipboard.
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(bytes.value()));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

} // namespace debrief
