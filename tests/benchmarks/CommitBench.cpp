// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Figures.h"
#include "domain/ChangeSet.h"
#include "exchange/sample/Sample.h"
#include "store/Library.h"

#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace debrief {

void benchCommit()
{
    printHeading(QStringLiteral("One edit on disk against one raw fsync of a page"));
    QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    auto library = Library::create(folder.filePath(QStringLiteral("commit.debrief"))).value();
    auto value = samplePostmortem().value();
    (void) library->add(value);
    QFile raw(folder.filePath(QStringLiteral("raw")));
    if (!raw.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    const QByteArray page(4096, 'x');

    std::vector<double> commits;
    std::vector<double> syncs;
    for (int i = 0; i < 200; ++i) {
        auto incident = value.incident;
        incident.title = QStringLiteral("Title %1").arg(i);
        ChangeSet edit;
        edit.replace(value.incident, incident);
        commits.push_back(timed([&] { (void) library->write(value.id, edit); }));
        value.incident = incident;
        syncs.push_back(timed([&] {
            raw.seek(0);
            raw.write(page);
            ::fsync(raw.handle());
        }));
    }
    printRatio(QStringLiteral("commit"), median(commits), median(syncs), "ms", 3.3);
}

} // namespace debrief
