// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/PreparationFormReader.h"
#include "exchange/forms/PreparationFormWriter.h"
#include "exchange/sample/Sample.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

PreparationAnswers roundTrip(const Postmortem &postmortem, const ParticipantId &person)
{
    return readPreparationForm(preparationFormText(postmortem, *findById(postmortem.participants, person))).answers;
}

/// Every word of the text, so that nothing of it can get lost unseen.
QSet<QString> words(const QString &text)
{
    const auto list = text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

QString everything(const PreparationAnswers &answers)
{
    auto lines = QStringList{answers.myRole, answers.saw, answers.unplaced} + answers.wentWell + answers.couldBeBetter;
    for (const auto &question : answers.questions)
        lines += {question.text, question.answer};
    return lines.join(u'\n');
}

} // namespace

class PreparationFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outAndInGivesTheSameAnswers()
    {
        int forms = 0;
        for (unsigned seed = 0; seed < 300; ++seed) {
            const auto postmortem = randomPostmortem(seed);
            for (const auto &form : postmortem.preparation) {
                ++forms;
                QVERIFY2(roundTrip(postmortem, form.participant) == form.answers, qPrintable(QString::number(seed)));
            }
        }
        QVERIFY(forms > 200);
    }

    void whatLooksLikeTheFormItselfComesBackAsAnAnswer()
    {
        auto postmortem = randomPostmortem(3);
        Participant person;
        person.id = ParticipantId::create();
        PreparationForm form;
        form.participant = person.id;
        form.answers.saw = u"What went well\n## 2. What I saw and did\n1. Questions before the meeting:\n> quoted\n"
                           u"\\slash\n- bullet\n(two or three things, a line each)\n[x] Yes\nFor: somebody"_s;
        form.answers.wentWell = {u"# mark"_s, u"- bullet"_s, u"What went well"_s, u"\\slash"_s};
        form.answers.questions = {{u"Answer: is this one?"_s, u"1. yes"_s}};
        form.answers.unplaced = u"Anything else\nHello"_s;
        postmortem.participants = {person};
        postmortem.preparation = {form};
        QCOMPARE(roundTrip(postmortem, person.id).saw, form.answers.saw);
        QVERIFY(roundTrip(postmortem, person.id) == form.answers);
    }

    void anEmptyFormGivesNoAnswersAndItsPerson()
    {
        const auto postmortem = samplePostmortem().value();
        for (const auto &person : postmortem.participants) {
            auto blank = postmortem;
            blank.preparation.clear();
            const auto returned = readPreparationForm(preparationFormText(blank, person));
            QVERIFY(returned.answers == PreparationAnswers());
            QCOMPARE(personOf(returned, postmortem), person.id);
        }
    }

    void aFormFilledInByHandIsUnderstood()
    {
        const auto returned = readPreparationForm(
            u"> > # Preparation form: INC-2026-0847, Connection pool exhausted after deploy\r\n> > For: john SMITH\r\n"
            u"> > ## 1. My role during the incident\r\n> >\r\n> > Engineer on shift\r\n"
            u"> > **What went well**\r\n> > * The rollback,\r\n> >   which was quick\r\n> > 2) The alert\r\n> > Our "
            u"calm\r\n"
            u"> > Questions before the meeting:\r\n> > - Why a Friday?\r\n> >   Answer: It was Saturday there,\r\n"
            u"> >   in that region.\r\n"
            u"> > 6. May I be called on in the meeting?\r\n> > [ ] Yes\r\n> > - [X] ask me first\r\n> > [ ] No\r\n"
            u"> > ## 7. whatever it says in another language\r\n> > yes.\r\n"_s);
        const auto &answers = returned.answers;
        QCOMPARE(answers.myRole, u"Engineer on shift"_s);
        QCOMPARE(answers.wentWell, (QStringList{u"The rollback, which was quick"_s, u"The alert"_s, u"Our calm"_s}));
        QCOMPARE(answers.questions,
                 (QList<PreparationQuestion>{{u"Why a Friday?"_s, u"It was Saturday there, in that region."_s}}));
        QCOMPARE(answers.callOn, CallOn::AskFirst);
        QVERIFY(answers.mayBeShown);
        QCOMPARE(answers.unplaced, QString());
        QVERIFY(!personOf(returned, samplePostmortem().value()).isNull());
    }

    void whatHasNoPlaceStaysVisible()
    {
        const auto returned = readPreparationForm(
            u"Hi, mine is below.\n## What went well\n- The alert\n## Blame\nIt was Bob\n## May I be called on in the "
            u"meeting?\n[x] Yes\n[x] No\nrather not\n## 7. May my answers\nMaybe"_s);
        const auto &answers = returned.answers;
        QCOMPARE(answers.wentWell, QStringList{u"The alert"_s});
        QCOMPARE(answers.callOn, CallOn::Unset);
        QVERIFY(!answers.mayBeShown);
        for (const auto &line :
             {u"Hi, mine is below."_s, u"## Blame"_s, u"It was Bob"_s, u"rather not"_s, u"Maybe"_s, u"Yes, No"_s})
            QVERIFY2(answers.unplaced.contains(line), qPrintable(answers.unplaced));
    }

    void noWordOfAnyTextIsLost()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 400; ++i) {
            QString text;
            for (int line = 0; line < 12; ++line)
                text += randomText(random, true) + u'\n';
            const auto kept = everything(readPreparationForm(text).answers);
            for (const auto &word : words(text)) {
                const auto bare = QString(word).remove(QRegularExpression(u"^(?:[-+*#\\\\>]+|\\d+[.)])"_s));
                QVERIFY2(kept.contains(bare), qPrintable(bare + u"\n\n"_s + text));
            }
        }
    }

    void twoPeopleOfOneNameAreNotGuessed()
    {
        auto postmortem = samplePostmortem().value();
        for (auto &person : postmortem.participants)
            person.name = u"Alex"_s;
        QVERIFY(personOf({u"Alex"_s, {}}, postmortem).isNull());
        QVERIFY(personOf({{}, {}}, postmortem).isNull());
    }

    void filesThatAreNoTextAreRefused()
    {
        QVERIFY(!readPreparationForm(QByteArray("\xff\xfe\x00\x81", 4)).ok());
        QVERIFY(!readPreparationForm(QByteArray(1024 * 1024, 'x')).ok());
        QVERIFY(readPreparationForm(QByteArray()).ok());
        QCOMPARE(readPreparationForm(QByteArray("\xef\xbb\xbf## 1. x\na\x01z\n")).value().answers.myRole, u"az"_s);
    }

    void theFileNameFitsAnyFileSystem()
    {
        Postmortem postmortem;
        postmortem.incident.reference = u"INC/2026:1"_s;
        Participant person;
        person.name = u"A<b>|\"..\\c?*"_s;
        const auto name = preparationFormFileName(postmortem, person);
        QVERIFY(name.endsWith(u".md"));
        QVERIFY(!name.contains(QRegularExpression(u"[/\\\\:*?\"<>|]"_s)));
    }
};

QTEST_GUILESS_MAIN(PreparationFormTest)
#include "PreparationFormTest.moc"
