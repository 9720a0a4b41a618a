// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/ReportPage.h"

#include "exchange/markdown/MarkdownExporter.h"
#include "exchange/sample/Sample.h"
#include "support/Builders.h"
#include "support/PageFixture.h"
#include "support/RandomPostmortem.h"
#include "widgets/common/TextArea.h"
#include "widgets/report/GapLine.h"
#include "widgets/report/GapPanel.h"
#include "widgets/report/ReportPreview.h"
#include "widgets/report/WordingPanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

/// The page of a postmortem, shown.
struct Shown
{
    explicit Shown(PageFixture &fixture)
        : page(fixture.document(), fixture.context())
    {
        PageFixture::show(page, {1180, 800});
    }

    template <typename T>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    void press(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void toggle(const char *name) const { find<QCheckBox>(name)->click(); }
    [[nodiscard]] QString preview() const { return find<ReportPreview>("reportPreview")->toPlainText(); }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }

    ReportPage page;
};

QString markdown(const Postmortem &postmortem)
{
    return QString::fromUtf8(MarkdownExporter().write(postmortem, {}).value());
}

/// Two sentences that make a person the cause.
Postmortem aboutJohn()
{
    Postmortem postmortem;
    postmortem.id = PostmortemId::create();
    postmortem.incident.reference = u"INC-7"_s;
    Participant person;
    person.id = ParticipantId::create();
    person.name = u"John Smith"_s;
    postmortem.participants.append(person);
    postmortem.causes.append(build::cause(u"John forgot to test the limit."_s));
    postmortem.causes.append(build::cause(u"John should have asked."_s, {}, 1));
    return postmortem;
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class ReportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryTextThatIsPublished()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        const auto preview = shown.preview();
        const auto &postmortem = fixture.value();
        for (const auto &event : postmortem.timeline)
            QVERIFY2(preview.contains(event.text), qPrintable(event.text));
        for (const auto &cause : postmortem.causes)
            QVERIFY2(preview.contains(cause.text), qPrintable(cause.text));
        for (const auto &item : postmortem.actions)
            QVERIFY2(preview.contains(item.title) && preview.contains(item.successCriteria), qPrintable(item.title));
        QVERIFY(preview.contains(postmortem.incident.closingStatement));
        QVERIFY(preview.contains(u"Everyone acted sensibly on what they could see."_s));
    }

    void wordingIsLookedAtOneSentenceAtATime()
    {
        PageFixture fixture(aboutJohn());
        const Shown shown(fixture);
        auto *panel = shown.find<WordingPanel>("wording");
        QTRY_COMPARE(panel->findings().size(), 2);
        QVERIFY(panel->isVisible());
        const auto before = markdown(fixture.value());
        QCOMPARE(shown.text("wordingSentence"), u"John forgot to test the limit."_s);
        shown.find<TextArea>("wordingProposal")->setPlainText(u"No test covers the limit."_s);
        shown.press("wordingUse");
        QCOMPARE(fixture.stored().causes.first().text, u"No test covers the limit."_s);
        QTRY_COMPARE(panel->findings().size(), 1);
        QCOMPARE(shown.text("wordingSentence"), u"John should have asked."_s);
        shown.press("wordingKeep");
        QTRY_VERIFY(panel->isHidden());
        QCOMPARE(fixture.stored().keptWordings.size(), 1);
        QVERIFY(before.contains(u"John forgot"));
        QVERIFY(!markdown(fixture.value()).contains(u"worth another look"));
    }

    void thePreviewHasAQuietLineBelowTheWords()
    {
        PageFixture fixture(aboutJohn());
        const Shown shown(fixture);
        auto *preview = shown.find<ReportPreview>("reportPreview");
        const auto underlined = [preview] {
            QStringList words;
            for (const auto &line : preview->extraSelections())
                words.append(line.cursor.selectedText());
            return words;
        };
        QTRY_COMPARE(underlined().size(), 2);
        QVERIFY2(underlined().first().startsWith(u"John forgot"), qPrintable(underlined().first()));
        QCOMPARE(preview->extraSelections().first().format.underlineStyle(), QTextCharFormat::WaveUnderline);
        PageFixture::takePicture(*preview, u"wording-report"_s);
        shown.press("wordingKeep");
        QTRY_COMPARE(underlined().size(), 1);
    }

    void aSlotHasToBeFilledInFirst()
    {
        PageFixture fixture(aboutJohn());
        const Shown shown(fixture);
        QTRY_VERIFY(shown.find<WordingPanel>("wording")->isVisible());
        shown.find<TextArea>("wordingProposal")->setPlainText(u"What in [the system] let it happen?"_s);
        QVERIFY(!shown.find<QPushButton>("wordingUse")->isEnabled());
        shown.find<TextArea>("wordingProposal")->setPlainText(u"What in the review let it happen?"_s);
        QVERIFY(shown.find<QPushButton>("wordingUse")->isEnabled());
    }

    void publishingNamesWhatIsLeftAndGoesOn()
    {
        PageFixture fixture(aboutJohn());
        const Shown shown(fixture);
        QTRY_VERIFY(shown.find<WordingPanel>("wording")->isVisible());
        shown.press("publishButton");
        QCOMPARE(fixture.prompts.reviewed.size(), 2);
        QVERIFY(!fixture.value().report.publishedAt);
        QVERIFY(shown.find<TextArea>("wordingProposal")->hasFocus());

        fixture.prompts.agrees = true;
        fixture.prompts.texts = {u"https://wiki.example.com/1"_s};
        shown.press("publishButton");
        QVERIFY(fixture.stored().report.publishedAt);
    }

    void aPhraseIsNeverPointedOutAgain()
    {
        PageFixture fixture(aboutJohn());
        const Shown shown(fixture);
        auto *panel = shown.find<WordingPanel>("wording");
        QTRY_COMPARE(panel->findings().size(), 2);
        shown.press("wordingNext");
        QCOMPARE(shown.text("wordingSentence"), u"John should have asked."_s);
        shown.press("wordingNever");
        QTRY_COMPARE(panel->findings().size(), 1);
        QVERIFY(!fixture.session().library()->setting(u"wording"_s).value().isEmpty());
    }

    void aSectionIsSwitchedInThePreviewAndTheClipboardAndBack()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QVERIFY(shown.preview().contains(u"Attendees"_s));
        shown.toggle("section_attendees");
        QVERIFY(!shown.preview().contains(u"Attendees"_s));
        QVERIFY(!fixture.stored().report.sections.testFlag(ReportSection::Attendees));
        shown.press("copyButton");
        QVERIFY(!clipboardText().contains(u"Attendees"_s));
        QCOMPARE(clipboardText(), markdown(fixture.value()));
        fixture.document().undo();
        QTRY_VERIFY(shown.preview().contains(u"Attendees"_s));
        QVERIFY(shown.find<QCheckBox>("section_attendees")->isChecked());
        shown.press("copyButton");
        QVERIFY(clipboardText().contains(u"Attendees"_s));
    }

    void rolesInsteadOfNamesLeavesNoName()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QVERIFY(shown.preview().contains(u"Alice"_s));
        shown.toggle("rolesInsteadOfNames");
        shown.press("copyButton");
        for (const auto &name : {u"Alice"_s, u"Wong"_s, u"John"_s, u"Smith"_s}) {
            QVERIFY2(!shown.preview().contains(name), qPrintable(name));
            QVERIFY2(!clipboardText().contains(name), qPrintable(name));
        }
        QVERIFY(shown.preview().contains(u"On-call manager"_s));
    }

    void copiesPlainTextOnlyAndSaysSo()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.press("copyButton");
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->formats(), QStringList(u"text/plain"_s));
        QCOMPARE(clipboardText(), markdown(fixture.value()));
        QCOMPARE(shown.text("copyHint"), u"Copied. Paste it into your wiki as plain text."_s);
        shown.toggle("section_lessons");
        QCOMPARE(shown.text("copyHint"), u"The report has changed since it was copied."_s);
    }

    void aSelectionOfThePreviewIsCopiedAsPlainTextWithoutPictures()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        auto *preview = shown.find<ReportPreview>("reportPreview");
        QVERIFY(preview->toPlainText().contains(QChar::ObjectReplacementCharacter)); // the diagram
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(preview, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->formats(), QStringList(u"text/plain"_s));
        QVERIFY(clipboardText().contains(fixture.value().timeline.first().text));
        QVERIFY(!clipboardText().contains(QChar::ObjectReplacementCharacter));
    }

    void saveAsWritesWhatTheExporterWrites()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        fixture.prompts.savePath = fixture.path(u"report.md"_s);
        shown.press("saveButton");
        QCOMPARE(fixture.prompts.saveSuggested, QStringList(u"INC-2026-0847.md"_s));
        QFile file(fixture.prompts.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), markdown(fixture.value()).toUtf8());
        QCOMPARE(shown.text("copyHint"), u"Saved as report.md."_s);
    }

    void markingAsPublishedPlansTheClosureCheckAndCanBeUndone()
    {
        PageFixture fixture;
        fixture.prompts.agrees = true; // to the wording as it is
        const Shown shown(fixture);
        const auto before = fixture.value();
        fixture.prompts.texts = {u"https://wiki.example.org/INC-2026-0847"_s};
        shown.press("publishButton");
        const auto stored = fixture.stored();
        QCOMPARE(stored.incident.stage, Stage::Published);
        QCOMPARE(stored.report.publishedTo, u"https://wiki.example.org/INC-2026-0847"_s);
        QVERIFY(stored.report.publishedAt == fixture.clock.now());
        QCOMPARE(stored.closureChecks.last().dueOn, QDate(2026, 3, 29));
        QCOMPARE(shown.text("publishedLabel"), u"Published 22 March, 15:00 UTC"_s);
        QTest::mouseClick(shown.find<QPushButton>("publishedLink"), Qt::LeftButton);
        QCOMPARE(fixture.prompts.openedLinks, QList<QUrl>{QUrl(u"https://wiki.example.org/INC-2026-0847"_s)});
        PageFixture::takePicture(const_cast<ReportPage &>(shown.page), u"report-published"_s);
        fixture.document().undo();
        QVERIFY(fixture.stored() == before);
        QTRY_VERIFY(shown.text("publishedLabel").startsWith(u"Not published yet"_s));
    }

    void changingOnesMindPublishesNothing()
    {
        PageFixture fixture;
        fixture.prompts.agrees = true; // to the wording as it is
        const Shown shown(fixture);
        shown.press("publishButton");
        QVERIFY(!fixture.stored().report.publishedAt);
        fixture.prompts.texts = {u""_s}; // no address, but yes
        shown.press("publishButton");
        QVERIFY(fixture.stored().report.publishedAt.has_value());
        QVERIFY(shown.find<QPushButton>("publishedLink")->isHidden());
    }

    void anAddressThatIsNoWebAddressIsShownAndNotALink()
    {
        PageFixture fixture;
        fixture.prompts.agrees = true; // to the wording as it is
        const Shown shown(fixture);
        fixture.prompts.texts = {u"file:///etc/passwd"_s};
        shown.press("publishButton");
        QVERIFY(shown.find<QPushButton>("publishedLink")->isHidden());
        QCOMPARE(shown.text("publishedAddress"), u"file:///etc/passwd"_s);
    }

    void hostileTextIsShownAsItIsAndNothingIsLoaded()
    {
        const auto hostile =
            u"<img src=\"file:///etc/passwd\"><b>x</b> &lt; <a href='javascript:1'>y</a> ![z](/etc/hosts)"_s;
        auto postmortem = samplePostmortem().value();
        postmortem.incident.title = hostile;
        postmortem.timeline[0].text = hostile;
        postmortem.timeline[0].details = u"line with https://example.org inside"_s;
        postmortem.timeline[1].link = u"javascript:alert(1)"_s;
        postmortem.timeline[2].link = u"https://example.org/a?b=c&d=%3Cscript%3E"_s;
        postmortem.causes[0].text = hostile;
        postmortem.actions[0].title = hostile;
        postmortem.actions[0].owner = hostile;
        PageFixture fixture(postmortem);
        const Shown shown(fixture);
        QVERIFY(shown.preview().count(hostile) >= 5);
        auto *preview = shown.find<ReportPreview>("reportPreview");
        QStringList links;
        for (auto block = preview->document()->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                const auto format = piece.fragment().charFormat();
                QVERIFY(!format.isImageFormat());
                if (format.isAnchor())
                    links.append(format.anchorHref());
            }
        }
        QCOMPARE(links, QStringList(u"https://example.org/a?b=c&d=%3Cscript%3E"_s));
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_Tab);
        QTest::keyClick(preview, Qt::Key_Return);
        QCOMPARE(fixture.prompts.openedLinks, QList<QUrl>{QUrl(links.first())});
    }

    void anyPostmortemFitsThePage()
    {
        PageFixture fixture;
        ReportPreview preview;
        PageFixture::show(preview, {700, 600});
        for (unsigned seed = 1; seed <= 30; ++seed) {
            auto postmortem = randomPostmortem(seed);
            postmortem.incident.summary = QString(5000, u'w');
            postmortem.actions.append(build::action(QString(3000, u'w')));
            QVERIFY(preview.setReport(postmortem));
            QVERIFY(!preview.setReport(postmortem)); // nothing has changed
            const double width = preview.document()->size().width();
            QVERIFY2(width <= preview.width(), qPrintable(u"%1: %2"_s.arg(seed).arg(width)));
        }
    }

    void aTreeThatNobodyCouldReadIsNotDrawn()
    {
        auto postmortem = samplePostmortem().value();
        for (int i = 0; i < 60; ++i)
            postmortem.causes.append(build::cause(u"Cause %1"_s.arg(i), {}, i + 10));
        PageFixture fixture(postmortem);
        const Shown shown(fixture);
        QVERIFY(!shown.preview().contains(QChar::ObjectReplacementCharacter));
        QVERIFY(shown.preview().contains(u"This diagram is too large for a page"_s));
        QVERIFY(shown.preview().contains(u"Cause 59"_s));
    }

    void namesWhatIsLeftAndLeadsThere()
    {
        auto postmortem = samplePostmortem().value();
        postmortem.actions[1].owner.clear();
        postmortem.incident.closingStatement.clear();
        PageFixture fixture(postmortem);
        const Shown shown(fixture);
        QSignalSpy asked(const_cast<ReportPage *>(&shown.page), &WorkspacePage::pageRequested);
        const auto lines = shown.page.findChildren<GapLine *>();
        const auto line = std::find_if(lines.begin(), lines.end(),
                                       [](const GapLine *each) { return each->sentence().startsWith(u"Nobody owns"); });
        QVERIFY(line != lines.end());
        (*line)->setFocus();
        QTest::keyClick(*line, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<PageKind>(), PageKind::Actions);
        QCOMPARE(asked[0][1].toString(), postmortem.actions[1].id.toString());
        const auto count = shown.find<GapPanel>("gaps")->gaps().size();

        auto mended = postmortem.incident;
        mended.closingStatement = u"Thank you."_s;
        ChangeSet edit;
        edit.replace(postmortem.incident, mended);
        QVERIFY(fixture.document().perform(edit, u"Edit"_s).ok());
        QTRY_COMPARE(shown.find<GapPanel>("gaps")->gaps().size(), count - 1);
        QVERIFY(shown.preview().contains(u"Thank you."_s));
    }

    void aNewPostmortemHasAPreviewAndItsGapsNamed()
    {
        Postmortem empty;
        empty.id = PostmortemId::create();
        empty.incident.reference = u"INC-2026-0001"_s;
        empty.incident.date = QDate(2026, 3, 22);
        PageFixture fixture(empty);
        const Shown shown(fixture);
        QVERIFY(shown.preview().contains(u"INC-2026-0001"_s));
        QCOMPARE(shown.find<GapPanel>("gaps")->gaps().size(), 9);
        PageFixture::takePicture(const_cast<ReportPage &>(shown.page), u"report-empty"_s);
    }

    void staysAtTheSamePlaceWhenTheReportChanges()
    {
        auto postmortem = samplePostmortem().value();
        PageFixture fixture(postmortem);
        const Shown shown(fixture);
        auto *preview = shown.find<ReportPreview>("reportPreview");
        auto *bar = preview->verticalScrollBar();
        QVERIFY(bar->maximum() > 400);
        bar->setValue(bar->maximum() / 2);
        const auto topText = [preview] { return preview->cursorForPosition({60, 4}).block().text(); };
        const auto before = topText();
        auto incident = postmortem.incident;
        incident.summary += u" More words about what happened, long enough to need lines of their own. "_s.repeated(6);
        ChangeSet edit;
        edit.replace(postmortem.incident, incident);
        QVERIFY(fixture.document().perform(edit, u"Edit"_s).ok());
        QTRY_VERIFY(shown.preview().contains(u"lines of their own"_s));
        QCOMPARE(topText(), before);
    }

    void nothingCanBeSwitchedInAReadOnlyLibrary()
    {
        PageFixture fixture;
        fixture.makeReadOnly();
        const Shown shown(fixture);
        QVERIFY(!shown.find<QCheckBox>("section_timeline")->isEnabled());
        QVERIFY(!shown.find<QPushButton>("publishButton")->isEnabled());
        QVERIFY(shown.find<QPushButton>("publishButton")->toolTip().contains(u"Another program"_s));
        shown.press("copyButton");
        QCOMPARE(clipboardText(), markdown(fixture.value()));
    }

    void everySectionCanBeDrawn()
    {
        auto postmortem = samplePostmortem().value();
        for (const auto &entry : enumEntries<ReportSection>())
            postmortem.report.sections.setFlag(entry.value);
        PageFixture fixture(postmortem);
        Shown shown(fixture);
        PageFixture::takePicture(shown.page, u"report-light"_s);
        auto *bar = shown.find<ReportPreview>("reportPreview")->verticalScrollBar();
        for (int step = 1; step <= 4; ++step) {
            bar->setValue(bar->maximum() * step / 4);
            PageFixture::takePicture(shown.page, u"report-light-%1"_s.arg(step));
        }
        fixture.theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(bar->value(), bar->maximum());
        PageFixture::takePicture(shown.page, u"report-dark-end"_s);
        bar->setValue(0);
        PageFixture::takePicture(shown.page, u"report-dark"_s);
        shown.page.resize(1704, 1018); // and of 1920 by 1080
        PageFixture::takePicture(shown.page, u"report-large"_s);
        shown.page.resize(1064, 658); // what a window of 1280 by 720 leaves
        bar->setValue(bar->maximum() / 3);
        PageFixture::takePicture(shown.page, u"report-small"_s);
        QVERIFY(shown.find<ReportPreview>("reportPreview")->document()->size().width() <= 1064);
    }
};

QTEST_MAIN(ReportPageTest)
#include "ReportPageTest.moc"
