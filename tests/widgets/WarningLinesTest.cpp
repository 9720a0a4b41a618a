// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/WarningLines.h"

#include "support/Builders.h"
#include "support/PageFixture.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace debrief;
using namespace Qt::StringLiterals;

class WarningLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingToSayTakesNoRoom();
    void missingSourcesAreOneLine();
    void manyLinesAreShownOnDemand();
    void thousandsOfLinesAreShownInSteps();
    void showsWhatWasWrittenAsItIs();

private:
    [[nodiscard]] static QStringList shown(const WarningLines &lines);

    QList<TimelineEvent> m_events;
};

void WarningLinesTest::init()
{
    m_events = build::sampleTimeline();
}

QStringList WarningLinesTest::shown(const WarningLines &lines)
{
    QStringList texts;
    for (const auto *line : lines.findChildren<QToolButton *>(u"warningLine"_s)) {
        if (!line->isHidden())
            texts.append(line->accessibleName());
    }
    return texts;
}

void WarningLinesTest::nothingToSayTakesNoRoom()
{
    WarningLines lines;
    lines.setTimeline(m_events, QTimeZone::utc());
    QVERIFY(lines.isHidden());
    lines.setTimeline({}, QTimeZone::utc());
    QVERIFY(lines.isHidden());
}

void WarningLinesTest::missingSourcesAreOneLine()
{
    m_events[1].source.clear();
    m_events[3].source.clear();
    WarningLines lines;
    lines.setTimeline(m_events, QTimeZone::utc());
    QCOMPARE(lines.texts().size(), 1);
    QVERIFY(lines.texts().first().startsWith(u"2 events"_s));
    QSignalSpy chosen(&lines, &WarningLines::eventChosen);
    lines.findChild<QToolButton *>(u"warningLine"_s)->click();
    QCOMPARE(chosen[0][0].value<EventId>(), m_events[1].id);
    // Once the first is mended, the same line would lead to the next.
    m_events[3].source = u"Slack"_s;
    lines.setTimeline(m_events, QTimeZone::utc());
    QVERIFY(lines.texts().first().startsWith(u"1 event "_s));
}

void WarningLinesTest::manyLinesAreShownOnDemand()
{
    m_events[2].marks = Mark::Started; // two events stand before it
    m_events[0].kind = EventKind::Action;
    m_events[4].kind = EventKind::Action;
    m_events[5].source.clear();
    WarningLines lines;
    lines.setTimeline(m_events, QTimeZone::utc());
    const auto all = lines.texts();
    QVERIFY(all.size() > 3);
    QTRY_COMPARE(shown(lines), all.mid(0, 2));
    lines.findChild<QToolButton *>(u"moreWarnings"_s)->click();
    QTRY_COMPARE(shown(lines), all);
}

void WarningLinesTest::thousandsOfLinesAreShownInSteps()
{
    QList<TimelineEvent> events;
    for (int i = 0; i < 3000; ++i) {
        events.append(build::event(u"14:00"_s, EventKind::Action, QString::number(i)));
        events.last().at += Millis(i * 1000);
    }
    events.last().marks = Mark::Started; // all others stand before it
    WarningLines lines;
    lines.setTimeline(events, QTimeZone::utc());
    const auto more = [&] {
        for (auto *button : lines.findChildren<QToolButton *>(u"moreWarnings"_s)) {
            if (!button->isHidden())
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    QTRY_COMPARE(shown(lines).size(), 2);
    QCOMPARE(more()->accessibleName(), u"Show 98 more of 2999"_s);
    more()->click();
    QTRY_COMPARE(shown(lines).size(), 100);
    QVERIFY(shown(lines)[99].contains(u" 99: "_s));
    QCOMPARE(more()->accessibleName(), u"Show 100 more of 2901"_s);
    more()->click();
    QTRY_COMPARE(shown(lines).size(), 200);
    QSignalSpy chosen(&lines, &WarningLines::eventChosen);
    for (auto *button : lines.findChildren<QToolButton *>(u"warningLine"_s)) {
        if (!button->isHidden() && button->accessibleName().contains(u" 150: "_s))
            button->click();
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<EventId>(), events[150].id);
}

void WarningLinesTest::showsWhatWasWrittenAsItIs()
{
    m_events[1].marks = Mark::Started;
    m_events[0].text = u"<img src=x> R&D alert"_s;
    WarningLines lines;
    lines.setTimeline(m_events, QTimeZone::utc());
    auto *line = lines.findChild<QToolButton *>(u"warningLine"_s);
    QVERIFY(line->accessibleName().contains(u"<img src=x> R&D"_s));
    QVERIFY(line->text().contains(u"R&&D"_s));
    QVERIFY(!line->toolTip().contains(u"<img"_s));
}

QTEST_MAIN(WarningLinesTest)
#include "WarningLinesTest.moc"
