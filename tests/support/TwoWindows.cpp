// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TwoWindows.h"

#include "exchange/sample/Sample.h"

#include <QApplication>
#include <QtTest>

namespace debrief {

Postmortem sampleBeforeMeeting()
{
    auto sample = samplePostmortem().value();
    sample.incident.stage = Stage::ReadyToMeet;
    sample.incident.closingStatement.clear();
    sample.meetingLog.clear();
    sample.captures.clear();
    return sample;
}

TwoWindows::TwoWindows(const Postmortem &postmortem, const QList<ScreenInfo> &start)
    : fixture(postmortem)
    , now(start)
{
    open();
}

TwoWindows::~TwoWindows()
{
    starter->closeAll();
}

void TwoWindows::open()
{
    auto pretended = std::make_unique<PretendScreens>(now);
    screens = pretended.get();
    starter = std::make_unique<MeetingStarter>(fixture.context(), main, std::move(pretended));
    starter->start(fixture.document());
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (auto *shared = qobject_cast<MeetingWindow *>(widget))
            window = shared;
        if (auto *own = qobject_cast<MeetingConsole *>(widget))
            console = own;
    }
    if (!QTest::qWaitForWindowActive(console))
        qFatal("the console did not come up");
}

void TwoWindows::plug(const QList<ScreenInfo> &then)
{
    now = then;
    screens->become(then);
}

void TwoWindows::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *target = console->focusWidget();
    QTest::keyClick(target == nullptr ? console : target, key, modifiers);
}

void TwoWindows::type(const QString &text)
{
    key(Qt::Key_F2);
    QTest::keyClicks(line(), text);
    QTest::keyClick(line(), Qt::Key_Return);
}

QString TwoWindows::shared() const
{
    window->grab();
    QStringList texts;
    for (const auto &painted : window->paintedTexts())
        texts.append(painted.text);
    return texts.join(u' ');
}

} // namespace debrief
