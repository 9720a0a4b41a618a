// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Enums.h"

#include <QtTest>

using namespace debrief;

class EnumsTest : public QObject
{
    Q_OBJECT

private:
    template <typename E>
    void checkEntries()
    {
        QSet<QString> keys;
        for (const auto &entry : enumEntries<E>()) {
            const auto key = enumKey(entry.value);
            QVERIFY2(!keys.contains(key), entry.key);
            keys.insert(key);
            QCOMPARE(enumFromKey<E>(key), std::optional(entry.value));
            QVERIFY2(!enumLabel(entry.value).isEmpty(), entry.key);
        }
        QVERIFY(!keys.isEmpty());
        QVERIFY(!enumFromKey<E>(u"no such key").has_value());
    }

private Q_SLOTS:
    void everyValueHasItsOwnKeyAndALabel()
    {
        checkEntries<Severity>();
        checkEntries<Stage>();
        checkEntries<EventKind>();
        checkEntries<Mark>();
        checkEntries<Confidence>();
        checkEntries<FactorKind>();
        checkEntries<StopCheck>();
        checkEntries<Priority>();
        checkEntries<ActionType>();
        checkEntries<Strength>();
        checkEntries<ActionState>();
        checkEntries<Involvement>();
        checkEntries<MeetingDuty>();
        checkEntries<Attendance>();
        checkEntries<CallOn>();
        checkEntries<ReflectionKind>();
        checkEntries<CaptureKind>();
        checkEntries<CaptureOutcome>();
        checkEntries<LinkCheck>();
        checkEntries<PartKind>();
        checkEntries<MeetingEntryKind>();
        checkEntries<HeardKind>();
        checkEntries<QuestionTopic>();
        checkEntries<Answer>();
        checkEntries<ClosureOutcome>();
        checkEntries<ExtensionReason>();
        checkEntries<ReportSection>();
    }
};

QTEST_GUILESS_MAIN(EnumsTest)
#include "EnumsTest.moc"
