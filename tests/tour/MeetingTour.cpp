// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/MeetingTour.h"

#include "widgets/meeting/window/MeetingWindow.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QtTest>

namespace debrief {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

MeetingTour::MeetingTour(QWidget &shared, QWidget &console, FakeClock &clock, Shoot shoot)
    : m_shared(shared)
    , m_console(console)
    , m_clock(clock)
    , m_shoot(std::move(shoot))
{
}

void MeetingTour::walk()
{
    walkLobby();
    walkTimeline();
    walkWhys();
    walkRest();
    walkClock();
    walkEnd();
}

void MeetingTour::walkLobby()
{
    m_shoot(m_shared, u"meeting-before"_s);
    m_shoot(m_console, u"console-one-screen"_s);
    click("shareWindowButton");
    m_shoot(m_console, u"console-lobby"_s);
    key(Qt::Key_F5);
    m_clock.advance(1min);
    next(2);
    both("frame");
    key(Qt::Key_F1);
    m_shoot(m_console, u"console-keys"_s);
    key(Qt::Key_Escape);
}

void MeetingTour::walkTimeline()
{
    goToPart(2);
    m_clock.advance(8min + 42s);
    next(2);
    for (const auto &line :
         {u"Reviewed by two people, tests passed locally"_s, u"g Tests did not cover connection pool load"_s,
          u"a Load testing before deploy"_s, u"p Friday deployments"_s, u"p Status page every 2 minutes"_s,
          u"k Alice Wong kept everyone informed"_s})
        capture(line);
    both("timeline");
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    m_shoot(m_shared, u"meeting-names"_s);
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    capture(u"q What was on your screen at 14:27?"_s);
    // Decided; the first question offered, shown to all, and what the facilitator alone sees of one's own wording.
    key(Qt::Key_F3);
    key(Qt::Key_3);
    key(Qt::Key_Return, Qt::ShiftModifier);
    both("question");
    key(Qt::Key_F3, Qt::ShiftModifier);
    key(Qt::Key_F2);
    m_console.findChild<QLineEdit *>(u"captureLine"_s)->setText(u"q Why did John not catch the pool limit?"_s);
    key(Qt::Key_F7);
    m_shoot(m_console, u"console-wording"_s);
    key(Qt::Key_Escape);
    m_console.findChild<QLineEdit *>(u"captureLine"_s)->clear();
    next(30);
    both("gate");
}

void MeetingTour::walkWhys()
{
    goToPart(3);
    both("whys-problem");
    next(3);
    both("whys");
    key(Qt::Key_F9);
    both("reading");
    key(Qt::Key_Escape);
}

void MeetingTour::walkRest()
{
    goToPart(4);
    m_clock.advance(4min);
    next(2);
    both("actions");
    goToPart(5);
    constexpr int pages = 10; // with the thanks, which are read out one at a time
    for (int page = 1; page <= pages; ++page) {
        both(qPrintable(u"debrief-%1"_s.arg(page)));
        next();
    }
}

void MeetingTour::walkClock()
{
    goToPart(2);
    key(Qt::Key_F5);
    both("paused");
    key(Qt::Key_F5);
    m_clock.advance(4min + 30s);
    // Any step makes the windows look at the clock.
    next();
    both("two-minutes");
    m_clock.advance(7min);
    key(Qt::Key_Left, Qt::ControlModifier);
    both("over");
    key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    both("blank");
    key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
}

void MeetingTour::walkEnd()
{
    key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    m_shoot(m_console, u"console-ending"_s);
    click("endButton");
    both("ended");
}

void MeetingTour::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *target = m_console.focusWidget();
    QTest::keyClick(target == nullptr ? &m_console : target, key, modifiers);
}

void MeetingTour::next(int times)
{
    for (int i = 0; i < times; ++i)
        key(Qt::Key_Right, Qt::ControlModifier);
}

void MeetingTour::goToPart(int number)
{
    key(Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
}

void MeetingTour::capture(const QString &line)
{
    auto *field = m_console.findChild<QLineEdit *>(u"captureLine"_s);
    field->setText(line);
    QTest::keyClick(field, Qt::Key_Return);
}

void MeetingTour::click(const char *button)
{
    auto *found = m_console.findChild<QAbstractButton *>(QLatin1String(button));
    if (found != nullptr && found->isVisible())
        found->click();
}

void MeetingTour::both(const char *name)
{
    m_shoot(m_shared, u"meeting-"_s + QLatin1String(name));
    m_shoot(m_console, u"console-"_s + QLatin1String(name));
}

} // namespace debrief
