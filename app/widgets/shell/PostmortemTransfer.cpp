// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/PostmortemTransfer.h"

#include "editing/LibrarySession.h"
#include "exchange/FormatRegistry.h"
#include "exchange/NewIdentity.h"
#include "widgets/common/Labels.h"
#include "widgets/common/PostmortemExport.h"
#include "widgets/common/UserPrompts.h"
#include "widgets/shell/ImportReader.h"

#include <QFileInfo>
#include <QProgressDialog>

namespace debrief {

namespace {

/// Shorter waits need no explanation.
constexpr auto patience = std::chrono::milliseconds(400);

} // namespace

PostmortemTransfer::PostmortemTransfer(LibrarySession &session, const UiContext &context, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_context(context)
    , m_window(window)
    , m_reader(new ImportReader(context.formats, this))
{
    connect(m_reader, &ImportReader::finished, this, &PostmortemTransfer::takeIn);
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

void PostmortemTransfer::importFiles(const QStringList &paths)
{
    const auto *library = m_session.library();
    if (library == nullptr)
        return;
    if (library->isReadOnly()) {
        m_context.prompts.showError(&m_window, {Error::Kind::ReadOnly, library->readOnlyReason()});
        return;
    }
    m_waiting += paths;
    if (!m_busy)
        readNext();
}

void PostmortemTransfer::readNext()
{
    m_busy = !m_waiting.isEmpty();
    if (!m_busy)
        return;
    const auto path = m_waiting.takeFirst();
    m_reader->read(path, m_context.clock.zone());
    if (m_reader->isReading())
        showProgress(QFileInfo(path).fileName());
}

void PostmortemTransfer::showProgress(const QString &fileName)
{
    auto *progress = new QProgressDialog(&m_window);
    progress->setObjectName(QStringLiteral("importProgress"));
    progress->setWindowTitle(tr("Import"));
    progress->setLabel(new PlainLabel(tr("Reading %1…").arg(fileName)));
    progress->setCancelButtonText(tr("Cancel"));
    progress->setRange(0, 0);
    progress->setWindowModality(Qt::WindowModal);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setMinimumDuration(int(patience.count()));
    connect(progress, &QProgressDialog::canceled, this, [this] {
        m_reader->cancel();
        m_waiting.clear();
        m_busy = false;
    });
    m_progress = progress;
}

void PostmortemTransfer::takeIn(const QString &path, const Result<ImportedPostmortem> &read)
{
    delete m_progress;
    if (!read) {
        m_context.prompts.showError(&m_window, read.error());
    } else if (m_session.library() != nullptr) {
        const auto &found = read.value();
        if (isKnown(found.value)) {
            const auto reference = copyReference(found.value.incident.reference);
            if (agreedToCopy(found, reference)) {
                auto copy = withNewIds(found.value);
                copy.incident.reference = reference;
                add(copy);
            }
        } else if (agreed(found, QFileInfo(path).fileName())) {
            add(found.value);
        }
    }
    readNext();
}

bool PostmortemTransfer::isKnown(const Postmortem &postmortem) const
{
    const auto &library = *m_session.library();
    const auto &reference = postmortem.incident.reference;
    if (const auto taken = library.findByReference(reference); !reference.isEmpty() && taken && taken.value())
        return true;
    const auto present = library.load(postmortem.id);
    return present || present.error().kind != Error::Kind::NotFound;
}

bool PostmortemTransfer::agreed(const ImportedPostmortem &found, const QString &fileName) const
{
    if (found.warnings.isEmpty())
        return true;
    const auto &reference = found.value.incident.reference;
    const auto text = found.leftOut == 0 ? tr("Not everything in the file was as expected. Nothing was left out.")
                      : found.leftOut == 1
                          ? tr("1 row could not be read and is left out.")
                          : tr("%n rows could not be read and are left out.", nullptr, int(found.leftOut));
    return m_context.prompts.confirmList(&m_window, tr("Import %1?").arg(reference.isEmpty() ? fileName : reference),
                                         text, found.warnings, tr("Import"));
}

bool PostmortemTransfer::agreedToCopy(const ImportedPostmortem &found, const QString &reference) const
{
    const auto &known = found.value.incident.reference;
    const auto title = known.isEmpty() ? tr("This postmortem is in the library already")
                                       : tr("%1 is in the library already").arg(known);
    const auto text =
        known.isEmpty()
            ? tr("The file can become a second one beside it. What is there stays as it is.")
            : tr("The file can become a second one beside it, as %1. What is there stays as it is.").arg(reference);
    const auto action = tr("Import as a copy");
    return found.warnings.isEmpty() ? m_context.prompts.confirm(&m_window, title, text, action)
                                    : m_context.prompts.confirmList(&m_window, title, text, found.warnings, action);
}

QString PostmortemTransfer::copyReference(const QString &reference) const
{
    if (reference.isEmpty())
        return {};
    QString candidate = reference + QStringLiteral("-copy");
    for (int number = 2;; ++number) {
        const auto taken = m_session.library()->findByReference(candidate);
        if (!taken || !taken.value())
            return candidate;
        candidate = QStringLiteral("%1-copy-%2").arg(reference).arg(number);
    }
}

void PostmortemTransfer::add(const Postmortem &postmortem)
{
    if (const auto added = m_session.add(postmortem); added)
        Q_EMIT imported(added.value());
    else
        m_context.prompts.showError(&m_window, added.error());
}

void PostmortemTransfer::exportWithDialog(const PostmortemDocument &document)
{
    PostmortemExport(m_context).saveWithDialog(&m_window, document.value());
}

} // namespace debrief
