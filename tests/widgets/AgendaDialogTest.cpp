// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/agenda/AgendaDialog.h"

#include "store/Library.h"
#include "support/PageFixture.h"
#include "widgets/common/ToneLabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class AgendaDialogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<AgendaDialog> m_dialog;

    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const { child<QPushButton>(name)->click(); }
    QList<AgendaPreset> stored() const { return m_fixture->document().library().ownAgendas().value(); }
    QString problem() const { return child<ToneLabel>("agendaProblem")->text(); }
    void open()
    {
        m_dialog = std::make_unique<AgendaDialog>(m_fixture->document().library(), m_fixture->prompts,
                                                  builtInAgenda().value(), u"short-60"_s);
        PageFixture::show(*m_dialog, {900, 660});
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_fixture.reset();
    }

    void whatComesWithTheProgramIsCopiedToBeEdited()
    {
        QVERIFY(child<QSpinBox>("minutes2")->isReadOnly());
        QCOMPARE(child<QSpinBox>("minutes2")->value(), 20);
        QVERIFY(!child<QPushButton>("deleteAgendaButton")->isEnabled());
        click("copyAgendaButton");
        QCOMPARE(stored().size(), 1);
        QVERIFY(!child<QSpinBox>("minutes2")->isReadOnly());
        child<QSpinBox>("minutes2")->setValue(25);
        child<QPlainTextEdit>("agendaRules")->setPlainText(u"Cameras on\n\n Say your role "_s);
        QCOMPARE(stored().first().parts[1].planned.count(), 25);
        QCOMPARE(stored().first().words->groundRules, (QStringList{u"Cameras on"_s, u"Say your role"_s}));
        PageFixture::takePicture(*m_dialog, u"agendas"_s);
        open();
        QCOMPARE(child<QListWidget>("agendaList")->count(), 5);
    }

    void whatCannotBeIsSaidAndNotStored()
    {
        click("copyAgendaButton");
        child<QSpinBox>("floor4")->setValue(40);
        QVERIFY2(problem().contains(u"floor"_s), qPrintable(problem()));
        QCOMPARE(stored().first().parts[3].floor.count(), 10);
        child<QSpinBox>("minutes4")->setValue(45);
        QCOMPARE(problem(), QString());
        QCOMPARE(stored().first().parts[3].floor.count(), 40);
    }

    void aPartOfNoMinutesIsLeftOut()
    {
        click("copyAgendaButton");
        child<QSpinBox>("floor4")->setValue(0);
        child<QSpinBox>("minutes4")->setValue(0);
        QCOMPARE(stored().first().parts.size(), 4);
    }

    void aFileCarriesItToAnotherTeam()
    {
        click("copyAgendaButton");
        m_fixture->prompts.savePath = m_fixture->path(u"ours.json"_s);
        click("exportAgendaButton");
        QCOMPARE(problem(), QString());
        m_fixture->prompts.agrees = true;
        click("deleteAgendaButton");
        QVERIFY(stored().isEmpty());
        m_fixture->prompts.openPath = m_fixture->prompts.savePath;
        click("importAgendaButton");
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().parts[1].planned.count(), 20);
    }

    void anotherFileIsRefusedWithAReason()
    {
        QFile file(m_fixture->path(u"other.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"something\"}");
        file.close();
        m_fixture->prompts.openPath = file.fileName();
        click("importAgendaButton");
        QVERIFY2(problem().contains(u"no agenda of Debrief"_s), qPrintable(problem()));
        QVERIFY(stored().isEmpty());
    }
};

QTEST_MAIN(AgendaDialogTest)
#include "AgendaDialogTest.moc"
