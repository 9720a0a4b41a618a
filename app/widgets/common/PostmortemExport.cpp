// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PostmortemExport.h"

#include "domain/Clock.h"
#include "exchange/FormatRegistry.h"
#include "widgets/common/UserPrompts.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

namespace debrief {

namespace {

constexpr qsizetype longestName = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("PostmortemExport", text);
}

QString filterOf(const Exporter &format)
{
    return QStringLiteral("%1 (*.%2)").arg(format.name(), format.suffixes().first());
}

} // namespace

QString PostmortemExport::saveWithDialog(QWidget *parent, const Postmortem &postmortem) const
{
    QStringList filters;
    for (const auto *format : m_context.formats.exporters())
        filters.append(filterOf(*format));
    if (filters.isEmpty())
        return {};
    QString filter = filters.first();
    auto path = m_context.prompts.fileToSave(parent, tr("Save the postmortem as"),
                                             fileName(postmortem, *m_context.formats.exporters().front()),
                                             filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty())
        return {};
    const auto *format = formatFor(path, filter);
    const auto suffix = QFileInfo(path).suffix();
    if (!format->suffixes().contains(suffix, Qt::CaseInsensitive)) {
        if (m_context.formats.exporters().front()->suffixes().contains(suffix, Qt::CaseInsensitive))
            path.chop(suffix.size() + 1); // of the name that was suggested
        path += QLatin1Char('.') + format->suffixes().first();
        // The dialog has asked about the name without the ending only.
        if (QFileInfo::exists(path) &&
            !m_context.prompts.confirm(parent, tr("Replace %1?").arg(QFileInfo(path).fileName()),
                                       tr("A file of this name is already there."), tr("Replace")))
            return {};
    }
    return writeTo(parent, postmortem, *format, path) ? path : QString();
}

/// An ending that was typed says more than the filter; the one of the suggested name says nothing once another filter
/// was chosen. Several formats may share an ending.
const Exporter *PostmortemExport::formatFor(const QString &path, const QString &filter) const
{
    const auto suffix = QFileInfo(path).suffix();
    const auto exporters = m_context.formats.exporters();
    const Exporter *chosen = exporters.front();
    const Exporter *typed = nullptr;
    for (const auto *format : exporters) {
        if (filterOf(*format) == filter)
            chosen = format;
        if (typed == nullptr && format->suffixes().contains(suffix, Qt::CaseInsensitive))
            typed = format;
    }
    const bool asSuggested = typed == exporters.front();
    if (typed == nullptr || asSuggested || chosen->suffixes().contains(suffix, Qt::CaseInsensitive))
        return chosen;
    return typed;
}

bool PostmortemExport::writeTo(QWidget *parent, const Postmortem &postmortem, const Exporter &format,
                               const QString &path) const
{
    const auto bytes = format.write(postmortem, {m_context.clock.today()});
    if (!bytes) {
        m_context.prompts.showError(parent, bytes.error());
        return false;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.value()) != bytes.value().size() || !file.commit()) {
        m_context.prompts.showError(
            parent, {Error::Kind::Unreadable, tr("%1 could not be written: %2").arg(path, file.errorString())});
        return false;
    }
    return true;
}

bool PostmortemExport::copyMarkdown(QWidget *parent, const Postmortem &postmortem) const
{
    const auto bytes = m_context.formats.exporter(u"markdown")->write(postmortem, {m_context.clock.today()});
    if (!bytes) {
        m_context.prompts.showError(parent, bytes.error());
        return false;
    }
    // Plain text only: Confluence reads Markdown only when no other flavour is on the clipboard.
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(bytes.value()));
    QGuiApplication::clipboard()->setMimeData(data.release());
    return true;
}

QString PostmortemExport::fileName(const Postmortem &postmortem, const Exporter &format)
{
    QString name;
    for (const auto letter : postmortem.incident.reference.simplified().left(longestName)) {
        const bool fine = letter.isLetterOrNumber() || QStringView(u"-_.").contains(letter);
        name.append(fine ? letter : QLatin1Char('-'));
    }
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1); // hidden files are not found again
    if (name.isEmpty())
        name = QStringLiteral("postmortem");
    return name + QLatin1Char('.') + format.suffixes().first();
}

} // namespace debrief
