// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/ZoneDialog.h"

#include "support/Builders.h"
#include "support/PageFixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace debrief;
using namespace Qt::StringLiterals;

class ZoneDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsAtTheCurrentZone();
    void walksTheListFromTheFilter();
    void saysWhenNothingFits();
    void cancelChoosesNothing();

private:
    [[nodiscard]] QLineEdit *filter() const { return m_dialog->findChild<QLineEdit *>(u"filterEdit"_s); }
    [[nodiscard]] QString current() const
    {
        return m_dialog->findChild<QListView *>(u"zoneList"_s)->currentIndex().data().toString();
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ZoneDialog> m_dialog;
};

void ZoneDialogTest::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_dialog =
        std::make_unique<ZoneDialog>(QTimeZone("Asia/Kolkata"), QTimeZone("Europe/Berlin"), build::at(u"14:00"_s));
    PageFixture::show(*m_dialog, QSize(460, 520));
}

void ZoneDialogTest::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void ZoneDialogTest::beginsAtTheCurrentZone()
{
    QCOMPARE(current(), u"Asia/Kolkata"_s);
    QVERIFY(filter()->hasFocus());
}

void ZoneDialogTest::walksTheListFromTheFilter()
{
    QSignalSpy chosen(m_dialog.get(), &ZoneDialog::zoneChosen);
    QTest::keyClicks(filter(), u"america/indiana"_s);
    const auto first = current();
    QVERIFY(first.startsWith(u"America/Indiana/"_s));
    QTest::keyClick(filter(), Qt::Key_Down);
    QVERIFY(current() != first);
    QTest::keyClick(filter(), Qt::Key_Up);
    QTest::keyClick(filter(), Qt::Key_Up);
    QCOMPARE(current(), first);
    QTest::keyClick(filter(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(QString::fromUtf8(chosen[0][0].value<QTimeZone>().id()), first);
    QVERIFY(!m_dialog->isVisible());
}

void ZoneDialogTest::saysWhenNothingFits()
{
    auto *use = m_dialog->findChild<QPushButton *>(u"useZoneButton"_s);
    QTest::keyClicks(filter(), u"atlantis"_s);
    QVERIFY(m_dialog->findChild<QLabel *>(u"nothingFound"_s)->isVisible());
    QVERIFY(!use->isEnabled());
    QVERIFY(!use->toolTip().isEmpty());
    filter()->clear();
    QVERIFY(use->isEnabled());
}

void ZoneDialogTest::cancelChoosesNothing()
{
    QSignalSpy chosen(m_dialog.get(), &ZoneDialog::zoneChosen);
    QTest::keyClicks(filter(), u"berlin"_s);
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(ZoneDialogTest)
#include "ZoneDialogTest.moc"
