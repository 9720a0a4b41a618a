// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Settings.h"

#include <QtTest>

using namespace debrief;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recentLibrariesComeNewestFirstWithoutRepeats()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("settings.ini"));
        {
            Settings settings(file);
            for (int i = 0; i < 12; ++i)
                settings.rememberLibrary(QStringLiteral("/libraries/%1.debrief").arg(i));
            settings.rememberLibrary(QStringLiteral("/libraries/9.debrief"));
            settings.forgetLibrary(QStringLiteral("/libraries/11.debrief"));
        }
        const Settings again(file);
        QCOMPARE(again.recentLibraries().first(), u"/libraries/9.debrief");
        QCOMPARE(again.recentLibraries().count(QStringLiteral("/libraries/9.debrief")), 1);
        QVERIFY(!again.recentLibraries().contains(QStringLiteral("/libraries/11.debrief")));
        QVERIFY(again.recentLibraries().size() <= 8);
    }

    void choosingTheSchemeThatIsChosenWritesNothing()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("settings.ini"));
        {
            Settings settings(file);
            settings.setScheme(settings.scheme());
        }
        QVERIFY(!QFile::exists(file));
    }

    void stateAndSchemeAreKept()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("settings.ini"));
        QCOMPARE(Settings(file).scheme(), u"system");
        {
            Settings settings(file);
            settings.setScheme(QStringLiteral("dark"));
            settings.setState(QStringLiteral("mainWindow"), QByteArray("\x00\x01geometry", 10));
        }
        const Settings again(file);
        QCOMPARE(again.scheme(), u"dark");
        QCOMPARE(again.state(QStringLiteral("mainWindow")), QByteArray("\x00\x01geometry", 10));
        QVERIFY(again.state(QStringLiteral("never")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
