// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/ReflectionEdits.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ReflectionEditsTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;

    void does(const ChangeSet &edit) { apply(m_postmortem, edit); }
    void add(ReflectionKind kind, const QString &text, qsizetype position = -1)
    {
        does(addReflection(m_postmortem, Reflection{{}, 0, kind, text, {}, {}}, position));
    }
    [[nodiscard]] QString texts(ReflectionKind kind) const
    {
        QStringList result;
        for (const auto &reflection : reflectionsOfKind(m_postmortem, kind))
            result.append(reflection.text);
        return result.join(u' ');
    }
    [[nodiscard]] Reflection named(const QString &text) const
    {
        for (const auto &reflection : m_postmortem.reflections) {
            if (reflection.text == text)
                return reflection;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_postmortem = Postmortem();
        add(ReflectionKind::WentWell, u"a"_s);
        add(ReflectionKind::Lesson, u"x"_s);
        add(ReflectionKind::WentWell, u"b"_s);
        add(ReflectionKind::WentWell, u"c"_s, 0);
    }

    void eachKindHasItsOwnOrder()
    {
        QCOMPARE(texts(ReflectionKind::WentWell), u"c a b");
        QCOMPARE(texts(ReflectionKind::Lesson), u"x");
    }

    void theyMoveWithinTheirKind()
    {
        does(moveReflection(m_postmortem, named(u"b"_s).id, 0));
        QCOMPARE(texts(ReflectionKind::WentWell), u"b c a");
        QCOMPARE(texts(ReflectionKind::Lesson), u"x");
        QVERIFY(moveReflection(m_postmortem, ReflectionId::create(), 0).isEmpty());
    }

    void anotherKindPutsItLastThere()
    {
        auto lesson = named(u"a"_s);
        lesson.kind = ReflectionKind::Lesson;
        does(replaceReflection(m_postmortem, lesson));
        QCOMPARE(texts(ReflectionKind::Lesson), u"x a");
        QCOMPARE(texts(ReflectionKind::WentWell), u"c b");
    }

    void severalMoveTogetherAlsoFromOtherKinds()
    {
        does(moveReflections(m_postmortem, {named(u"b"_s).id, named(u"x"_s).id}, ReflectionKind::WentWell, 0));
        QCOMPARE(texts(ReflectionKind::WentWell), u"b x c a");
        QVERIFY(texts(ReflectionKind::Lesson).isEmpty());
        does(moveReflections(m_postmortem, {named(u"b"_s).id}, ReflectionKind::WentWell, 3));
        QCOMPARE(texts(ReflectionKind::WentWell), u"x c b a");
    }

    void movedToAnotherKindNothingSaidIsLost()
    {
        does(addReflection(m_postmortem,
                           Reflection{{}, 0, ReflectionKind::Question, u"Monitored?"_s, u"Ana"_s, u"No."_s}));
        does(moveReflections(m_postmortem, {named(u"Monitored?"_s).id}, ReflectionKind::Lesson));
        const auto lesson = named(u"Ana: Monitored? No."_s);
        QCOMPARE(lesson.kind, ReflectionKind::Lesson);
        QVERIFY(lesson.who.isEmpty() && lesson.answer.isEmpty());
    }

    void textAndAnswerAreEdited()
    {
        auto question = named(u"x"_s);
        question.answer = u"no"_s;
        does(replaceReflection(m_postmortem, question));
        QCOMPARE(named(u"x"_s).answer, u"no");
    }

    void removingLeavesTheOthers()
    {
        does(removeReflections(m_postmortem, {named(u"a"_s).id, named(u"x"_s).id}));
        QCOMPARE(texts(ReflectionKind::WentWell), u"c b");
        QVERIFY(texts(ReflectionKind::Lesson).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReflectionEditsTest)
#include "ReflectionEditsTest.moc"
