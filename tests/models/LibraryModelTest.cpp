// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LibraryModel.h"

#include "models/CellRoles.h"
#include "models/Tone.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace debrief;

namespace {

const QDate today(2026, 3, 22);

PostmortemSummary summary(const char *reference, Stage stage = Stage::Draft)
{
    PostmortemSummary row;
    row.id = PostmortemId::create();
    row.reference = QString::fromLatin1(reference);
    row.title = QStringLiteral("Connection pool exhausted");
    row.services = {QStringLiteral("checkout"), QStringLiteral("database")};
    row.severity = Severity::Sev1;
    row.stage = stage;
    row.date = today;
    return row;
}

} // namespace

class LibraryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsSayWhatAPersonLooksFor()
    {
        LibraryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        auto row = summary("INC-2026-0847", Stage::ReadyToMeet);
        row.openActions = 4;
        row.openUrgent = 2;
        model.setRows({row}, today);
        const auto cell = [&](int column, int role = Qt::DisplayRole) { return model.index(0, column).data(role); };
        QCOMPARE(cell(LibraryModel::Reference).toString(), u"INC-2026-0847");
        QCOMPARE(cell(LibraryModel::Reference, IdRole).toString(), row.id.toString());
        QCOMPARE(cell(LibraryModel::Title, SuffixRole).toString(), u"checkout, database");
        QCOMPARE(cell(LibraryModel::SeverityColumn).toString(), u"Sev 1 Critical");
        QCOMPARE(cell(LibraryModel::SeverityColumn, ToneRole).toInt(), int(Tone::Urgent));
        QVERIFY(cell(LibraryModel::StageColumn, ChipRole).toBool());
        QCOMPARE(cell(LibraryModel::OpenActions).toString(), u"4");
        QCOMPARE(cell(LibraryModel::OpenActions, SuffixRole).toString(), u"(2 P0)");
        QCOMPARE(cell(LibraryModel::NextStep).toString(), u"Run the meeting");
    }

    void theRestOfTheListComesBelowWhatIsShown()
    {
        LibraryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        auto first = summary("INC-1");
        const auto second = summary("INC-2");
        model.setRows({first, second}, today);
        const QPersistentModelIndex selected(model.index(1, 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows({first, second, summary("INC-3")}, today);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(selected.data(IdRole).toString(), second.id.toString());
        first.openActions = 2;
        model.setRows({first, second, summary("INC-4")}, today);
        QCOMPARE(model.index(0, LibraryModel::OpenActions).data().toString(), u"2");
        QVERIFY(reset.size() > 0); // another third row: the list begins anew
    }

    void overdueIsSaidInWords()
    {
        LibraryModel model;
        auto row = summary("INC-1");
        row.openActions = 3;
        row.overdueActions = 1;
        model.setRows({row}, today);
        QVERIFY(model.index(0, LibraryModel::OpenActions).data(HintRole).toString().contains(u"overdue"));
    }

    void theSameRowsAreChangedInPlace()
    {
        LibraryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        auto first = summary("INC-1");
        const auto second = summary("INC-2");
        model.setRows({first, second}, today);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        first.title = QStringLiteral("Other title");
        model.setRows({first, second}, today);
        QVERIFY(reset.isEmpty());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, LibraryModel::Title).data().toString(), u"Other title");
        model.setRows({second}, today);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void whatBringsItForwardIsSaid()
    {
        LibraryModel model;
        auto published = summary("INC-1", Stage::Published);
        published.nextClosureCheck = today;
        auto meeting = summary("INC-2", Stage::ReadyToMeet);
        meeting.meetingAt = toInstant(QDateTime(today, QTime(15, 0)));
        model.setRows({published, meeting, summary("INC-3", Stage::Closed)}, today);
        QCOMPARE(model.index(0, LibraryModel::NextStep).data().toString(), u"Hold the closure check");
        QVERIFY(model.index(1, LibraryModel::StageColumn).data().toString().startsWith(u"Meeting today"));
        QCOMPARE(model.index(2, LibraryModel::NextStep).data().toString(), u"None");
    }
};

QTEST_GUILESS_MAIN(LibraryModelTest)
#include "LibraryModelTest.moc"
