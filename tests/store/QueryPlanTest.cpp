// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RandomEdit.h"
#include "store/StoreSupport.h"

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QStringList *seenStatements = nullptr;

void collectStatements(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    if (qstrcmp(context.category, "debrief.store.sql") == 0 && !seenStatements->contains(message))
        seenStatements->append(message);
}

} // namespace

/// Every statement the program runs while somebody works with it, as SQLite plans it.
class QueryPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        seenStatements = &m_statements;
        QLoggingCategory::setFilterRules(u"debrief.store.sql.debug=true"_s);
        const auto before = qInstallMessageHandler(collectStatements);
        workWithTheLibrary();
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
        QVERIFY2(m_statements.size() > 40, qPrintable(QString::number(m_statements.size())));
    }

    void onlyPostmortemsAreReadFromEndToEnd()
    {
        // p is the alias of postmortem in every statement; the others belong to SQLite and are short.
        const QRegularExpression allowed(
            u"^SCAN (p|postmortem|sqlite_master|sqlite_schema|pragma_page_count|pragma_page_size)\\b"_s);
        int searches = 0;
        for (const auto &[statement, plan] : plans()) {
            for (const auto &step : plan) {
                if (step.startsWith(u"SCAN"_s) && step != u"SCAN CONSTANT ROW"_s)
                    QVERIFY2(allowed.match(step).hasMatch(), qPrintable(step + u" in "_s + statement));
                searches += step.startsWith(u"SEARCH"_s) ? 1 : 0;
            }
        }
        QVERIFY(searches > 25);
    }

    void theListComesInItsOrderWithoutSorting()
    {
        int lists = 0;
        for (const auto &[statement, plan] : plans()) {
            if (!statement.contains(u"ORDER BY p.date DESC"_s))
                continue;
            ++lists;
            QVERIFY2(plan.first().contains(u"USING COVERING INDEX postmortem_list"_s), qPrintable(plan.join(u'\n')));
            QVERIFY(plan.filter(u"TEMP B-TREE"_s).isEmpty());
        }
        QCOMPARE(lists, 1);
    }

    void whatOneEditDoesIsFoundByKey()
    {
        for (const auto &[statement, plan] : plans()) {
            if (statement.startsWith(u"UPDATE"_s) || statement.startsWith(u"DELETE"_s)) {
                QVERIFY2(!plan.isEmpty() && plan.first().startsWith(u"SEARCH"_s), qPrintable(statement));
            }
        }
    }

private:
    void workWithTheLibrary()
    {
        QList<Postmortem> postmortems;
        for (unsigned seed = 0; seed < 40; ++seed)
            postmortems.append(randomPostmortem(seed));
        QVERIFY(m_test->addAll(postmortems).ok());
        for (auto &postmortem : postmortems) {
            for (unsigned step = 0; step < 5; ++step) {
                const auto edit = randomEdit(postmortem, unsigned(postmortem.timeline.size()) * 50 + step);
                std::ignore = m_test->write(postmortem.id, edit);
            }
            QVERIFY(m_test->load(postmortem.id).ok());
        }
        QVERIFY(m_test->summaries(testDay).ok());
        QVERIFY(m_test->summaries(testDay, 20, 20).ok());
        QVERIFY(m_test->attention(testDay).ok());
        QVERIFY(m_test->findByReference(u"INC-2026-0001").ok());
        for (int bits = 0; bits < 8; ++bits)
            QVERIFY(m_test->actions({(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, testDay}).ok());
        QVERIFY(m_test->setSetting(u"a"_s, u"b"_s).ok());
        QVERIFY(m_test->setting(u"a"_s).ok());
        QVERIFY(m_test->postmortemCount().ok());
        QVERIFY(m_test->remove(postmortems.first().id).ok());
        QCOMPARE(m_test.reopen(), OpenOutcome::Kind::Opened);
    }

    QList<std::pair<QString, QStringList>> plans()
    {
        QList<std::pair<QString, QStringList>> plans;
        QSqlQuery query(connectionOf(m_test.path));
        static const QRegularExpression reads(u"^(SELECT|INSERT|UPDATE|DELETE|WITH)\\b"_s);
        for (const auto &statement : std::as_const(m_statements)) {
            if (!reads.match(statement).hasMatch())
                continue;
            query.prepare(u"EXPLAIN QUERY PLAN "_s + statement);
            for (auto placeholders = statement.count(u'?'); placeholders > 0; --placeholders)
                query.addBindValue(0);
            if (!query.exec()) {
                QTest::qFail(qPrintable(statement + query.lastError().text()), __FILE__, __LINE__);
                continue;
            }
            QStringList steps;
            while (query.next())
                steps.append(query.value(3).toString());
            plans.append({statement, steps});
        }
        return plans;
    }

    TestLibrary m_test;
    QStringList m_statements;
};

QTEST_GUILESS_MAIN(QueryPlanTest)
#include "QueryPlanTest.moc"
