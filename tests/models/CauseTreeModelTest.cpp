// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CauseTreeModel.h"

#include "domain/edits/ActionEdits.h"
#include "domain/edits/CauseEdits.h"
#include "editing/LibrarySession.h"
#include "models/CellRoles.h"
#include "support/Builders.h"
#include "support/FakeClock.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace debrief;
using namespace Qt::StringLiterals;

class CauseTreeModelTest : public QObject
{
    Q_OBJECT

private:
    /// "a(b,c(d))": what the rows show.
    static QString shape(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        QStringList parts;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const auto child = model.index(row, 0, parent);
            parts.append(child.data().toString() + shape(model, child));
        }
        return parts.isEmpty() ? QString() : QString(u'(' + parts.join(u',') + u')');
    }

    static QString shape(const CauseTree &tree, const CauseId &parent)
    {
        QStringList parts;
        for (const auto &id : tree.children(parent))
            parts.append(tree.cause(id)->text + shape(tree, id));
        return parts.isEmpty() ? QString() : QString(u'(' + parts.join(u',') + u')');
    }

    [[nodiscard]] QString shown() const { return shape(*m_model, m_model->incidentIndex()); }
    [[nodiscard]] const Postmortem &value() const { return m_document->value(); }
    [[nodiscard]] CauseId idOf(const QString &text) const
    {
        for (const auto &cause : value().causes) {
            if (cause.text == text)
                return cause.id;
        }
        return {};
    }
    [[nodiscard]] QModelIndex row(const QString &text) const { return m_model->indexOf(idOf(text)); }
    void perform(const ChangeSet &edit) { QVERIFY(m_document->perform(edit, u"Edit"_s).ok()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<LibrarySession> m_session;
    PostmortemDocument *m_document = nullptr;
    std::unique_ptr<CauseTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<LibrarySession>(m_clock);
        auto library = Library::create(m_folder->filePath(u"test.debrief"_s));
        QVERIFY(library.ok());
        m_session->setLibrary(std::move(library).value());
        Postmortem postmortem;
        postmortem.id = PostmortemId::create();
        postmortem.incident.reference = u"INC-1"_s;
        postmortem.incident.title = u"Pool exhausted"_s;
        const auto a = build::cause(u"a"_s);
        const auto c = build::cause(u"c"_s, a.id, 1);
        postmortem.causes = {a, build::cause(u"b"_s, a.id, 0), c, build::cause(u"d"_s, c.id),
                             build::cause(u"e"_s, {}, 1)};
        sortLists(postmortem);
        const auto added = m_session->add(postmortem);
        QVERIFY(added.ok());
        m_document = m_session->open(added.value()).value();
        m_model = std::make_unique<CauseTreeModel>(*m_document);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_session.reset();
    }

    void showsTheIncidentOnTopAndTheCausesBelow()
    {
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->incidentIndex().data().toString(), u"Pool exhausted"_s);
        QCOMPARE(shown(), u"(a(b,c(d)),e)"_s);
    }

    void oneEditIsOneStep()
    {
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

        perform(addCause(value(), build::cause(u"new"_s), idOf(u"a"_s), 1));
        QCOMPARE(shown(), u"(a(b,new,c(d)),e)"_s);
        QCOMPARE(inserted.count(), 1);
        perform(moveCauses(value(), {idOf(u"c"_s)}, idOf(u"e"_s)));
        QCOMPARE(shown(), u"(a(b,new),e(c(d)))"_s);
        perform(reorderCause(value(), idOf(u"a"_s), 1));
        QCOMPARE(shown(), u"(e(c(d)),a(b,new))"_s);
        QCOMPARE(moved.count(), 2);
        perform(removeCauses(value(), {idOf(u"e"_s)}));
        QCOMPARE(shown(), u"(a(b,new))"_s);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void selectionsSurviveMovesAndUndo()
    {
        const QPersistentModelIndex d(row(u"d"_s));
        perform(moveCauses(value(), {idOf(u"c"_s)}, {}, 0));
        QCOMPARE(shown(), u"(c(d),a(b),e)"_s);
        QCOMPARE(d.data().toString(), u"d"_s);
        m_document->undo();
        QCOMPARE(shown(), u"(a(b,c(d)),e)"_s);
        QCOMPARE(d.parent().data().toString(), u"c"_s);
    }

    void randomEditsKeepTheRowsEqualToTheValue()
    {
        std::mt19937 random(7);
        const auto number = [&](qsizetype below) { return qsizetype(random() % unsigned(below)); };
        const auto any = [&] {
            return value().causes.isEmpty() ? CauseId() : value().causes[number(value().causes.size())].id;
        };
        for (int step = 0; step < 300; ++step) {
            switch (number(8)) {
            case 0:
            case 1:
            case 2:
                perform(
                    addCause(value(), build::cause(u"n%1"_s.arg(step)), number(4) == 0 ? CauseId() : any(), number(4)));
                break;
            case 3:
                perform(moveCauses(value(), {any(), any()}, number(4) == 0 ? CauseId() : any(), number(4)));
                break;
            case 4:
                perform(reorderCause(value(), any(), int(number(5)) - 2));
                break;
            case 5:
                perform(removeCauses(value(), {any()}));
                break;
            case 6:
                m_document->undo();
                break;
            case 7:
                m_document->redo();
                break;
            }
            QCOMPARE(shown(), shape(CauseTree(value().causes), {}));
        }
        while (m_document->history().canUndo())
            m_document->undo();
        QCOMPARE(shown(), u"(a(b,c(d)),e)"_s);
    }

    void anEditThatTurnsTheTreeOverIsFollowed()
    {
        // c comes to stand above its own parent, b above both: no chain of single moves by the user does this.
        ChangeSet edit;
        const CauseTree tree(value().causes);
        const auto put = [&](const QString &text, const CauseId &parent, int order) {
            auto cause = *tree.cause(idOf(text));
            cause.parent = parent;
            cause.order = order;
            edit.replace(*tree.cause(cause.id), cause);
        };
        put(u"a"_s, idOf(u"c"_s), 1);
        put(u"c"_s, idOf(u"b"_s), 0);
        put(u"b"_s, {}, 5);
        perform(edit);
        QCOMPARE(shown(), u"(e,b(c(d,a)))"_s);
        m_document->undo();
        QCOMPARE(shown(), u"(a(b,c(d)),e)"_s);
    }

    void reloadShowsWhatIsThere()
    {
        auto other = value();
        other.causes.removeLast();
        m_document->reload(other);
        QCOMPARE(shown(), shape(CauseTree(value().causes), {}));
    }

    void wordsAreEditedInPlace()
    {
        QVERIFY(m_model->setData(row(u"b"_s), u"  better   words "_s));
        QCOMPARE(shown(), u"(a(better words,c(d)),e)"_s);
        QVERIFY(!m_model->setData(row(u"a"_s), u" "_s)); // a cause without words is no cause
        QVERIFY(m_model->setData(m_model->incidentIndex(), u"The pool broke"_s));
        QCOMPARE(value().incident.problem, u"The pool broke"_s);
        QCOMPARE(m_model->incidentIndex().data().toString(), u"The pool broke"_s);
        QVERIFY(!(m_model->flags(m_model->indexOf(idOf(u"a"_s), CauseTreeModel::ActionsColumn)) & Qt::ItemIsEditable));
    }

    void aDraftBecomesACauseWithItsWords()
    {
        const auto before = value();
        auto draft = m_model->beginDraft(idOf(u"a"_s), 1);
        QVERIFY(m_model->isDraft(m_model->idOf(draft)));
        QCOMPARE(shown(), u"(a(b,,c(d)),e)"_s);
        QCOMPARE(value(), before);
        QVERIFY(m_model->setData(draft, u"late"_s));
        QCOMPARE(shown(), u"(a(b,late,c(d)),e)"_s);
        QVERIFY(!m_model->isDraft(idOf(u"late"_s)));
        m_document->undo();
        QCOMPARE(value(), before);
        QCOMPARE(shown(), u"(a(b,c(d)),e)"_s);
    }

    void aDraftGivenUpLeavesNothing()
    {
        const auto before = value();
        m_model->beginDraft({});
        m_model->discardDraft();
        QCOMPARE(shown(), u"(a(b,c(d)),e)"_s);
        QVERIFY(!m_model->setData(m_model->beginDraft(idOf(u"d"_s)), QString()));
        QCOMPARE(shown(), u"(a(b,c(d)),e)"_s);
        QCOMPARE(value(), before);
        QVERIFY(!m_document->history().canUndo());
        m_model->beginDraft(idOf(u"d"_s));
        perform(removeCauses(value(), {idOf(u"c"_s)})); // the parent goes while the draft is open
        QCOMPARE(shown(), u"(a(b),e)"_s);
    }

    void dragMovesABranchButNotBelowItself()
    {
        const std::unique_ptr<QMimeData> dragged(m_model->mimeData({row(u"a"_s)}));
        QVERIFY(dragged != nullptr);
        QCOMPARE(dragged->text(), u"- a\n  - b\n  - c\n    - d"_s);
        QVERIFY(!m_model->canDropMimeData(dragged.get(), Qt::MoveAction, -1, 0, row(u"d"_s)));
        QVERIFY(!m_model->dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, row(u"a"_s)));
        QVERIFY(m_model->dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, row(u"e"_s)));
        QCOMPARE(shown(), u"(e(a(b,c(d))))"_s);
        const std::unique_ptr<QMimeData> back(m_model->mimeData({row(u"c"_s)}));
        QVERIFY(m_model->dropMimeData(back.get(), Qt::MoveAction, 0, 0, m_model->incidentIndex()));
        QCOMPARE(shown(), u"(c(d),e(a(b)))"_s);
    }

    void causesFromElsewhereArePasted()
    {
        const std::unique_ptr<QMimeData> dragged(m_model->mimeData({row(u"c"_s)}));
        QVERIFY(m_model->dropMimeData(dragged.get(), Qt::CopyAction, -1, 0, row(u"e"_s)));
        QCOMPARE(shown(), u"(a(b,c(d)),e(c(d)))"_s);
        QVERIFY(!m_model->mimeData({m_model->incidentIndex()}));
        QMimeData foreign;
        foreign.setText(u"a, b"_s);
        QVERIFY(!m_model->dropMimeData(&foreign, Qt::CopyAction, -1, 0, row(u"e"_s)));
    }

    void countsTheActionsThatAnswer()
    {
        auto action = build::action(u"Load test"_s);
        action.causes = {idOf(u"a"_s)};
        perform(addAction(value(), action));
        const auto cell = m_model->indexOf(idOf(u"a"_s), CauseTreeModel::ActionsColumn);
        QCOMPARE(m_model->actionCount(idOf(u"a"_s)), 1);
        QVERIFY(cell.data().toString().contains(u'1'));
        m_document->undo();
        QCOMPARE(cell.data().toString(), QString());
    }

    void aScreenReaderHearsWhereACauseStands()
    {
        const auto spoken = row(u"c"_s).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Cause, why 2 of 3: c. Inferred"_s), qPrintable(spoken));
        perform(markSystemic(value(), {idOf(u"c"_s)}, true));
        QVERIFY(row(u"c"_s).data(Qt::AccessibleTextRole).toString().startsWith(u"Systemic cause, why 2"_s));
        QCOMPARE(m_model->indexOf(idOf(u"c"_s), CauseTreeModel::MarkColumn).data().toString(), u"Systemic cause"_s);
    }

    void nothingCanBeChangedReadOnly()
    {
        m_session->library()->makeReadOnly(u"Another program has it."_s);
        QVERIFY(!(m_model->flags(row(u"a"_s)) & (Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled)));
        QVERIFY(!m_model->beginDraft({}).isValid());
        QVERIFY(!m_model->setData(row(u"a"_s), u"x"_s));
    }
};

QTEST_GUILESS_MAIN(CauseTreeModelTest)
#include "CauseTreeModelTest.moc"
