// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/ImportReader.h"

#include "exchange/FormatRegistry.h"
#include "exchange/ImportLimits.h"

#include <QFile>
#include <QFileInfo>

namespace debrief {

ImportReader::ImportReader(const FormatRegistry &formats, QObject *parent)
    : QObject(parent)
    , m_formats(formats)
{
    m_threads.setMaxThreadCount(1);
}

ImportReader::~ImportReader()
{
    cancel();
    m_threads.waitForDone();
}

void ImportReader::read(const QString &path, const QTimeZone &zone)
{
    cancel();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        finish(path, Error{Error::Kind::Unreadable, tr("%1 could not be read: %2").arg(path, file.errorString())});
        return;
    }
    const auto bytes = file.read(ImportLimits::fileBytes + 1);
    const ImportOptions options{QFileInfo(path).fileName(), zone};
    const auto *importer = m_formats.importerFor(options.fileName, bytes);
    if (importer == nullptr) {
        finish(path, Error{Error::Kind::BadInput, tr("%1 is in no format that Debrief reads.").arg(path)});
        return;
    }
    if (bytes.size() <= largeFile) {
        finish(path, importer->read(bytes, options));
        return;
    }
    m_reading = true;
    m_threads.start([this, path, bytes, options, importer, latest = m_latest, request = m_latest->load()] {
        auto read = importer->read(bytes, options);
        if (*latest != request)
            return;
        // The reader waits for this thread before it goes, and takes with it what has not been delivered by then.
        QMetaObject::invokeMethod(
            this,
            [this, path, latest, request, read = std::move(read)] {
                if (*latest == request)
                    finish(path, read);
            },
            Qt::QueuedConnection);
    });
}

void ImportReader::cancel()
{
    ++*m_latest;
    m_reading = false;
}

void ImportReader::finish(const QString &path, const Result<ImportedPostmortem> &read)
{
    m_reading = false;
    Q_EMIT finished(path, read);
}

} // namespace debrief
