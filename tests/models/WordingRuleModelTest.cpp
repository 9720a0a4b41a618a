// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WordingRuleModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class WordingRuleModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rules = WordingRules::english().value().rules(); }

    void everyRuleStandsBelowItsKind()
    {
        WordingRuleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRules(m_rules, {});
        int rules = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto kind = model.index(row, 0);
            QVERIFY(!kind.data().toString().isEmpty());
            QVERIFY(model.ruleAt(kind) == nullptr);
            QVERIFY(model.rowCount(kind) > 0);
            QCOMPARE(model.idsAt(kind).size(), model.rowCount(kind));
            rules += model.rowCount(kind);
            QVERIFY(model.ruleAt(model.index(0, 0, kind)) != nullptr);
        }
        QCOMPARE(rules, m_rules.size());
    }

    void aKindIsHalfOnWhileSomeOfItsRulesAreOff()
    {
        WordingRuleModel model;
        model.setRules(m_rules, {});
        const auto kind = model.index(0, 0);
        QCOMPARE(kind.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        const auto ids = model.idsAt(kind);
        model.setRules(m_rules, {ids.first()});
        QCOMPARE(kind.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(model.index(0, 0, kind).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        model.setRules(m_rules, ids);
        QCOMPARE(kind.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void aBoxAsksForTheChange()
    {
        WordingRuleModel model;
        model.setRules(m_rules, {});
        QSignalSpy asked(&model, &WordingRuleModel::switched);
        const auto kind = model.index(1, 0);
        QVERIFY(model.setData(model.index(0, 0, kind), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(asked.takeFirst().first().toStringList(), model.idsAt(model.index(0, 0, kind)));
        QVERIFY(model.setData(kind, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(asked.takeFirst().first().toStringList(), model.idsAt(kind));
        QCOMPARE(kind.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

private:
    QList<WordingRule> m_rules;
};

QTEST_GUILESS_MAIN(WordingRuleModelTest)
#include "WordingRuleModelTest.moc"
