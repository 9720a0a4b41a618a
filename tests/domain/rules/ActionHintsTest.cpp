// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/ActionHints.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ActionHintsTest : public QObject
{
    Q_OBJECT

private:
    static ActionItem whole()
    {
        auto item = build::action(u"Monitor connection pool exhaustion"_s, Priority::P0);
        item.owner = u"Backend"_s;
        item.deadline = QDate(2026, 3, 25);
        item.successCriteria = u"Alert fires if pool > 90%"_s;
        item.strength = Strength::Medium;
        item.acceptedByOwner = true;
        item.causes = {CauseId::create()};
        return item;
    }
    static QList<ActionHintKind> kinds(const ActionItem &item, bool causesExist = true)
    {
        QList<ActionHintKind> result;
        for (const auto &hint : actionHints(item, causesExist))
            result.append(hint.kind);
        return result;
    }

private Q_SLOTS:
    void aWholeItemHasNoHints() { QVERIFY(actionHints(whole(), true).isEmpty()); }

    void eachThingThatIsMissingIsNamed_data()
    {
        QTest::addColumn<std::function<void(ActionItem &)>>("change");
        QTest::addColumn<int>("kind");
        using Change = std::function<void(ActionItem &)>;
        const auto row = [](const char *name, const Change &change, ActionHintKind kind) {
            QTest::newRow(name) << change << int(kind);
        };
        row(
            "title", [](ActionItem &item) { item.title = u" "_s; }, ActionHintKind::NoTitle);
        row(
            "owner", [](ActionItem &item) { item.owner.clear(); }, ActionHintKind::NoOwner);
        row(
            "deadline", [](ActionItem &item) { item.deadline.reset(); }, ActionHintKind::NoDeadline);
        row(
            "criteria", [](ActionItem &item) { item.successCriteria = u" "_s; }, ActionHintKind::NoSuccessCriteria);
        row(
            "cause", [](ActionItem &item) { item.causes.clear(); }, ActionHintKind::AnswersNoCause);
        row(
            "weak", [](ActionItem &item) { item.strength = Strength::Weak; }, ActionHintKind::WeakStrength);
        row(
            "not accepted", [](ActionItem &item) { item.acceptedByOwner = false; }, ActionHintKind::NotAccepted);
        row(
            "blocked", [](ActionItem &item) { item.state = ActionState::Blocked; },
            ActionHintKind::BlockedWithoutReason);
        row(
            "not done", [](ActionItem &item) { item.state = ActionState::WillNotDo; },
            ActionHintKind::NotDoneWithoutReason);
    }
    void eachThingThatIsMissingIsNamed()
    {
        QFETCH(std::function<void(ActionItem &)>, change);
        QFETCH(int, kind);
        auto item = whole();
        change(item);
        const auto hints = actionHints(item, true);
        QCOMPARE(hints.size(), 1);
        QCOMPARE(int(hints[0].kind), kind);
        QCOMPARE(hints[0].action, item.id);
        QVERIFY(hints[0].title.endsWith(u'.') && hints[0].explanation.endsWith(u'.'));
    }

    void aReasonSettlesBlockedAndNotDone()
    {
        auto item = whole();
        item.reasonNotDone = u"waiting for access"_s;
        item.state = ActionState::Blocked;
        QVERIFY(kinds(item).isEmpty());
        item.state = ActionState::WillNotDo;
        QVERIFY(kinds(item).isEmpty());
    }

    void whatIsOverNeedsNothingMore()
    {
        auto item = build::action(u"Be more careful"_s);
        item.strength = Strength::Weak;
        item.state = ActionState::Done;
        QVERIFY(kinds(item).isEmpty());
        item.state = ActionState::WillNotDo;
        QCOMPARE(kinds(item), QList{ActionHintKind::NotDoneWithoutReason});
    }

    void withoutCausesNoneCanBeAnswered()
    {
        auto item = whole();
        item.causes.clear();
        QVERIFY(kinds(item, false).isEmpty());
    }

    void theHintsOfAListKeepItsOrder()
    {
        const auto first = build::action(u"a"_s);
        const auto second = build::action(u"b"_s);
        const auto hints = actionHints(QList{first, second}, false);
        QCOMPARE(hints.first().action, first.id);
        QCOMPARE(hints.last().action, second.id);
    }

    void theReleaseWaits_data()
    {
        QTest::addColumn<QList<QDate>>("deadlines");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail");
        const QDate first(2026, 3, 25);
        const QDate second(2026, 3, 29);
        QTest::newRow("for nothing") << QList<QDate>() << u""_s << u""_s;
        QTest::newRow("for one") << QList{first} << u"The next release waits for 1 P0 item."_s
                                 << u"It is due on 25 March."_s;
        QTest::newRow("for two") << QList{second, first} << u"The next release waits for 2 P0 items."_s
                                 << u"The first is due on 25 March."_s;
        QTest::newRow("overdue") << QList{second, QDate(2026, 3, 20)} << u"The next release waits for 2 P0 items."_s
                                 << u"The first was due on 20 March."_s;
        QTest::newRow("one overdue") << QList{QDate(2025, 12, 20)} << u"The next release waits for 1 P0 item."_s
                                     << u"It was due on 20 December 2025."_s;
        QTest::newRow("without a day") << QList{QDate()} << u"The next release waits for 1 P0 item."_s << u""_s;
    }
    void theReleaseWaits()
    {
        QFETCH(QList<QDate>, deadlines);
        QList<ActionItem> items = {build::action(u"P1"_s)};
        auto done = whole();
        done.state = ActionState::Done;
        items.append(done);
        for (const auto &deadline : deadlines) {
            auto item = whole();
            item.deadline = deadline.isValid() ? std::optional(deadline) : std::nullopt;
            items.append(item);
        }
        const auto block = releaseBlock(items, {2026, 3, 22});
        QCOMPARE(block.count, int(deadlines.size()));
        QTEST(block.text, "text");
        QTEST(block.detail, "detail");
    }
};

Q_DECLARE_METATYPE(std::function<void(debrief::ActionItem &)>)

QTEST_GUILESS_MAIN(ActionHintsTest)
#include "ActionHintsTest.moc"
