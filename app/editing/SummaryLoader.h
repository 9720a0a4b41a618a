// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Summaries.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace debrief {

class Library;

/// What the list of postmortems shows, read at one moment.
struct LibraryContents
{
    QList<PostmortemSummary> rows;
    Attention attention;
};

/// Reads the list of a library without holding up the window: the newest rows at once, all of them from another thread.
class SummaryLoader : public QObject
{
    Q_OBJECT

public:
    explicit SummaryLoader(QObject *parent = nullptr);
    ~SummaryLoader() override;

    /// A newer call makes an older one's answer void.
    void load(const Library &library, QDate today);
    /// As many rows as a screen holds; read on the spot.
    static constexpr int firstRows = 60;

Q_SIGNALS:
    void firstLoaded(const QList<debrief::PostmortemSummary> &rows);
    void loaded(const debrief::LibraryContents &contents);
    void failed(const debrief::Error &error);

private:
    void loadAll(int request, const QString &path, QDate today);

    std::shared_ptr<std::atomic<int>> m_latest = std::make_shared<std::atomic<int>>(0);
};

} // namespace debrief
