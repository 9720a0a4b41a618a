// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/PreparationHints.h"

#include "domain/edits/PreparationEdits.h"
#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class PreparationHintsTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;

    void answer(int place, const std::function<void(PreparationAnswers &)> &change)
    {
        apply(m_postmortem, changeAnswers(m_postmortem, m_postmortem.participants[place].id, Instant{}, change));
    }
    [[nodiscard]] QStringList about(int event) const
    {
        QStringList texts;
        for (const auto &hint : preparationFor(m_postmortem, m_postmortem.timeline[event].id))
            texts.append(hint.text);
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_postmortem = Postmortem();
        m_postmortem.timeline = build::sampleTimeline();
        for (const auto &role : {u"DevOps"_s, u"Engineer"_s}) {
            auto person = build::participant(u"Somebody"_s);
            person.order = int(m_postmortem.participants.size());
            person.role = role;
            m_postmortem.participants.append(person);
        }
    }

    void linesThatNameTheTimeOfAnEventBelongToIt()
    {
        answer(1, [](PreparationAnswers &each) {
            each.saw = u"I was asleep. At 14:25 my telephone rang.\nThen nothing (114:25:09)."_s;
        });
        QCOMPARE(about(1), QStringList{u"At 14:25 my telephone rang."_s});
        QCOMPARE(about(0), QStringList());
    }

    void timesAreReadInTheZoneOfTheIncident()
    {
        m_postmortem.incident.zone = QTimeZone("Europe/Berlin");
        answer(1, [](PreparationAnswers &each) { each.saw = u"15:25 my telephone rang"_s; });
        QCOMPARE(about(1), QStringList{u"15:25 my telephone rang"_s});
    }

    void linesThatShareARareWordBelongToTheEvent()
    {
        answer(0, [](PreparationAnswers &each) { each.wentWell = {u"The manual rollback was quick"_s}; });
        QCOMPARE(about(2), QStringList{u"The manual rollback was quick"_s});
        QCOMPARE(about(3), QStringList{u"The manual rollback was quick"_s});
        QCOMPARE(about(1), QStringList());
    }

    void theNearestStandFirstAndThreeAreEnough()
    {
        answer(0, [](PreparationAnswers &each) {
            each.saw =
                u"The rollback worried me. At 14:27 we chose the rollback. A rollback is easy. No rollback yet."_s;
        });
        const auto lines = about(2);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first(), u"At 14:27 we chose the rollback."_s);
    }

    void partsHaveWhatIsWrittenForThem()
    {
        answer(0, [](PreparationAnswers &each) {
            each.wentWell = {u"The alert"_s};
            each.couldBeBetter = {u"No load test"_s};
        });
        QCOMPARE(preparationFor(m_postmortem, PartKind::Whys).first().text, u"No load test"_s);
        QCOMPARE(preparationFor(m_postmortem, PartKind::Debrief).first().text, u"The alert"_s);
        QVERIFY(preparationFor(m_postmortem, PartKind::Frame).isEmpty());
    }

    void theTextSaysWhoMayNotBeCalledOn()
    {
        answer(0, [](PreparationAnswers &each) {
            each.wentWell = {u"The manual rollback was quick."_s};
            each.callOn = CallOn::AskFirst;
        });
        answer(1, [](PreparationAnswers &each) {
            each.saw = u"Tried the rollback locally."_s;
            each.callOn = CallOn::No;
        });
        QCOMPARE(preparationText(preparationFor(m_postmortem, m_postmortem.timeline[2].id)),
                 u"Preparation: The manual rollback was quick (DevOps, ask first)\n"
                 u"Tried the rollback locally (Engineer, do not call on)"_s);
        QCOMPARE(preparationText({}), QString());
    }

    void aRoleAnswersAsItsMostCarefulPerson()
    {
        m_postmortem.participants[1].role = u"DevOps"_s;
        QCOMPARE(callOnOfRole(m_postmortem, u"DevOps"_s), CallOn::Unset);
        answer(0, [](PreparationAnswers &each) { each.callOn = CallOn::Yes; });
        QCOMPARE(callOnOfRole(m_postmortem, u"DevOps"_s), CallOn::Yes);
        answer(1, [](PreparationAnswers &each) { each.callOn = CallOn::AskFirst; });
        QCOMPARE(callOnOfRole(m_postmortem, u"DevOps"_s), CallOn::AskFirst);
        answer(0, [](PreparationAnswers &each) { each.callOn = CallOn::No; });
        QCOMPARE(callOnNote(callOnOfRole(m_postmortem, u"DevOps"_s)), u"Do not call on"_s);
        QCOMPARE(callOnNote(CallOn::Yes), QString());
    }

    void anEventThatIsNotThereHasNoHints() { QVERIFY(preparationFor(m_postmortem, EventId::create()).isEmpty()); }
};

QTEST_GUILESS_MAIN(PreparationHintsTest)
#include "PreparationHintsTest.moc"
