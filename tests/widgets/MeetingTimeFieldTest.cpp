// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/MeetingTimeField.h"

#include "support/PageFixture.h"
#include "widgets/common/ToneLabel.h"

#include <QDateEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class MeetingTimeFieldTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<MeetingTimeField> m_field;
    QDateEdit *m_date = nullptr;
    QTimeEdit *m_time = nullptr;

    void open(const char *zone, std::optional<Instant> meetingAt)
    {
        m_field.reset();
        Postmortem postmortem;
        postmortem.id = PostmortemId::create();
        postmortem.incident.reference = u"INC-1"_s;
        postmortem.incident.zone = QTimeZone(zone);
        postmortem.incident.meetingAt = meetingAt;
        m_fixture = std::make_unique<PageFixture>(postmortem);
        m_field = std::make_unique<MeetingTimeField>();
        m_field->setDocument(m_fixture->document(), m_fixture->clock);
        PageFixture::show(*m_field, {400, 80});
        m_date = m_field->findChild<QDateEdit *>(u"meetingDate"_s);
        m_time = m_field->findChild<QTimeEdit *>(u"meetingTime"_s);
    }
    [[nodiscard]] QString planned() const
    {
        const auto &at = m_fixture->value().incident.meetingAt;
        return at ? toIsoUtc(*at) : u"none"_s;
    }
    [[nodiscard]] QString undoText() const { return m_fixture->document().history().undoText(); }

private Q_SLOTS:
    void cleanup()
    {
        m_field.reset();
        m_fixture.reset();
    }

    void theNextFullHourIsProposed()
    {
        open("America/New_York", std::nullopt);
        m_fixture->clock.advance(std::chrono::minutes(20)); // 15:20 UTC
        QTest::mouseClick(m_field->findChild<QPushButton *>(u"planMeetingButton"_s), Qt::LeftButton);
        QCOMPARE(planned(), u"2026-03-22T16:00:00Z");
        QCOMPARE(m_time->time(), QTime(12, 0));
        QVERIFY(m_date->hasFocus());
    }

    void theTimeIsTypedInTheZoneOfThePostmortem()
    {
        open("Asia/Tokyo", fromMillis(1774191600000)); // 2026-03-22 15:00 UTC
        QCOMPARE(m_date->date(), QDate(2026, 3, 23));
        QCOMPARE(m_time->time(), QTime(0, 0));
        m_time->setFocus();
        m_time->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(m_time, u"0930"_s);
        QCOMPARE(planned(), u"2026-03-23T00:30:00Z");
        QCOMPARE(undoText(), u"Change time of the meeting");
        QTest::keySequence(m_time, QKeySequence::Undo);
        QCOMPARE(planned(), u"2026-03-22T15:00:00Z");
        QCOMPARE(m_time->time(), QTime(0, 0));
    }

    void anHourThatTheSpringChangeSkipsIsAProblem()
    {
        open("Europe/Berlin", fromMillis(1774742400000)); // 2026-03-29 01:00 in Berlin
        auto *problem = m_field->findChild<ToneLabel *>();
        m_time->setTime(QTime(2, 30));
        QVERIFY(problem->isVisible());
        QCOMPARE(planned(), u"2026-03-29T00:00:00Z");
        QCOMPARE(m_time->time(), QTime(2, 30));
        m_time->setTime(QTime(3, 30));
        QVERIFY(!problem->isVisible());
        QCOMPARE(planned(), u"2026-03-29T01:30:00Z");
    }

    void theMeetingCanBeTakenBack()
    {
        open("UTC", fromMillis(1774191600000));
        QTest::mouseClick(m_field->findChild<QToolButton *>(u"clearMeetingButton"_s), Qt::LeftButton);
        QCOMPARE(planned(), u"none");
        QCOMPARE(undoText(), u"Plan no meeting");
        QVERIFY(!m_date->isVisible());
        m_fixture->document().undo();
        QVERIFY(m_date->isVisible());
        QCOMPARE(planned(), u"2026-03-22T15:00:00Z");
    }
};

QTEST_MAIN(MeetingTimeFieldTest)
#include "MeetingTimeFieldTest.moc"
