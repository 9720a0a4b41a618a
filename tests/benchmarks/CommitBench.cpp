// SPDX-License-Identifier: GPL-3.0-or-later
// One edit on the disk, against what the disk itself takes. The floor is one fsync of a page written over another, the
// cheapest there is. A commit cannot be one: with a rollback journal it waits for the disk four times (journal, its
// folder, the journal's header, library) and makes and removes a file. The other floors show that part: a page that
// makes its file longer, and the calls of a rollback journal made by hand for two pages.
#include "benchmarks/DiskSyncs.h"
#include "benchmarks/Figures.h"
#include "domain/ChangeSet.h"
#include "exchange/sample/Sample.h"
#include "store/Library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

namespace debrief {

namespace {

constexpr int rounds = 300;
constexpr qint64 pageSize = 4096;

void writePage(QFile &file, qint64 at)
{
    file.seek(at);
    file.write(QByteArray(int(pageSize), 'x'));
}

/// What SQLite asks of the system for a change of two pages, without SQLite.
void journalByHand(QFile &library, const QString &folder)
{
    QFile journal(folder + QStringLiteral("/by-hand-journal"));
    if (!journal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    journal.write(QByteArray(512, 'h'));
    journal.write(QByteArray(int(2 * pageSize), 'p'));
    ::fdatasync(journal.handle());
    const int place = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    ::fdatasync(place);
    ::close(place);
    journal.seek(0);
    journal.write(QByteArray(12, 'n'));
    ::fdatasync(journal.handle());
    writePage(library, 0);
    writePage(library, pageSize);
    ::fdatasync(library.handle());
    journal.close();
    journal.remove();
}

} // namespace

void benchCommit()
{
    printHeading(QStringLiteral("One edit on disk"));
    QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    auto library = Library::create(folder.filePath(QStringLiteral("commit.debrief"))).value();
    auto value = samplePostmortem().value();
    (void) library->add(value);
    QFile raw(folder.filePath(QStringLiteral("raw")));
    QFile growing(folder.filePath(QStringLiteral("growing")));
    QFile byHand(folder.filePath(QStringLiteral("by-hand")));
    for (auto *file : {&raw, &growing, &byHand}) {
        if (!file->open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            return;
    }

    std::vector<double> commits;
    std::vector<double> waits;
    std::vector<double> overwritten;
    std::vector<double> appended;
    std::vector<double> journals;
    int syncs = 0;
    for (int i = 0; i < rounds; ++i) {
        auto incident = value.incident;
        incident.title = QStringLiteral("Title %1").arg(i);
        ChangeSet edit;
        edit.replace(value.incident, incident);
        const auto before = DiskSyncs::soFar();
        commits.push_back(timed([&] { (void) library->write(value.id, edit); }));
        value.incident = incident;
        waits.push_back(DiskSyncs::soFar().milliseconds - before.milliseconds);
        syncs += DiskSyncs::soFar().count - before.count;
        overwritten.push_back(timed([&] {
            writePage(raw, 0);
            ::fsync(raw.handle());
        }));
        appended.push_back(timed([&] {
            writePage(growing, i * pageSize);
            ::fsync(growing.handle());
        }));
        journals.push_back(timed([&] { journalByHand(byHand, QDir(folder.path()).absolutePath()); }));
    }
    const double commit = median(commits);
    printRatio(QStringLiteral("commit, against one fsync of a page"), commit, median(overwritten), "ms", 3.3);
    printRatio(QStringLiteral("  against one fsync of a page more"), commit, median(appended), "ms", 3.3);
    printRatio(QStringLiteral("  against a rollback journal by hand"), commit, median(journals), "ms", 1.5);
    printFigure(QStringLiteral("  of it waiting for the disk"), median(waits), "ms", commit);
    printFigure(QStringLiteral("  syncs in one commit"), double(syncs) / rounds, "", 4);
}

} // namespace debrief
