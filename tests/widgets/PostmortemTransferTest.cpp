// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/PostmortemTransfer.h"

#include "exchange/json/JsonExporter.h"
#include "exchange/markdown/MarkdownExporter.h"
#include "exchange/mermaid/MermaidExporter.h"
#include "exchange/sample/Sample.h"
#include "support/PageFixture.h"
#include "widgets/shell/ImportReader.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/WorkspaceView.h"

#include <QDropEvent>
#include <QMimeData>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(const Postmortem &postmortem)
{
    return JsonExporter().write(postmortem, {}).value();
}

Postmortem another()
{
    auto postmortem = samplePostmortem().value();
    postmortem.id = PostmortemId::create();
    postmortem.incident.reference = u"INC-2026-0900"_s;
    return postmortem;
}

/// A library with the sample in it, and what a window hands on.
struct Transfer
{
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(fixture.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("could not write");
        return file.fileName();
    }
    [[nodiscard]] int count() { return fixture.session().library()->postmortemCount().value(); }
    [[nodiscard]] Postmortem imported(int place) const
    {
        return fixture.document().library().load(spy[place][0].value<PostmortemId>()).value().value;
    }

    PageFixture fixture;
    QWidget window;
    PostmortemTransfer transfer{fixture.session(), fixture.context(), window};
    QSignalSpy spy{&transfer, &PostmortemTransfer::imported};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PostmortemTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInWhatWasExportedUnasked()
    {
        Transfer t;
        t.transfer.importFile(t.file(u"in.json"_s, json(another())));
        QCOMPARE(t.spy.size(), 1);
        QVERIFY(t.imported(0) == another() || t.imported(0).incident == another().incident);
        QVERIFY(t.fixture.prompts.questions.isEmpty());
    }

    void severalFilesAreTakenInOneAfterTheOther()
    {
        Transfer t;
        auto second = another();
        second.id = PostmortemId::create();
        second.incident.reference = u"INC-2026-0901"_s;
        t.transfer.importFiles({t.file(u"a.json"_s, json(another())), t.file(u"none.bin"_s, QByteArray(9, '\x01')),
                                t.file(u"b.json"_s, json(second))});
        QCOMPARE(t.spy.size(), 2);
        QCOMPARE(t.fixture.prompts.errors.size(), 1);
        QCOMPARE(t.count(), 3);
    }

    void warningsAreReadBeforeAnythingIsTakenIn()
    {
        Transfer t;
        auto report = MarkdownExporter().write(another(), {}).value();
        report.replace("| 14:25 |", "| noon |");
        const auto path = t.file(u"in.md"_s, report);
        t.transfer.importFile(path);
        QVERIFY(t.spy.isEmpty());
        QVERIFY(!t.fixture.prompts.reviewed.isEmpty());
        QVERIFY(t.fixture.prompts.reviewed.join(u' ').contains(u"noon"_s));
        QVERIFY(t.fixture.prompts.questions.last().contains(u"INC-2026-0900"_s));
        t.fixture.prompts.agrees = true;
        t.transfer.importFile(path);
        QCOMPARE(t.spy.size(), 1);
    }

    void whatIsThereAlreadyCanComeInAsACopy_data()
    {
        QTest::addColumn<bool>("sameId");
        QTest::addColumn<bool>("sameReference");
        QTest::newRow("the same file again") << true << true;
        QTest::newRow("same id") << true << false;
        QTest::newRow("same reference") << false << true;
    }
    void whatIsThereAlreadyCanComeInAsACopy()
    {
        QFETCH(bool, sameId);
        QFETCH(bool, sameReference);
        Transfer t;
        const auto before = t.fixture.stored();
        auto again = before;
        again.incident.title = u"As somebody else has it"_s;
        if (!sameId)
            again.id = PostmortemId::create();
        if (!sameReference)
            again.incident.reference = u"INC-7"_s;
        const auto path = t.file(u"again.json"_s, json(again));
        t.transfer.importFile(path);
        QVERIFY(t.spy.isEmpty());
        QVERIFY(t.fixture.prompts.questions.last().contains(again.incident.reference));

        t.fixture.prompts.agrees = true;
        t.transfer.importFile(path);
        QCOMPARE(t.spy.size(), 1);
        QCOMPARE(t.imported(0).incident.reference, QString(again.incident.reference + u"-copy"));
        QCOMPARE(t.imported(0).incident.title, again.incident.title);
        QVERIFY(t.imported(0).causes.first().id != again.causes.first().id);
        t.transfer.importFile(path);
        QCOMPARE(t.imported(1).incident.reference, QString(again.incident.reference + u"-copy-2"));
        QVERIFY(t.fixture.stored() == before);
    }

    void aLargeFileIsReadBesideTheWindowAndCanBeCancelled()
    {
        Transfer t;
        auto large = another();
        large.incident.notes = u"many words "_s.repeated(60000);
        large.incident.closingStatement = u"many more "_s.repeated(60000);
        const auto bytes = json(large);
        QVERIFY(bytes.size() > ImportReader::largeFile);
        const auto path = t.file(u"large.json"_s, bytes);
        t.transfer.importFile(path);
        QVERIFY(t.spy.isEmpty()); // not yet: it is being read
        auto *progress = t.window.findChild<QProgressDialog *>();
        QVERIFY(progress != nullptr);
        progress->cancel();
        t.transfer.importFile(path);
        QTRY_COMPARE(t.spy.size(), 1); // the cancelled one never comes
        QCOMPARE(t.count(), 2);
        QCOMPARE(t.imported(0).incident.notes, large.incident.notes);
        QTRY_VERIFY(t.window.findChild<QProgressDialog *>() == nullptr);
    }

    void filesDroppedOnTheWindowAreTakenIn()
    {
        Transfer t;
        MainWindow shown(t.fixture.session(), t.fixture.context());
        auto second = another();
        second.id = PostmortemId::create();
        second.incident.reference = u"INC-2026-0901"_s;
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(t.file(u"a.json"_s, json(another()))), QUrl(u"https://example.org/x.json"_s),
                       QUrl::fromLocalFile(t.file(u"b.md"_s, MarkdownExporter().write(second, {}).value()))});
        QDropEvent drop({200, 200}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        t.fixture.prompts.agrees = true;
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown, &enter);
        QVERIFY(enter.isAccepted());
        QCoreApplication::sendEvent(&shown, &drop);
        QCOMPARE(t.count(), 3);
        QVERIFY(t.fixture.prompts.errors.isEmpty());
        QCOMPARE(shown.currentWorkspace()->document().value().incident.reference, u"INC-2026-0901"_s);
    }

    void nothingComesIntoAReadOnlyLibrary()
    {
        Transfer t;
        t.fixture.makeReadOnly();
        t.transfer.importFile(t.file(u"in.json"_s, json(another())));
        QCOMPARE(t.fixture.prompts.errors, QStringList(u"Another program has this library open."_s));
        QCOMPARE(t.count(), 1);
    }

    void offersEveryFormatUnderAClearName()
    {
        Transfer t;
        t.transfer.exportWithDialog(t.fixture.document());
        QCOMPARE(t.fixture.prompts.saveSuggested, QStringList(u"INC-2026-0847.md"_s));
        QCOMPARE(t.fixture.prompts.saveFilters.size(), qsizetype(t.fixture.context().formats.exporters().size()));
        QVERIFY(t.fixture.prompts.saveFilters.first().endsWith(u"(*.md)"_s));
    }

    void theFormatFollowsWhatWasTypedAndChosen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("chosenFormat");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("format");
        QTest::newRow("as suggested") << u"r.md"_s << u"markdown"_s << u"r.md"_s << u"markdown"_s;
        QTest::newRow("other ending") << u"r.MARKDOWN"_s << u"markdown"_s << u"r.MARKDOWN"_s << u"markdown"_s;
        QTest::newRow("json was typed") << u"r.json"_s << u"markdown"_s << u"r.json"_s << u"json"_s;
        QTest::newRow("json was chosen") << u"r.md"_s << u"json"_s << u"r.json"_s << u"json"_s;
        QTest::newRow("no ending") << u"r"_s << u"json"_s << u"r.json"_s << u"json"_s;
        QTest::newRow("a dot in the name") << u"INC-1.2"_s << u"markdown"_s << u"INC-1.2.md"_s << u"markdown"_s;
        QTest::newRow("second of two with one ending")
            << u"r.mmd"_s << u"mermaid-timeline"_s << u"r.mmd"_s << u"mermaid-timeline"_s;
    }
    void theFormatFollowsWhatWasTypedAndChosen()
    {
        QFETCH(QString, typed);
        QFETCH(QString, chosenFormat);
        QFETCH(QString, written);
        QFETCH(QString, format);
        Transfer t;
        const auto &formats = t.fixture.context().formats;
        const auto *chosen = formats.exporter(chosenFormat);
        QVERIFY2(chosen != nullptr, qPrintable(chosenFormat));
        t.fixture.prompts.savePath = t.fixture.path(typed);
        t.fixture.prompts.saveFilter = u"%1 (*.%2)"_s.arg(chosen->name(), chosen->suffixes().first());
        t.transfer.exportWithDialog(t.fixture.document());
        QCOMPARE(contentOf(t.fixture.path(written)),
                 formats.exporter(format)->write(t.fixture.value(), {t.fixture.clock.today()}).value());
    }

    void aFileTheDialogDidNotNameIsNotReplacedUnasked()
    {
        Transfer t;
        const auto path = t.file(u"r.md"_s, "mine");
        t.fixture.prompts.savePath = t.fixture.path(u"r"_s);
        t.transfer.exportWithDialog(t.fixture.document());
        QCOMPARE(contentOf(path), QByteArray("mine"));
        QVERIFY(t.fixture.prompts.questions.last().contains(u"r.md"_s));
        t.fixture.prompts.agrees = true;
        t.transfer.exportWithDialog(t.fixture.document());
        QVERIFY(contentOf(path).startsWith("# "));
    }

    void namesThatFileSystemsObjectToAreMended()
    {
        auto postmortem = another();
        postmortem.incident.reference = u"../INC 7/8:\"x\""_s;
        Transfer t;
        t.transfer.importFile(t.file(u"in.json"_s, json(postmortem)));
        auto document = t.fixture.session().open(t.spy[0][0].value<PostmortemId>());
        t.transfer.exportWithDialog(*document.value());
        QCOMPARE(t.fixture.prompts.saveSuggested, QStringList(u"-INC-7-8--x-.md"_s));
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        Transfer t;
        t.fixture.prompts.savePath = t.fixture.path(u"missing/r.md"_s);
        t.transfer.exportWithDialog(t.fixture.document());
        QCOMPARE(t.fixture.prompts.errors.size(), 1);
        QVERIFY(t.fixture.prompts.errors.first().contains(u"missing/r.md"_s));
    }
};

QTEST_MAIN(PostmortemTransferTest)
#include "PostmortemTransferTest.moc"
