// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/MeetingColors.h"

#include "widgets/theme/MeetingScale.h"

#include <QtTest>

using namespace debrief;

class MeetingColorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheSharedWindowStandsOut()
    {
        for (const auto *colors : {&lightMeetingColors(), &darkMeetingColors()}) {
            for (const auto &pair : colors->textPairs()) {
                const auto what = QStringLiteral("%1 on %2").arg(pair.text.name(), pair.background.name());
                QVERIFY2(contrast(pair.text, pair.background) >= 7.0, qPrintable(what));
            }
        }
    }

    void theSchemeFollowsFromThePalette()
    {
        const auto light = meetingColorsFor(lightColors().palette()).content.background;
        QCOMPARE(light, lightMeetingColors().content.background);
        QCOMPARE(meetingColorsFor(darkColors().palette()).content.background, darkMeetingColors().content.background);
    }

    void sizesAreAShareOfTheHeight()
    {
        const MeetingScale design({1920, 1080}, 1);
        QVERIFY(design.font(MeetingText::Item).pixelSize() >= 44);
        QVERIFY(design.font(MeetingText::Item).pixelSize() <= 52);
        QVERIFY(design.font(MeetingText::Body).pixelSize() >= 26);
        QVERIFY(design.font(MeetingText::Body).pixelSize() <= 32);
        QCOMPARE(MeetingScale({3840, 2160}, 1).px(10), 20.0);
        QCOMPARE(MeetingScale({1280, 720}, 1).px(9), 6.0);
        // A narrow window has no room for what its height would allow.
        QCOMPARE(MeetingScale({960, 1080}, 1).px(10), 5.0);
        QCOMPARE(MeetingScale({1920, 1080}, 1.5).px(10), 15.0);
        QCOMPARE(MeetingScale({1920, 1080}, 0.2), design);
    }

    void nothingIsSmallerThan24At1080()
    {
        const MeetingScale scale({1920, 1080}, 1);
        for (const auto text : {MeetingText::Label, MeetingText::Small, MeetingText::Note, MeetingText::Body,
                                MeetingText::BodyStrong, MeetingText::List, MeetingText::ItemTime, MeetingText::Item,
                                MeetingText::Title, MeetingText::Question, MeetingText::ArcNumber})
            QVERIFY(scale.smallestFont(text).pixelSize() >= 24);
    }
};

QTEST_MAIN(MeetingColorsTest)
#include "MeetingColorsTest.moc"
