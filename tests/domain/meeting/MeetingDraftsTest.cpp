// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingDrafts.h"

#include "domain/edits/CaptureSettling.h"
#include "domain/meeting/MeetingMarks.h"
#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class MeetingDraftsTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;

    static Capture said(int second, CaptureKind kind, const QString &text)
    {
        Capture capture;
        capture.at = build::at(u"15:10"_s) + std::chrono::seconds(second);
        capture.id = CaptureId::create();
        capture.kind = kind;
        capture.text = text;
        return capture;
    }

private Q_SLOTS:
    void init()
    {
        m_postmortem = {};
        m_postmortem.causes = {build::cause(u"Known before"_s)};
        m_postmortem.actions = {build::action(u"Planned before"_s, Priority::P0)};
        m_postmortem.captures = {said(0, CaptureKind::Gap, u"No load test"_s),
                                 said(1, CaptureKind::ActionIdea, u"Alert"_s),
                                 said(2, CaptureKind::Note, u"Reviewed by two"_s)};
    }

    void whatTheMeetingMadeIsADraftUntilItIsConfirmed()
    {
        apply(m_postmortem, asDrafts(makeCauses(m_postmortem, {m_postmortem.captures[0].id})));
        apply(m_postmortem, asDrafts(makeActions(m_postmortem, {m_postmortem.captures[1].id})));
        const auto drafts = draftsToConfirm(m_postmortem);
        QCOMPARE(drafts.size(), 3);
        QCOMPARE(drafts[0].text, u"Reviewed by two"_s);
        QCOMPARE(drafts[1].text, u"No load test"_s);
        QCOMPARE(drafts[2].text, u"Alert"_s);
        QVERIFY(drafts[2].missing.contains(u"no owner"_s));
        const auto before = m_postmortem;
        const auto edit = confirmDrafts(m_postmortem, drafts);
        apply(m_postmortem, edit);
        QVERIFY(draftsToConfirm(m_postmortem).isEmpty());
        QCOMPARE(m_postmortem.captures[2].outcome, CaptureOutcome::Kept);
        apply(m_postmortem, edit.reversed());
        QCOMPARE(m_postmortem, before);
    }

    void urgentItemsThatLackSomethingAreNamed()
    {
        auto complete = build::action(u"Complete"_s, Priority::P1, 1);
        complete.owner = u"DevOps"_s;
        complete.deadline = QDate(2026, 3, 29);
        complete.successCriteria = u"fails the build"_s;
        auto against = build::action(u"Decided against"_s, Priority::P0, 2);
        against.state = ActionState::WillNotDo;
        m_postmortem.actions += {complete, against, build::action(u"Later"_s, Priority::P2, 3)};
        const auto unfinished = unfinishedActions(m_postmortem);
        QCOMPARE(unfinished.size(), 1);
        QCOMPARE(unfinished.first().number, 1);
        QCOMPARE(unfinished.first().missing, u"no owner, no deadline, no success criteria"_s);
    }

    void onlyAnOwnerAccepts()
    {
        MeetingState state;
        state.phase = MeetingPhase::Running;
        PartProgress part;
        part.kind = PartKind::Actions;
        state.parts = {part};
        m_postmortem.actions.first().draft = true;
        QVERIFY(!markHere(m_postmortem, state).whyNot.isEmpty());
        m_postmortem.actions.first().owner = u"Backend"_s;
        const auto mark = markHere(m_postmortem, state);
        QVERIFY(mark.whyNot.isEmpty());
        apply(m_postmortem, mark.change);
        QVERIFY(m_postmortem.actions.first().acceptedByOwner);
        QVERIFY(!m_postmortem.actions.first().draft);
    }
};

QTEST_GUILESS_MAIN(MeetingDraftsTest)
#include "MeetingDraftsTest.moc"
