// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordingChecker.h"

#include <QFile>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

/// "John=Reviewer,Omar"
QList<WordingPerson> peopleIn(const QString &text)
{
    QList<WordingPerson> people;
    for (const auto &one : text.split(u',', Qt::SkipEmptyParts))
        people.append({one.section(u'=', 0, 0), one.section(u'=', 1, 1)});
    return people;
}

} // namespace

/// The neutral sentences, read one by one.
class NeutralFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceBecomesAboutTheSystem_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("neutral");
        QFile file(QStringLiteral(WORDING_DATA "/neutral.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 100);
        for (const auto &line : lines.mid(1)) {
            const auto row = line.split(u'\t');
            QTest::newRow(qPrintable(row.value(2))) << row.value(0) << row.value(1) << row.value(2) << row.value(3);
        }
    }
    void aSentenceBecomesAboutTheSystem()
    {
        QFETCH(QString, field);
        QFETCH(QString, names);
        QFETCH(QString, text);
        QFETCH(QString, neutral);
        const auto hints = WordingChecker(shipped(), peopleIn(names)).check(text, *wordingFieldNamed(field));
        QCOMPARE(hints.size(), 1);
        QCOMPARE(hints[0].replacement.text, neutral);
        QCOMPARE(hints[0].replacement.placeholders.size(), neutral.count(u'['));
        for (const auto &place : hints[0].replacement.placeholders)
            QVERIFY(place.of(neutral).startsWith(u'['));
    }

    void theRoleOfAPersonSaysWhereToLook()
    {
        const auto text = u"Why did John not catch the pool limit?"_s;
        const auto with = WordingChecker(shipped(), {{u"John Park"_s, u"Reviewer"_s}}).check(text, WordingField::Why);
        QCOMPARE(with.value(0).replacement.text, u"What in the review let the pool limit through?"_s);
        const auto without = WordingChecker(shipped(), {{u"John Park"_s, QString()}}).check(text, WordingField::Why);
        QCOMPARE(without.value(0).replacement.text, u"What in [the review or test] let the pool limit through?"_s);
    }

private:
    static const WordingRules &shipped()
    {
        static const auto rules = WordingRules::english().value();
        return rules;
    }
};

QTEST_GUILESS_MAIN(NeutralFormsTest)
#include "NeutralFormsTest.moc"
