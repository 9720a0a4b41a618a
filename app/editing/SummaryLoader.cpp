// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/SummaryLoader.h"

#include "store/Library.h"

#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace debrief {

namespace {

Result<LibraryContents> readContents(const QString &path, QDate today)
{
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    const auto outcome = Library::open(path, options);
    if (!outcome.isOpen())
        return outcome.error();
    auto rows = outcome.library->summaries(today);
    if (!rows)
        return rows.error();
    auto attention = outcome.library->attention(today);
    if (!attention)
        return attention.error();
    return LibraryContents{std::move(rows).value(), std::move(attention).value()};
}

} // namespace

SummaryLoader::SummaryLoader(QObject *parent)
    : QObject(parent)
{
}

SummaryLoader::~SummaryLoader()
{
    ++*m_latest;
}

void SummaryLoader::load(const Library &library, QDate today)
{
    const int request = ++*m_latest;
    if (const auto first = library.summaries(today, firstRows))
        Q_EMIT firstLoaded(first.value());
    // After what is waiting to be painted: the thread would take the processor from it.
    QTimer::singleShot(0, this, [this, request, path = library.path(), today] { loadAll(request, path, today); });
}

void SummaryLoader::loadAll(int request, const QString &path, QDate today)
{
    QThreadPool::globalInstance()->start(
        [this, guard = QPointer<SummaryLoader>(this), latest = m_latest, request, path, today] {
            if (*latest != request)
                return;
            auto contents = readContents(path, today);
            // Back to the thread of the window; the receiver may be gone by then, the application is not.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [this, guard, latest, request, contents = std::move(contents)] {
                    if (guard.isNull() || *latest != request)
                        return;
                    if (contents)
                        Q_EMIT loaded(contents.value());
                    else
                        Q_EMIT failed(contents.error());
                },
                Qt::QueuedConnection);
        });
}

} // namespace debrief
