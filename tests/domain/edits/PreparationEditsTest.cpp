// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/PreparationEdits.h"

#include "domain/edits/PeopleEdits.h"
#include "domain/edits/ReflectionEdits.h"
#include "domain/rules/PreparationStatus.h"
#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class PreparationEditsTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;
    const Instant m_early = build::at(u"09:00"_s);
    const Instant m_late = build::at(u"10:00"_s);

    [[nodiscard]] ParticipantId person(int place) const { return m_postmortem.participants[place].id; }
    [[nodiscard]] const PreparationForm *form(int place) const { return formOf(m_postmortem, person(place)); }
    void does(const ChangeSet &edit)
    {
        const auto before = m_postmortem;
        apply(m_postmortem, edit);
        auto undone = m_postmortem;
        apply(undone, edit.reversed());
        QVERIFY(undone == before);
    }
    void answers(int place, const std::function<void(PreparationAnswers &)> &change, Instant at)
    {
        does(changeAnswers(m_postmortem, person(place), at, change));
    }
    [[nodiscard]] QStringList lessons(ReflectionKind kind) const
    {
        QStringList texts;
        for (const auto &reflection : reflectionsOfKind(m_postmortem, kind))
            texts.append(reflection.text);
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_postmortem = Postmortem();
        for (const auto &name : {u"Alice"_s, u"John"_s})
            does(addParticipant(m_postmortem, build::participant(name)));
    }

    void whoIsAskedAgainKeepsTheFirstMoment()
    {
        does(markAsked(m_postmortem, {person(0)}, m_early));
        does(markAsked(m_postmortem, {person(0), person(1)}, m_late));
        QCOMPARE(form(0)->askedAt, m_early);
        QCOMPARE(form(1)->askedAt, m_late);
    }

    void theFirstAnswerIsTheMomentOfTheForm()
    {
        answers(
            0, [](PreparationAnswers &each) { each.myRole = u"I was on call"_s; }, m_early);
        answers(
            0, [](PreparationAnswers &each) { each.wentWell = {u"The alert"_s}; }, m_late);
        QCOMPARE(form(0)->answeredAt, m_early);
    }

    void aFormWithNothingLeftInItIsGone()
    {
        answers(
            0, [](PreparationAnswers &each) { each.myRole = u"I was on call"_s; }, m_early);
        answers(
            0, [](PreparationAnswers &each) { each.myRole.clear(); }, m_late);
        QVERIFY(m_postmortem.preparation.isEmpty());
    }

    void anAgreementAloneIsNoAnswer()
    {
        answers(
            0, [](PreparationAnswers &each) { each.mayBeShown = true; }, m_early);
        QVERIFY(!form(0)->answeredAt);
    }

    void thereIsOneFormForEachPerson()
    {
        does(markAsked(m_postmortem, {person(0)}, m_early));
        answers(
            0, [](PreparationAnswers &each) { each.saw = u"CPU at 98%"_s; }, m_late);
        QCOMPARE(m_postmortem.preparation.size(), 1);
    }

    void nobodyKnownChangesNothing() { QVERIFY(markAsked(m_postmortem, {ParticipantId::create()}, m_early).isEmpty()); }

    void theFormGoesWithThePersonAndComesBackWithThem()
    {
        answers(
            0, [](PreparationAnswers &each) { each.saw = u"CPU at 98%"_s; }, m_early);
        does(removeParticipants(m_postmortem, {person(0)}));
        QVERIFY(m_postmortem.preparation.isEmpty());
    }

    void aReturnedFormFillsInWhatItSaysAndLeavesTheRest()
    {
        answers(
            0,
            [](PreparationAnswers &each) {
                each.myRole = u"On call"_s;
                each.saw = u"Old"_s;
                each.mayBeShown = true;
                each.questions = {{u"Is the pool monitored?"_s, u"No."_s}};
                each.unplaced = u"A greeting"_s;
            },
            m_early);
        PreparationAnswers returned;
        returned.saw = u"New"_s;
        returned.questions = {{u"is the  pool monitored?"_s, {}}, {u"Why Friday?"_s, {}}};
        returned.unplaced = u"A greeting\nA second one"_s;
        does(takeInAnswers(m_postmortem, person(0), m_late, returned));
        const auto &answers = form(0)->answers;
        QCOMPARE(answers.myRole, u"On call"_s);
        QCOMPARE(answers.saw, u"New"_s);
        QVERIFY(!answers.mayBeShown);
        QCOMPARE(answers.questions[0].answer, u"No."_s);
        QCOMPARE(answers.questions.size(), 2);
        QCOMPARE(answers.unplaced, u"A greeting\nA second one"_s);
    }

    void answersBecomeLessonsOnlyWhenTheirWriterAgrees()
    {
        const auto fill = [](PreparationAnswers &each) {
            each.wentWell = {u"The alert fired within a second"_s, u"the  ROLLBACK was quick"_s};
            each.couldBeBetter = {u"No load test"_s};
            each.questions = {{u"Is the pool monitored?"_s, u"No"_s}};
        };
        answers(0, fill, m_early);
        QVERIFY(takeOverAnswers(m_postmortem, {person(0), person(1)}).isEmpty());
        answers(
            0, [](PreparationAnswers &each) { each.mayBeShown = true; }, m_early);
        Reflection known;
        known.kind = ReflectionKind::WentWell;
        known.text = u"The rollback was quick"_s;
        does(addReflection(m_postmortem, known));
        does(takeOverAnswers(m_postmortem, {person(0), person(1)}));
        QCOMPARE(lessons(ReflectionKind::WentWell),
                 (QStringList{u"The rollback was quick"_s, u"The alert fired within a second"_s}));
        QCOMPARE(lessons(ReflectionKind::CouldBeBetter), QStringList{u"No load test"_s});
        const auto question = reflectionsOfKind(m_postmortem, ReflectionKind::Question).first();
        QCOMPARE(question.who, u"Alice"_s);
        QCOMPARE(question.answer, u"No"_s);
        QVERIFY(takeOverAnswers(m_postmortem, {person(0), person(1)}).isEmpty());
    }

    void aQuestionThatIsAmongTheLessonsGainsItsAnswer()
    {
        Reflection open;
        open.kind = ReflectionKind::Question;
        open.text = u"Is the pool monitored?"_s;
        does(addReflection(m_postmortem, open));
        answers(
            0,
            [](PreparationAnswers &each) {
                each.mayBeShown = true;
                each.questions = {{u"Is the pool monitored?"_s, u"No"_s}};
            },
            m_early);
        does(takeOverAnswers(m_postmortem, {person(0)}));
        QCOMPARE(reflectionsOfKind(m_postmortem, ReflectionKind::Question).first().answer, u"No"_s);
    }
};

QTEST_GUILESS_MAIN(PreparationEditsTest)
#include "PreparationEditsTest.moc"
