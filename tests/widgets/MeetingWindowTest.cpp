// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/MeetingWindow.h"

#include "domain/meeting/MeetingClock.h"
#include "domain/rules/CauseTree.h"
#include "exchange/sample/Sample.h"
#include "support/MarkedMeeting.h"
#include "support/PageFixture.h"
#include "support/RandomPostmortem.h"
#include "widgets/common/LiveRegion.h"
#include "widgets/meeting/window/MeetingView.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The sample's meeting, moved to any place of it.
class SampleMeeting
{
public:
    SampleMeeting()
    {
        postmortem.meetingPlan = planFromPreset(u"standard-90");
        postmortem.meetingLog.clear();
        postmortem.captures.clear();
    }

    void add(const std::optional<MeetingEntry> &entry)
    {
        if (entry)
            postmortem.meetingLog.append(*entry);
    }
    void start() { add(clock().start(time.now())); }
    void enter(int part) { add(clock().jump(time.now(), part)); }
    void show(const MeetingItem &item) { add(clock().show(time.now(), item)); }
    void showEvent(const QString &word)
    {
        const auto event = std::find_if(postmortem.timeline.cbegin(), postmortem.timeline.cend(),
                                        [&](const TimelineEvent &each) { return each.text.contains(word); });
        show(eventItem(event->id));
    }
    void heard(CaptureKind kind, PartKind part, const QString &text, const EventId &event = {})
    {
        postmortem.captures.append(
            {CaptureId::create(), time.now(), kind, part, text, event, CaptureOutcome::Open, {}, {}, {}});
    }
    [[nodiscard]] MeetingClock clock() const { return {postmortem.meetingPlan, postmortem.meetingLog}; }
    [[nodiscard]] MeetingProjection look(const QString &question = {}) const
    {
        return projectMeeting({postmortem, clock().at(time.now()), agenda, time.zone(), question, QLocale::c()});
    }

    Postmortem postmortem = samplePostmortem().value();
    Agenda agenda = builtInAgenda().value();
    FakeClock time;
};

QString textsOf(const MeetingWindow &window)
{
    QStringList lines;
    for (const auto &painted : window.paintedTexts())
        lines.append(painted.text);
    return lines.join(u' ');
}

/// Two texts over each other, in words; empty where none are.
QString firstClash(const QList<PaintedText> &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const auto common = texts[i].ink.intersected(texts[j].ink);
            if (common.width() > 1 && common.height() > 1)
                return texts[i].text + u" | "_s + texts[j].text;
        }
    }
    return {};
}

QString spokenBy(QAccessibleInterface *element)
{
    QString all = element->text(QAccessible::Name) + u'\n' + element->text(QAccessible::Description) + u'\n' +
                  element->text(QAccessible::Value) + u'\n';
    for (int i = 0; i < element->childCount(); ++i)
        all += spokenBy(element->child(i));
    return all;
}

} // namespace

class MeetingWindowTest : public QObject
{
    Q_OBJECT

private:
    void place(MeetingWindow &window, const MeetingProjection &projection, QSize size = {1920, 1080})
    {
        window.setProjection(projection);
        window.resize(size);
        window.show();
        window.grab();
    }

    PageFixture m_fixture;

    QList<std::pair<QString, MeetingProjection>> everyPart()
    {
        QList<std::pair<QString, MeetingProjection>> all;
        SampleMeeting meeting;
        all.append({u"before"_s, meeting.look()});
        meeting.start();
        all.append({u"frame-purpose"_s, meeting.look()});
        meeting.show(placeItem(3));
        meeting.time.advance(4min + 40s);
        all.append({u"frame-rule"_s, meeting.look()});
        meeting.enter(1);
        meeting.time.advance(8min + 42s);
        meeting.showEvent(u"new deployment"_s);
        const auto event = currentEvent(meeting.clock().at(meeting.time.now()), meeting.postmortem);
        meeting.heard(CaptureKind::Note, PartKind::Timeline, u"Reviewed by two people, tests passed locally"_s, event);
        meeting.heard(CaptureKind::Gap, PartKind::Timeline, u"Tests did not cover connection pool load"_s, event);
        meeting.heard(CaptureKind::ActionIdea, PartKind::Timeline, u"Load testing before deploy"_s, event);
        meeting.heard(CaptureKind::Parked, PartKind::Timeline, u"Friday deployments"_s);
        all.append({u"timeline"_s, meeting.look(u"What was on your screen at 14:27?"_s)});
        meeting.add(meeting.clock().pause(meeting.time.now()));
        all.append({u"paused"_s, meeting.look()});
        meeting.add(meeting.clock().resume(meeting.time.now()));
        meeting.show(gateItem());
        all.append({u"gate"_s, meeting.look()});
        meeting.time.advance(10min);
        all.append({u"over"_s, meeting.look()});
        meeting.enter(2);
        all.append({u"whys-problem"_s, meeting.look()});
        const auto causes = CauseTree(meeting.postmortem.causes).inTreeOrder();
        meeting.show(causeItem(causes[1]));
        all.append({u"whys"_s, meeting.look()});
        meeting.show(causeItem(CauseTree(meeting.postmortem.causes).systemicCauses().first()));
        all.append({u"whys-systemic"_s, meeting.look(u"How sure are we that this would have stopped it?"_s)});
        meeting.enter(3);
        meeting.time.advance(23min);
        meeting.show(actionItem(meeting.postmortem.actions[1].id));
        all.append({u"actions"_s, meeting.look()});
        meeting.enter(4);
        for (int page = 0; page < debriefPageCount; ++page) {
            meeting.show(placeItem(page));
            all.append({u"debrief-%1"_s.arg(page), meeting.look()});
        }
        meeting.add(meeting.clock().end(meeting.time.now()));
        all.append({u"ended"_s, meeting.look()});
        return all;
    }

private Q_SLOTS:
    void everyPartIsPainted_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<double>("zoom");
        QTest::newRow("1080") << QSize(1920, 1080) << false << false << 1.0;
        QTest::newRow("1080-dark") << QSize(1920, 1080) << true << false << 1.0;
        QTest::newRow("720") << QSize(1280, 720) << false << false << 1.0;
        QTest::newRow("720-dark-rtl") << QSize(1280, 720) << true << true << 1.0;
        QTest::newRow("1080-zoom") << QSize(1920, 1080) << false << false << 1.5;
        QTest::newRow("2560-zoom-2") << QSize(2560, 1440) << false << false << 2.0;
        QTest::newRow("2160") << QSize(3840, 2160) << true << false << 1.0;
        QTest::newRow("1600x900") << QSize(1600, 900) << true << true << 1.0;
        QTest::newRow("ultrawide") << QSize(3440, 1440) << false << false << 1.0;
        QTest::newRow("narrow") << QSize(800, 1000) << false << false << 1.0;
    }
    void everyPartIsPainted()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        QFETCH(double, zoom);
        m_fixture.theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        MeetingWindow window;
        window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        window.setZoom(zoom);
        const auto smallest = std::min(size.height() / 1080.0, size.width() / 1920.0) * 24;
        for (const auto &[name, projection] : everyPart()) {
            place(window, projection, size);
            PageFixture::takePicture(window, u"meeting-%1-%2"_s.arg(QLatin1String(QTest::currentDataTag()), name));
            // At the largest zoom a long title may end early.
            QVERIFY(textsOf(window).contains(zoom < 2 ? projection.partTitle : projection.partTitle.left(8)));
            for (const auto &text : window.paintedTexts()) {
                const auto what = u"%1: %2"_s.arg(name, text.text);
                QVERIFY2(contrast(text.colors.text, text.colors.background) >= 7, qPrintable(what));
                QVERIFY2(text.pixelSize >= smallest, qPrintable(what));
                QVERIFY2(text.text.size() <= 60, qPrintable(what));
                QVERIFY2(QRectF(window.rect()).adjusted(-1, -1, 1, 1).contains(text.rect), qPrintable(what));
                // Letters may lean a little over the edge of their line.
                const auto lean = text.pixelSize / 8.0;
                QVERIFY2(text.rect.adjusted(-lean, -lean, lean, lean).contains(text.ink), qPrintable(what));
                // Nothing lies over the end of it.
                const auto ink = text.ink.adjusted(1, 1, -1, -1).toRect();
                QVERIFY2(window.childAt(ink.topLeft()) == window.childAt(ink.bottomRight()), qPrintable(what));
            }
            const auto clash = firstClash(window.paintedTexts());
            QVERIFY2(clash.isEmpty(), qPrintable(name + u": "_s + clash));
        }
        m_fixture.theme.setChoice(Theme::Choice::Light);
    }

    void theWalkthroughShowsTheCurrentEventLarge()
    {
        MeetingWindow window;
        for (const auto &[name, projection] : everyPart()) {
            if (name == u"timeline")
                place(window, projection);
        }
        const auto shown = textsOf(window);
        for (const auto *text :
             {"INC-2026-0847", "Timeline walkthrough", "Minute 13 of 90", "Decision point", "14:27", "Heard at 14:27",
              "Tests did not cover", "Parked until later: 1", "What was on your screen at 14:27?", "6"})
            QVERIFY2(shown.contains(QLatin1String(text)), text);
        QVERIFY(window.accessibleDescription().contains(u"14:27"));
        for (const auto &text : window.paintedTexts()) {
            if (text.text.contains(u"new deployment")) {
                QVERIFY(text.pixelSize >= 44);
                QVERIFY(text.pixelSize <= 52);
            }
        }
    }

    void longTextsShrinkAndThenEnd()
    {
        SampleMeeting meeting;
        meeting.start();
        meeting.enter(1);
        auto &text = meeting.postmortem.timeline.first().text;
        text = u"Deployment of the new connection pool "_s.repeated(5);
        MeetingWindow window;
        place(window, meeting.look());
        QCOMPARE(textsOf(window).count(u"Deployment of the"), 5);
        text = u"Deployment of the new connection pool "_s.repeated(60);
        place(window, meeting.look());
        QVERIFY(textsOf(window).contains(u'…'));
        for (const auto &painted : window.paintedTexts())
            QVERIFY(painted.pixelSize >= 24);
    }

    void anyPostmortemFits()
    {
        MeetingWindow window;
        for (unsigned seed = 1; seed < 4; ++seed) {
            for (const auto &projection : marked::Walk(randomPostmortem(seed)).all()) {
                place(window, projection, {1280, 720});
                for (const auto &text : window.paintedTexts())
                    QVERIFY2(text.rect.left() >= -1 && text.rect.top() >= -1, qPrintable(text.text));
            }
        }
    }

    void nothingPrivateIsPaintedOrSpoken()
    {
        MeetingWindow window;
        for (const bool names : {false, true}) {
            auto postmortem = marked::filled();
            postmortem.meetingPlan.showNames = names;
            auto *spoken = QAccessible::queryAccessibleInterface(&window);
            for (const auto &projection : marked::Walk(postmortem).all()) {
                place(window, projection, {1280, 720});
                const QString all = textsOf(window) + spokenBy(spoken) + window.windowTitle() + window.toolTip();
                QVERIFY2(!all.contains(marked::secret, Qt::CaseInsensitive),
                         qPrintable(marked::lineWith(all, marked::secret)));
                QVERIFY(all.contains(u"Open"));
                for (const auto &name : marked::nameParts)
                    QVERIFY2(names || !all.contains(name, Qt::CaseInsensitive),
                             qPrintable(marked::lineWith(all, name)));
            }
        }
    }

    void aDeepAndWideTreeKeepsItsPlace_data()
    {
        QTest::addColumn<int>("depth");
        QTest::addColumn<QSize>("size");
        QTest::newRow("problem") << 0 << QSize(1280, 720);
        QTest::newRow("5") << 5 << QSize(1920, 1080);
        QTest::newRow("40") << 40 << QSize(1920, 1080);
        QTest::newRow("40 small") << 40 << QSize(1280, 720);
    }
    void aDeepAndWideTreeKeepsItsPlace()
    {
        QFETCH(int, depth);
        QFETCH(QSize, size);
        SampleMeeting meeting;
        auto &causes = meeting.postmortem.causes;
        causes.clear();
        CauseId parent;
        for (int level = 1; level <= 40; ++level) {
            for (int order = 0; order < (level == depth + 1 ? 30 : 2); ++order) {
                Cause cause;
                cause.id = CauseId::create();
                cause.parent = parent;
                cause.order = order;
                cause.text = u"Cause %1 on level %2, told in a sentence of some length"_s.arg(order).arg(level);
                cause.systemic = order % 7 == 3;
                causes.append(cause);
            }
            const auto first = std::find_if(causes.cbegin(), causes.cend(), [&](const Cause &cause) {
                return cause.parent == parent && cause.order == 0;
            });
            parent = first->id;
        }
        sortLists(meeting.postmortem);
        meeting.start();
        meeting.enter(2);
        const auto wanted = u"Cause 0 on level %1,"_s.arg(depth);
        for (const auto &cause : std::as_const(causes)) {
            if (cause.text.startsWith(wanted))
                meeting.show(causeItem(cause.id));
        }
        MeetingWindow window;
        place(window, meeting.look(), size);
        PageFixture::takePicture(window, u"tree-%1-%2"_s.arg(depth).arg(size.height()));
        const auto shown = textsOf(window);
        QVERIFY2(depth == 0 || shown.contains(wanted), qPrintable(shown));
        QVERIFY2(depth == 0 || shown.contains(u"Why %1"_s.arg(depth)), qPrintable(shown));
        if (depth > 4)
            QVERIFY(shown.contains(u"more in between"_s));
        if (depth < 40) {
            QVERIFY(shown.contains(u"Cause 0 on level %1,"_s.arg(depth + 1)));
            QVERIFY(shown.contains(QRegularExpression(u"and \\d+ more"_s)));
        }
        const auto clash = firstClash(window.paintedTexts());
        QVERIFY2(clash.isEmpty(), qPrintable(clash));
        for (const auto &text : window.paintedTexts())
            QVERIFY2(QRectF(window.rect()).contains(text.ink), qPrintable(text.text));
    }

    void partsAndTheLastTwoMinutesAreSpoken()
    {
        SampleMeeting meeting;
        MeetingWindow window;
        QStringList said;
        const auto show = [&] {
            const auto *region = window.findChild<LiveRegion *>();
            const auto before = region->lastNews();
            window.setProjection(meeting.look());
            said.append(region->lastNews() == before ? QString() : region->lastNews());
        };
        show();
        meeting.start();
        show();
        meeting.time.advance(2min + 30s);
        show();
        meeting.time.advance(1min);
        show();
        meeting.time.advance(30s);
        show();
        meeting.enter(1);
        show();
        meeting.add(meeting.clock().pause(meeting.time.now()));
        show();
        meeting.add(meeting.clock().resume(meeting.time.now()));
        show();
        QCOMPARE(said.mid(1), (QStringList{meeting.agenda.parts.first().title,
                                           {},
                                           u"2 min left"_s,
                                           {},
                                           u"Timeline walkthrough"_s,
                                           u"Paused"_s,
                                           u"The meeting goes on"_s}));
        auto *spoken = QAccessible::queryAccessibleInterface(window.findChild<LiveRegion *>());
        QCOMPARE(spoken->role(), QAccessible::AlertMessage);
        QCOMPARE(spoken->text(QAccessible::Name), u"The meeting goes on"_s);
    }

    void blankShowsOneCalmCard()
    {
        MeetingWindow window;
        SampleMeeting meeting;
        meeting.start();
        place(window, meeting.look());
        window.setBlank(true);
        const auto picture = window.grab().toImage();
        QCOMPARE(textsOf(window), u"Back in a moment"_s);
        QCOMPARE(window.accessibleDescription(), u"Back in a moment"_s);
        const auto first = picture.pixel(0, 0);
        QCOMPARE(picture.pixel(picture.width() - 1, picture.height() - 1), first);
        for (int x = 0; x < picture.width(); x += 7)
            QCOMPARE(picture.pixel(x, picture.height() / 5), first);
        PageFixture::takePicture(window, u"meeting-blank"_s);
        window.setBlank(false);
        window.grab();
        QVERIFY(textsOf(window).contains(meeting.postmortem.incident.reference));
    }

    void itTakesNoKeyboard()
    {
        MeetingWindow window;
        QVERIFY(window.testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(window.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        const auto children = window.findChildren<QWidget *>();
        for (const auto *widget : children) {
            QCOMPARE(widget->focusPolicy(), Qt::NoFocus);
            QCOMPARE(widget->contextMenuPolicy(), Qt::NoContextMenu);
        }
        QSignalSpy taken(&window, &MeetingWindow::focusTaken);
        window.show();
        // As a system does that does not ask.
        QApplication::setActiveWindow(&window);
        QTRY_VERIFY(!taken.isEmpty());
    }

    void theSameAgainPaintsNothing()
    {
        MeetingWindow window;
        SampleMeeting meeting;
        meeting.start();
        place(window, meeting.look());
        QCoreApplication::processEvents();
        struct PaintCounter : QObject
        {
            int count = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::Paint ? 1 : 0;
                return false;
            }
        } counter;
        for (auto *child : window.findChildren<MeetingView *>())
            child->installEventFilter(&counter);
        window.setProjection(meeting.look());
        QCoreApplication::processEvents();
        QCOMPARE(counter.count, 0);
        meeting.time.advance(1min);
        window.setProjection(meeting.look());
        QCoreApplication::processEvents();
        QCOMPARE(counter.count, 2); // the arc and the strip of the agenda
    }
};

QTEST_MAIN(MeetingWindowTest)
#include "MeetingWindowTest.moc"
