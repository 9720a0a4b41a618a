// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/LibrarySession.h"

#include "support/FakeClock.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;

class LibrarySessionTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    int m_files = 0;

    QString newLibrary() { return m_folder.filePath(QStringLiteral("%1.debrief").arg(++m_files)); }

private Q_SLOTS:
    void onePostmortemIsOneDocument()
    {
        LibrarySession session(m_clock);
        session.setLibrary(Library::create(newLibrary()).value());
        const auto id = session.add(randomPostmortem(1)).value();
        QSignalSpy opened(&session, &LibrarySession::documentOpened);
        auto *first = session.open(id).value();
        QCOMPARE(session.open(id).value(), first);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(session.documents().size(), size_t(1));
        QVERIFY(first->value() == randomPostmortem(1));
    }

    void anotherLibraryClosesWhatIsOpen()
    {
        LibrarySession session(m_clock);
        session.setLibrary(Library::create(newLibrary()).value());
        (void) session.open(session.add(randomPostmortem(1)).value());
        QSignalSpy closed(&session, &LibrarySession::documentClosed);
        session.setLibrary(Library::create(newLibrary()).value());
        QCOMPARE(closed.size(), 1);
        QVERIFY(session.documents().empty());
    }

    void whatIsNotThereIsAnErrorInWords()
    {
        LibrarySession session(m_clock);
        session.setLibrary(Library::create(newLibrary()).value());
        const auto opened = session.open(PostmortemId::create());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
        QVERIFY(!opened.error().message.isEmpty());
    }

    void removingClosesAndTellsTheList()
    {
        LibrarySession session(m_clock);
        session.setLibrary(Library::create(newLibrary()).value());
        const auto id = session.add(randomPostmortem(1)).value();
        (void) session.open(id);
        QSignalSpy content(&session, &LibrarySession::contentChanged);
        QVERIFY(session.remove(id).ok());
        QVERIFY(session.documents().empty());
        QVERIFY(!content.isEmpty());
        QCOMPARE(session.library()->postmortemCount().value(), 0);
    }

    void whatAnotherProgramWroteIsReadAgain()
    {
        const auto path = newLibrary();
        {
            auto writer = Library::create(path).value();
            QVERIFY(writer->add(randomPostmortem(1)).ok());

            OpenOptions readOnly;
            readOnly.access = OpenOptions::Access::ReadOnly;
            LibrarySession session(m_clock);
            session.setLibrary(Library::open(path, readOnly).library);
            auto *document = session.open(randomPostmortem(1).id).value();
            session.pollOutsideChanges();

            auto incident = document->value().incident;
            incident.title = QStringLiteral("Written elsewhere");
            ChangeSet edit;
            edit.replace(document->value().incident, incident);
            QVERIFY(writer->write(document->value().id, edit).ok());
            session.pollOutsideChanges();
            QCOMPARE(document->value().incident.title, u"Written elsewhere");
        }
    }
};

QTEST_GUILESS_MAIN(LibrarySessionTest)
#include "LibrarySessionTest.moc"
