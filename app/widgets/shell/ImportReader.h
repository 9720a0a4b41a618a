// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Formats.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace debrief {

class FormatRegistry;

/// Reads a file of another format. Large ones are read on another thread, so that the window stays alive.
class ImportReader : public QObject
{
    Q_OBJECT

public:
    /// The formats must outlive the reader.
    explicit ImportReader(const FormatRegistry &formats, QObject *parent = nullptr);
    /// Waits for a file that is being read; nothing is announced any more.
    ~ImportReader() override;

    /// Ends in finished(), for small files before it returns. The zone holds where the file names none.
    void read(const QString &path, const QTimeZone &zone);
    /// finished() will not come.
    void cancel();
    [[nodiscard]] bool isReading() const { return m_reading; }

    /// Files above this many bytes are read on another thread.
    static constexpr qsizetype largeFile = 1024 * 1024;

Q_SIGNALS:
    void finished(const QString &path, const debrief::Result<debrief::ImportedPostmortem> &read);

private:
    void finish(const QString &path, const Result<ImportedPostmortem> &read);

    const FormatRegistry &m_formats;
    std::shared_ptr<std::atomic<int>> m_latest = std::make_shared<std::atomic<int>>(0);
    bool m_reading = false;
    QThreadPool m_threads; ///< its own, so that going away waits for nothing else
};

} // namespace debrief
