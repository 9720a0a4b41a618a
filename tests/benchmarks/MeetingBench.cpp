// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Figures.h"
#include "editing/MeetingSession.h"
#include "exchange/sample/Sample.h"
#include "support/PageFixture.h"
#include "support/PretendScreens.h"
#include "widgets/meeting/console/MeetingConsole.h"
#include "widgets/meeting/window/MeetingWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>
#include <QtTest/QTest>

#include <algorithm>
#include <sys/resource.h>

namespace debrief {

namespace {

using namespace std::chrono_literals;

constexpr int captureCount = 500;
constexpr auto settling = 12s;
constexpr auto watchedFor = 30s;

Postmortem inTheMiddleOfAMeeting()
{
    auto sample = samplePostmortem().value();
    sample.meetingLog.clear();
    sample.captures.clear();
    for (int i = 0; i < captureCount; ++i) {
        Capture capture;
        capture.id = CaptureId::create();
        capture.at = *fromIso(u"2026-03-22T15:00:00Z") + std::chrono::seconds(i);
        capture.kind = CaptureKind(i % 5);
        capture.part = PartKind::Timeline;
        capture.text = QStringLiteral("Heard %1: the alert came before the page").arg(i);
        sample.captures.append(capture);
    }
    sortLists(sample);
    return sample;
}

double processorMillis()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto millis = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return millis(usage.ru_utime) + millis(usage.ru_stime);
}

/// Per cent of one core while nobody does anything.
double idleShare()
{
    QEventLoop loop;
    QTimer::singleShot(settling, &loop, &QEventLoop::quit); // what was still to paint, and the cursor that blinks
    loop.exec();
    QElapsedTimer timer;
    timer.start();
    const auto before = processorMillis();
    QTimer::singleShot(watchedFor, &loop, &QEventLoop::quit);
    loop.exec();
    return 100 * (processorMillis() - before) / double(timer.elapsed());
}

bool isPainted(const MeetingWindow &window, const QString &text)
{
    const auto texts = window.paintedTexts();
    return std::any_of(texts.cbegin(), texts.cend(),
                       [&](const PaintedText &painted) { return painted.text.contains(text); });
}

} // namespace

void benchMeeting()
{
    printHeading(QStringLiteral("A meeting under way with %1 captures, both windows shown").arg(captureCount));
    PageFixture fixture(inTheMiddleOfAMeeting());
    const SystemClock clock;
    MeetingSession session(fixture.document(), clock, builtInAgenda().value());
    MeetingWindow window;
    const PretendScreens screens({PretendScreens::laptop()});
    MeetingConsole console(session, fixture.context(), screens);
    QObject::connect(&session, &MeetingSession::projectionChanged, &window, &MeetingWindow::setProjection);
    PageFixture::show(window, {1920, 1080});
    PageFixture::show(console, {1100, 860});
    session.setWatched(true);
    (void) session.start();
    (void) session.nextPart();

    (void) session.showSeconds(false);
    printFigure(QStringLiteral("processor while idle, whole minutes"), idleShare(), "%", 0.12);
    (void) session.showSeconds(true);
    printFigure(QStringLiteral("processor while idle, with seconds"), idleShare(), "%", 0.3);

    auto *line = console.findChild<QLineEdit *>(QStringLiteral("captureLine"));
    std::vector<double> captures;
    for (int i = 0; i < 21; ++i) {
        const auto text = QStringLiteral("nobody saw the queue grow, %1").arg(i);
        line->setText(QStringLiteral("g ") + text);
        captures.push_back(timed([&] {
            QTest::keyClick(line, Qt::Key_Return);
            while (!isPainted(window, text))
                QApplication::processEvents();
        }));
    }
    printFigure(QStringLiteral("capture, from Enter to painted"), median(captures), "ms", 50);
    printFigure(QStringLiteral("the slowest of them"), *std::max_element(captures.cbegin(), captures.cend()), "ms", 50);
}

} // namespace debrief
