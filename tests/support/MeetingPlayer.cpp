// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/MeetingPlayer.h"

#include <QApplication>
#include <QLineEdit>
#include <QtTest/QTest>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTabs = 80;

} // namespace

QString MeetingPlayer::play(const QList<Beat> &beats)
{
    for (const auto &beat : beats) {
        if (const auto problem = play(beat); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString MeetingPlayer::play(const Beat &beat)
{
    m_clock.advance(beat.after);
    for (const auto &stroke : beat.strokes) {
        if (const auto problem = touch(stroke); !problem.isEmpty())
            return problem;
    }
    return {};
}

QWidget *MeetingPlayer::target() const
{
    auto *focused = QApplication::focusWidget();
    if (focused == nullptr)
        return QApplication::activeWindow() == &m_console ? &m_console : nullptr;
    const auto *window = focused->window();
    return window == &m_console || window->parentWidget() == &m_console ? focused : nullptr;
}

QString MeetingPlayer::touch(const Stroke &stroke)
{
    auto *here = target();
    if (here == nullptr)
        return u"the keyboard is not in the console"_s;
    switch (stroke.kind) {
    case Stroke::Kind::Key:
        press(stroke.key);
        return {};
    case Stroke::Kind::Line:
        return writeLine(stroke.text);
    case Stroke::Kind::Words:
        QTest::keyClicks(here, stroke.text);
        return {};
    case Stroke::Kind::TabTo:
        return tabTo(stroke.text);
    }
    return {};
}

void MeetingPlayer::press(QKeyCombination key)
{
    if (auto *here = target())
        QTest::keyClick(here, key.key(), key.keyboardModifiers());
}

QString MeetingPlayer::writeLine(const QString &line)
{
    press(QKeyCombination(Qt::Key_F2));
    const auto *field = qobject_cast<QLineEdit *>(target());
    if (field == nullptr || field->objectName() != u"captureLine")
        return u"F2 does not lead to the capture line for: "_s + line;
    QTest::keyClicks(target(), line);
    press(QKeyCombination(Qt::Key_Return));
    return field->text().isEmpty() ? QString() : u"not taken: "_s + line;
}

QString MeetingPlayer::tabTo(const QString &name)
{
    for (int tab = 0; tab < mostTabs; ++tab) {
        const auto *here = target();
        if (here != nullptr && here->objectName() == name)
            return {};
        press(QKeyCombination(Qt::Key_Tab));
    }
    return u"Tab does not lead to "_s + name;
}

} // namespace debrief
