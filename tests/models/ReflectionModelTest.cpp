// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReflectionModel.h"

#include "domain/edits/ReflectionEdits.h"
#include "support/DocumentFixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ReflectionModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DocumentFixture> m_fixture;
    std::unique_ptr<ReflectionModel> m_lessons;
    std::unique_ptr<ReflectionModel> m_questions;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;

    void add(ReflectionKind kind, const QString &text, const QString &who = {}, const QString &answer = {})
    {
        const auto edit = addReflection(m_fixture->value(), Reflection{{}, 0, kind, text, who, answer});
        QVERIFY(m_fixture->document().perform(edit, u"Add"_s).ok());
    }
    static QString texts(const ReflectionModel &model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.index(row, ReflectionModel::Text).data().toString());
        return result.join(u' ');
    }
    [[nodiscard]] bool drag(const ReflectionModel &from, const QList<int> &rows, ReflectionModel &to, int place) const
    {
        QModelIndexList indexes;
        for (const int row : rows)
            indexes << from.index(row, 0) << from.index(row, 1);
        const std::unique_ptr<QMimeData> data(from.mimeData(indexes));
        return to.dropMimeData(data.get(), Qt::MoveAction, place, 0, {});
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DocumentFixture>(Postmortem());
        m_lessons = std::make_unique<ReflectionModel>(m_fixture->document(), ReflectionKind::Lesson);
        m_questions = std::make_unique<ReflectionModel>(m_fixture->document(), ReflectionKind::Question);
        for (auto *model : {m_lessons.get(), m_questions.get()})
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal));
        add(ReflectionKind::Lesson, u"a"_s);
        add(ReflectionKind::WentWell, u"z"_s);
        add(ReflectionKind::Lesson, u"b"_s);
        add(ReflectionKind::Question, u"why?"_s, u"Ana"_s);
        add(ReflectionKind::Lesson, u"c"_s);
    }
    void cleanup()
    {
        m_testers.clear();
        m_lessons.reset();
        m_questions.reset();
        m_fixture.reset();
    }

    void aListHoldsItsKindOnly()
    {
        QCOMPARE(texts(*m_lessons), u"a b c");
        QCOMPARE(texts(*m_questions), u"why?");
        QCOMPARE(m_questions->index(0, ReflectionModel::Text).data(DetailRole).toString(), u"Asked by Ana");
    }

    void anAnswerIsMissedUntilItIsThere()
    {
        const auto answer = m_questions->index(0, ReflectionModel::Answer);
        QCOMPARE(answer.data(PlaceholderRole).toString(), u"No answer yet");
        QVERIFY(m_questions->setData(answer, u" Because. "_s));
        QCOMPARE(answer.data().toString(), u"Because.");
        QCOMPARE(m_fixture->document().history().undoText(), u"Answer question");
        m_fixture->document().undo();
        QVERIFY(answer.data().toString().isEmpty());
    }

    void anEmptyTextIsRefused()
    {
        QVERIFY(!m_lessons->setData(m_lessons->index(0, ReflectionModel::Text), u" "_s));
        QCOMPARE(texts(*m_lessons), u"a b c");
    }

    void rowsAreDraggedToAnotherPlace()
    {
        QVERIFY(drag(*m_lessons, {2}, *m_lessons, 0));
        QCOMPARE(texts(*m_lessons), u"c a b");
        QCOMPARE(m_fixture->document().history().undoText(), u"Move to “Lessons”");
        QVERIFY(drag(*m_lessons, {0}, *m_lessons, -1));
        QCOMPARE(texts(*m_lessons), u"a b c");
    }

    void rowsAreDraggedToTheListOfAnotherKind()
    {
        QSignalSpy removed(m_lessons.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(m_questions.get(), &QAbstractItemModel::rowsInserted);
        const auto before = m_fixture->value();
        QVERIFY(drag(*m_lessons, {0, 2}, *m_questions, 0));
        QCOMPARE(texts(*m_lessons), u"b");
        QCOMPARE(texts(*m_questions), u"a c why?");
        QCOMPARE(removed.size(), 2);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(m_fixture->stored(), m_fixture->value());
        m_fixture->document().undo();
        QCOMPARE(m_fixture->value(), before);
        QCOMPARE(texts(*m_lessons), u"a b c");
        QCOMPARE(texts(*m_questions), u"why?");
    }

    void onlyReflectionsAreTaken()
    {
        QMimeData text;
        text.setText(u"a b"_s);
        QVERIFY(!m_lessons->dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
        QVERIFY(!m_lessons->flags(m_lessons->index(0, 0)).testFlag(Qt::ItemIsDropEnabled));
        QVERIFY(m_lessons->flags({}).testFlag(Qt::ItemIsDropEnabled));
    }

    void readAnewTheListsAreWhole()
    {
        auto value = m_fixture->value();
        value.reflections.removeFirst();
        m_fixture->document().reload(value);
        QCOMPARE(m_lessons->rowCount() + m_questions->rowCount(), int(value.reflections.size()));
    }

    void aReadOnlyLibraryTakesNothing()
    {
        m_fixture->library().makeReadOnly(u"Locked."_s);
        QVERIFY(!drag(*m_lessons, {2}, *m_lessons, 0));
        QVERIFY(!m_lessons->flags(m_lessons->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    }
};

QTEST_GUILESS_MAIN(ReflectionModelTest)
#include "ReflectionModelTest.moc"
