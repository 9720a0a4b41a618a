// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/PseudoTranslator.h"
#include "tour/StrayWindows.h"
#include "tour/Tour.h"

#include <QApplication>
#include <QTextStream>

using namespace debrief;

namespace {

QList<TourLook> looks()
{
    const QSize normal(1440, 900);
    return {
        {QStringLiteral("light-1440x900"), Theme::Choice::Light, normal},
        {QStringLiteral("dark-1440x900"), Theme::Choice::Dark, normal},
        {QStringLiteral("light-1280x720"), Theme::Choice::Light, QSize(1280, 720)},
        {QStringLiteral("dark-1920x1080"), Theme::Choice::Dark, QSize(1920, 1080)},
        {QStringLiteral("light-1920x1080"), Theme::Choice::Light, QSize(1920, 1080)},
        {QStringLiteral("right-to-left"), Theme::Choice::Light, normal, true, false},
        {QStringLiteral("long-words"), Theme::Choice::Light, QSize(1280, 720), false, true},
    };
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        out << "Usage: debrief_tour FOLDER [LOOK]...\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    const auto wanted = arguments.mid(2);
    StrayWindows strays;
    application.installEventFilter(&strays);
    int pictures = 0;
    for (const auto &look : looks()) {
        if (!wanted.isEmpty() && !wanted.contains(look.name))
            continue;
        PseudoTranslator longWords;
        if (look.pseudoTranslated)
            QCoreApplication::installTranslator(&longWords);
        QGuiApplication::setLayoutDirection(look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        pictures += Tour(folder, look).walk();
        QCoreApplication::removeTranslator(&longWords);
    }
    out << pictures << " pictures in " << QDir::toNativeSeparators(folder.absolutePath()) << '\n';
    for (const auto &name : strays.found())
        out << "shown as a window of its own: " << name << '\n';
    return strays.found().isEmpty() ? 0 : 1;
}
