// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/KeyCommand.h"

#include <QCoreApplication>
#include <QStringList>

namespace debrief {

namespace {

struct KeyTexts
{
    Q_DECLARE_TR_FUNCTIONS(KeyTexts)
};

QString areaKey(KeyArea area)
{
    switch (area) {
    case KeyArea::Everywhere:
        return QStringLiteral("everywhere");
    case KeyArea::Library:
        return QStringLiteral("library");
    case KeyArea::Overview:
        return QStringLiteral("overview");
    case KeyArea::Timeline:
        return QStringLiteral("timeline");
    case KeyArea::Whys:
        return QStringLiteral("whys");
    case KeyArea::Actions:
        return QStringLiteral("actions");
    case KeyArea::Lessons:
        return QStringLiteral("lessons");
    case KeyArea::Meeting:
        return QStringLiteral("meeting");
    }
    return {};
}

/// Works on its own without being part of typing or of moving about in a text.
bool standsAlone(int key)
{
    return (key >= Qt::Key_F1 && key <= Qt::Key_F35) || key == Qt::Key_Escape || key == Qt::Key_Insert ||
           key == Qt::Key_Help || key == Qt::Key_Pause || key == Qt::Key_Print;
}

} // namespace

QString areaName(KeyArea area)
{
    switch (area) {
    case KeyArea::Everywhere:
        return KeyTexts::tr("Everywhere");
    case KeyArea::Library:
        return KeyTexts::tr("Library");
    case KeyArea::Overview:
        return KeyTexts::tr("Overview");
    case KeyArea::Timeline:
        return KeyTexts::tr("Timeline");
    case KeyArea::Whys:
        return KeyTexts::tr("Five whys");
    case KeyArea::Actions:
        return KeyTexts::tr("Action items");
    case KeyArea::Lessons:
        return KeyTexts::tr("Lessons");
    case KeyArea::Meeting:
        return KeyTexts::tr("Meeting");
    }
    return {};
}

QString commandId(KeyArea area, const QString &objectName)
{
    return areaKey(area) + u'.' + objectName;
}

bool overlap(KeyArea one, KeyArea other)
{
    if (one == other)
        return true;
    const bool everywhere = one == KeyArea::Everywhere || other == KeyArea::Everywhere;
    return everywhere && one != KeyArea::Meeting && other != KeyArea::Meeting;
}

QString whyNotAKey(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    if (key.count() > 1)
        return KeyTexts::tr("One key at a time: %1 is a sequence.").arg(key.toString(QKeySequence::NativeText));
    const auto combination = key[0];
    const auto modifiers = combination.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const auto text = key.toString(QKeySequence::NativeText);
    if ((modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier && !standsAlone(combination.key()))
        return KeyTexts::tr("%1 is used for typing. Add Ctrl or Alt, or choose a function key.").arg(text);
    for (const auto standard : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll}) {
        if (QKeySequence::keyBindings(standard).contains(key))
            return KeyTexts::tr("%1 is used in text fields. Choose another key.").arg(text);
    }
    return {};
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const auto &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

} // namespace debrief
