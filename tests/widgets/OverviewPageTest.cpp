// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/OverviewPage.h"

#include "support/PageFixture.h"
#include "widgets/common/ContentTable.h"
#include "widgets/common/Labels.h"
#include "widgets/common/LeadLabel.h"
#include "widgets/overview/DurationRow.h"
#include "widgets/overview/StageStrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>
#include <QToolButton>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<OverviewPage> m_page;

    void open(const Postmortem &postmortem)
    {
        m_page.reset();
        m_fixture = std::make_unique<PageFixture>(postmortem);
        m_page = std::make_unique<OverviewPage>(m_fixture->document(), m_fixture->context());
        PageFixture::show(*m_page);
    }
    /// As it is right after "New postmortem".
    static Postmortem fresh()
    {
        Postmortem postmortem;
        postmortem.id = PostmortemId::create();
        postmortem.incident.reference = u"INC-2"_s;
        return postmortem;
    }
    template <typename T = QWidget>
    [[nodiscard]] T *the(const QString &name) const
    {
        auto *found = m_page->findChild<T *>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    /// Replaces all text of the field as a person does.
    void retype(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] const IncidentDetails &incident() const { return m_fixture->value().incident; }
    [[nodiscard]] QString undoText() const { return m_fixture->document().history().undoText(); }
    [[nodiscard]] QString warnings() const
    {
        QStringList texts;
        for (const auto *label : the<QWidget>(u"roomPanel"_s)->findChildren<LeadLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_page = std::make_unique<OverviewPage>(m_fixture->document(), m_fixture->context());
        PageFixture::show(*m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void pictures()
    {
        PageFixture::show(*m_page, {1224, 838});
        QTest::qWait(60);
        PageFixture::takePicture(*m_page, u"overview-light"_s);
        PageFixture::show(*m_page, {1064, 658});
        QTest::qWait(60);
        PageFixture::takePicture(*m_page, u"overview-1280"_s);
        PageFixture::show(*m_page, {800, 900});
        QTest::qWait(60);
        PageFixture::takePicture(*m_page, u"overview-narrow"_s);
        m_fixture->theme.setChoice(Theme::Choice::Dark);
        PageFixture::show(*m_page, {1224, 838});
        QTest::qWait(60);
        PageFixture::takePicture(*m_page, u"overview-dark"_s);
        open(fresh());
        QTest::qWait(60);
        PageFixture::takePicture(*m_page, u"overview-empty"_s);
    }
};

QTEST_MAIN(OverviewPageTest)
#include "OverviewPageTest.moc"
