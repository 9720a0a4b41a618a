// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LibraryFilterModel.h"

#include "models/LibraryModel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace debrief;

namespace {

const QDate today(2026, 3, 22);

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

class LibraryFilterModelTest : public QObject
{
    Q_OBJECT

private:
    LibraryModel m_model;
    std::unique_ptr<LibraryFilterModel> m_filter;

    static PostmortemSummary row(const char *reference, const char *title, Severity severity, Stage stage, QDate date)
    {
        PostmortemSummary summary;
        summary.id = PostmortemId::create();
        summary.reference = QString::fromLatin1(reference);
        summary.title = QString::fromUtf8(title);
        summary.severity = severity;
        summary.stage = stage;
        summary.date = date;
        return summary;
    }

    QStringList shown() const
    {
        QStringList references;
        for (int i = 0; i < m_filter->rowCount(); ++i)
            references.append(m_filter->index(i, LibraryModel::Reference).data().toString());
        return references;
    }

private Q_SLOTS:
    void init()
    {
        auto pool = row("INC-3", "Pool exhausted", Severity::Sev1, Stage::Published, {2026, 3, 20});
        pool.services = {QStringLiteral("Checkout")};
        pool.openActions = 2;
        pool.openUrgent = 1;
        pool.nextClosureCheck = QDate(2026, 3, 22);
        auto login = row("INC-2", "Login codes late", Severity::Sev2, Stage::Published, {2026, 2, 1});
        login.openActions = 11;
        login.overdueActions = 1;
        login.nextClosureCheck = QDate(2026, 4, 1);
        const auto invoices = row("INC-1", "Überzählige invoices", Severity::Sev2, Stage::Closed, {2024, 1, 1});
        m_model.setRows({pool, login, invoices}, today);
        m_filter = std::make_unique<LibraryFilterModel>();
        new QAbstractItemModelTester(m_filter.get(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     m_filter.get());
        m_filter->setSourceModel(&m_model);
    }

    void everyWordMustOccurSomewhere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << "" << words("INC-3 INC-2 INC-1");
        QTest::newRow("title") << "pool" << words("INC-3");
        QTest::newRow("service") << "checkout" << words("INC-3");
        QTest::newRow("severity") << "major" << words("INC-2 INC-1");
        QTest::newRow("two words") << "major login" << words("INC-2");
        QTest::newRow("other script") << "überzählige" << words("INC-1");
        QTest::newRow("pattern characters are text") << "po.l" << QStringList();
        QTest::newRow("nothing") << "kafka" << QStringList();
    }
    void everyWordMustOccurSomewhere()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, expected);
        m_filter->setWords(words);
        QCOMPARE(shown(), expected);
        QCOMPARE(m_filter->isNarrowed(), !words.isEmpty());
    }

    void severityStageAndAgeNarrow()
    {
        m_filter->setSeverity(Severity::Sev2);
        QCOMPARE(shown(), (QStringList{QStringLiteral("INC-2"), QStringLiteral("INC-1")}));
        m_filter->setStage(Stage::Closed);
        QCOMPARE(shown(), QStringList{QStringLiteral("INC-1")});
        m_filter->setSince(today.addMonths(-12));
        QVERIFY(shown().isEmpty());
        m_filter->clear();
        QCOMPARE(shown().size(), 3);
        QVERIFY(!m_filter->isNarrowed());
    }

    void theAttentionStripNarrowsToWhatItCounts()
    {
        using Focus = LibraryFilterModel::Focus;
        m_filter->setFocus(Focus::ReleaseBlockers, today);
        QCOMPARE(shown(), QStringList{QStringLiteral("INC-3")});
        m_filter->setFocus(Focus::Overdue, today);
        QCOMPARE(shown(), QStringList{QStringLiteral("INC-2")});
        m_filter->setFocus(Focus::ClosureDue, today);
        QCOMPARE(shown(), QStringList{QStringLiteral("INC-3")});
    }

    void countsAreSortedAsNumbers()
    {
        m_filter->sort(LibraryModel::Date, Qt::AscendingOrder);
        QCOMPARE(shown().first(), u"INC-1");
        m_filter->sort(LibraryModel::OpenActions, Qt::DescendingOrder);
        QCOMPARE(shown().first(), u"INC-2");
    }
};

QTEST_GUILESS_MAIN(LibraryFilterModelTest)
#include "LibraryFilterModelTest.moc"
