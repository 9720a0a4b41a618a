// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/PostmortemDocument.h"

#include "editing/WordingEngine.h"
#include "store/Library.h"
#include "support/RandomEdit.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;

class PostmortemDocumentTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    WordingEngine m_wording;

    std::unique_ptr<PostmortemDocument> open(const Postmortem &postmortem)
    {
        (void) m_library->remove(postmortem.id);
        [&] { QVERIFY(m_library->add(postmortem).ok()); }();
        return std::make_unique<PostmortemDocument>(*m_library, m_wording, postmortem);
    }
    Postmortem stored(const PostmortemDocument &document) { return m_library->load(document.value().id).value().value; }

    static ChangeSet newTitle(const PostmortemDocument &document, const QString &title)
    {
        auto incident = document.value().incident;
        incident.title = title;
        ChangeSet edit;
        edit.replace(document.value().incident, incident);
        return edit;
    }

private Q_SLOTS:
    void initTestCase() { m_library = Library::create(m_folder.filePath(QStringLiteral("edits.debrief"))).value(); }

    void anEditIsOnDiskBeforeItIsAnnounced()
    {
        auto document = open(randomPostmortem(7));
        QString titleOnDisk;
        connect(document.get(), &PostmortemDocument::changed, this, [&](const ChangeEvent &event) {
            QVERIFY(event.touches<IncidentDetails>());
            QVERIFY(!event.touches<Cause>());
            titleOnDisk = stored(*document).incident.title;
        });
        QVERIFY(
            document->perform(newTitle(*document, QStringLiteral("Pool broke")), QStringLiteral("Edit title")).ok());
        QCOMPARE(titleOnDisk, u"Pool broke");
        QCOMPARE(document->history().undoText(), u"Edit title");
    }

    void everyCommandCanBeUndoneAndRedone_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < editKinds(); ++kind)
            QTest::addRow("%d", kind) << kind;
    }
    void everyCommandCanBeUndoneAndRedone()
    {
        QFETCH(int, kind);
        std::mt19937 random(1);
        int performed = 0;
        for (unsigned seed = 1; seed < 60 && performed < 2; ++seed) {
            const auto original = randomPostmortem(seed);
            const auto edit = randomEdit(kind, original, random);
            if (edit.isEmpty())
                continue;
            ++performed;
            auto document = open(original);
            QVERIFY(document->perform(edit, QStringLiteral("Edit")).ok());
            const auto edited = document->value();
            QVERIFY(!(edited == original));
            QVERIFY(stored(*document) == edited);
            document->undo();
            QVERIFY(document->value() == original);
            QVERIFY(stored(*document) == original);
            document->redo();
            QVERIFY(document->value() == edited);
            QVERIFY(stored(*document) == edited);
        }
        QVERIFY2(performed > 0, "no postmortem had anything for this command");
    }

    void undoingAllAndRedoingAllGivesEqualValuesInMemoryAndInTheFile()
    {
        for (unsigned seed = 0; seed < 6; ++seed) {
            std::mt19937 random(seed);
            const auto original = randomPostmortem(seed);
            auto document = open(original);
            std::vector<Postmortem> states = {original};
            for (int step = 0; step < 40; ++step) {
                const auto edit = randomEdit(int(random() % size_t(editKinds())), document->value(), random);
                QVERIFY(document->perform(edit, QStringLiteral("Edit")).ok());
                if (!edit.isEmpty())
                    states.push_back(document->value());
            }
            QVERIFY(stored(*document) == states.back());
            for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
                document->undo();
                QVERIFY(document->value() == *state);
            }
            QVERIFY(!document->history().canUndo());
            QVERIFY(stored(*document) == original);
            for (auto state = states.begin() + 1; state != states.end(); ++state) {
                document->redo();
                QVERIFY(document->value() == *state);
            }
            QVERIFY(!document->history().canRedo());
            QVERIFY(stored(*document) == states.back());
        }
    }

    void typingIsOneStepUntilTheFieldIsLeft()
    {
        auto document = open(randomPostmortem(3));
        const auto before = document->value().incident.title;
        for (const auto *typed : {"P", "Po", "Poo", "Pool"})
            QVERIFY(document
                        ->perform(newTitle(*document, QLatin1String(typed)), QStringLiteral("Edit title"),
                                  QStringLiteral("title"))
                        .ok());
        QCOMPARE(document->history().count(), 1);
        document->endMerging();
        QVERIFY(document
                    ->perform(newTitle(*document, QStringLiteral("Pool broke")), QStringLiteral("Edit title"),
                              QStringLiteral("title"))
                    .ok());
        QCOMPARE(document->history().count(), 2);
        document->undo();
        QCOMPARE(document->value().incident.title, u"Pool");
        document->undo();
        QCOMPARE(document->value().incident.title, before);
        QCOMPARE(stored(*document).incident.title, before);
    }

    void typingBackToTheStartLeavesNoStep()
    {
        auto document = open(randomPostmortem(3));
        const auto before = document->value().incident.title;
        for (const auto &typed : QStringList{before + QStringLiteral("x"), before})
            QVERIFY(document->perform(newTitle(*document, typed), QStringLiteral("Edit title"), QStringLiteral("title"))
                        .ok());
        QVERIFY(!document->history().canUndo());
    }

    void anEditThatCannotBeWrittenWaitsAndCanBeTriedAgain()
    {
        auto document = open(randomPostmortem(5));
        const auto before = document->value();
        const auto path = m_library->path();
        const auto aside = path + QStringLiteral(".aside");
        QVERIFY(QFile::rename(path, aside));
        QSignalSpy failed(document.get(), &PostmortemDocument::writeFailed);
        QSignalSpy changed(document.get(), &PostmortemDocument::changed);
        QVERIFY(!document->perform(newTitle(*document, QStringLiteral("Kept")), QStringLiteral("Edit title")).ok());
        QCOMPARE(failed.size(), 1);
        QVERIFY(changed.isEmpty());
        QVERIFY(document->value() == before);
        QCOMPARE(document->unwrittenCount(), 1);
        QVERIFY(!document->history().canUndo());

        QVERIFY(QFile::rename(aside, path));
        QVERIFY(document->retryUnwritten().ok());
        QCOMPARE(document->unwrittenCount(), 0);
        QCOMPARE(document->value().incident.title, u"Kept");
        QCOMPARE(stored(*document).incident.title, u"Kept");
        document->undo();
        QVERIFY(document->value() == before);
    }

    void aStepThatCannotBeWrittenIsNotTakenBack()
    {
        auto document = open(randomPostmortem(5));
        QVERIFY(document->perform(newTitle(*document, QStringLiteral("New")), QStringLiteral("Edit title")).ok());
        const auto path = m_library->path();
        QVERIFY(QFile::rename(path, path + QStringLiteral(".aside")));
        document->undo();
        QCOMPARE(document->value().incident.title, u"New");
        QVERIFY(document->history().canUndo());
        QVERIFY(QFile::rename(path + QStringLiteral(".aside"), path));
        document->undo();
        QVERIFY(!document->history().canUndo());
    }

    void theMeetingsLogIsNoUndoStep()
    {
        auto document = open(randomPostmortem(11));
        ChangeSet entry;
        MeetingEntry started;
        started.id = MeetingEntryId::create();
        started.sequence = 100;
        entry.add(started);
        QVERIFY(document->record(entry).ok());
        QVERIFY(!document->history().canUndo());
        QCOMPARE(stored(*document).meetingLog.last().id, started.id);
    }

    void reloadingTakesTheNewValueAndForgetsTheHistory()
    {
        auto document = open(randomPostmortem(2));
        QVERIFY(document->perform(newTitle(*document, QStringLiteral("New")), QStringLiteral("Edit title")).ok());
        auto outside = document->value();
        outside.incident.title = QStringLiteral("From outside");
        QSignalSpy changed(document.get(), &PostmortemDocument::changed);
        document->reload(outside);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!document->history().canUndo());
        QCOMPARE(document->value().incident.title, u"From outside");
    }
};

QTEST_GUILESS_MAIN(PostmortemDocumentTest)
#include "PostmortemDocumentTest.moc"
