// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RandomEdit.h"
#include "store/StoreSupport.h"

#include <QProcess>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

constexpr int processTimeout = 30'000;

QString childProgram()
{
    return QCoreApplication::applicationDirPath() + u"/KillChild"_s;
}

/// The numbers a child wrote before it was killed. `whole` lines only: the last may be cut.
QList<unsigned> acknowledged(const QByteArray &output)
{
    QList<unsigned> steps;
    const auto end = output.lastIndexOf('\n');
    for (const auto &line : output.left(end + 1).split('\n')) {
        bool isNumber = false;
        const auto step = line.toUInt(&isNumber);
        if (isNumber)
            steps.append(step);
    }
    return steps;
}

} // namespace

/// kill -9 at random moments of an editing session.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedEditIsLost()
    {
        constexpr int kills = 200;
        std::mt19937 random(847);
        TestLibrary test;
        auto expected = randomPostmortem(847);
        QCOMPARE(problem(test->add(expected)), QString());
        test.library.reset();

        unsigned nextStep = 0;
        int inFlight = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const auto output = runAndKill(test.path, nextStep, int(random() % 12));
            for (const auto step : acknowledged(output)) {
                QCOMPARE(step, nextStep);
                apply(expected, randomEdit(expected, nextStep++));
            }
            OpenOptions options; // also reading only has to put right first what was cut short
            options.access = kill % 2 == 0 ? OpenOptions::Access::ReadWrite : OpenOptions::Access::ReadOnly;
            const auto outcome = Library::open(test.path, options);
            QVERIFY2(outcome.kind == OpenOutcome::Kind::Opened, qPrintable(outcome.message));
            QCOMPARE(outcome.library->quickCheck().value(), QStringList());
            const auto loaded = outcome.library->load(expected.id);
            QCOMPARE(problem(loaded), QString());
            if (!(loaded.value().value == expected)) {
                // The edit that was written when the child died, before it could say so.
                apply(expected, randomEdit(expected, nextStep++));
                ++inFlight;
            }
            QVERIFY2(loaded.value().value == expected,
                     qPrintable(u"after %1 kills and %2 edits"_s.arg(kill + 1).arg(nextStep)));
        }
        QVERIFY2(nextStep > unsigned(kills), qPrintable(QString::number(nextStep)));
        QVERIFY(inFlight < kills);
        QCOMPARE(test.reopen(), OpenOutcome::Kind::Opened);
        test.library.reset();
        QCOMPARE(QDir(test.folder.path()).entryList(QDir::Files | QDir::Hidden).join(u' '), u"Team.debrief"_s);
    }

private:
    /// Waits for that many lines, then kills; gives everything the child wrote.
    static QByteArray runAndKill(const QString &path, unsigned firstStep, int lines)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::SeparateChannels);
        child.start(childProgram(), {path, QString::number(firstStep)});
        QByteArray output;
        while (child.state() != QProcess::NotRunning && output.count('\n') < lines) {
            if (!child.waitForReadyRead(processTimeout))
                break;
            output += child.readAllStandardOutput();
        }
        child.kill();
        child.waitForFinished(processTimeout);
        output += child.readAllStandardOutput();
        const auto errors = child.readAllStandardError();
        if (!errors.isEmpty())
            QTest::qFail(errors.constData(), __FILE__, __LINE__);
        return output;
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
