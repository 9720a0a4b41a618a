// SPDX-License-Identifier: GPL-3.0-or-later
// The wall between what is private and what is shared: whatever is private, nobody sees, reads or hears it there.
#include "support/FieldWall.h"
#include "support/MarkedMeeting.h"
#include "support/PageFixture.h"
#include "support/ProjectionDump.h"
#include "widgets/meeting/window/MeetingWindow.h"

#include <QAccessible>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

QString missing(const QSet<QString> &wanted, const QSet<QString> &there)
{
    auto names = (wanted - there).values();
    names.sort();
    return names.join(u' ');
}

/// Everything an assistive program can ask an element and those in it.
QString heardFrom(QAccessibleInterface *element)
{
    QString all;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        all += element->text(kind) + u'\n';
    if (auto *text = element->textInterface())
        all += text->text(0, text->characterCount()) + u'\n';
    for (int i = 0; i < element->childCount(); ++i)
        all += heardFrom(element->child(i));
    return all;
}

/// Everything Qt keeps of a window that a system could show: titles, tool tips, names of icons.
QString carriedBy(const QWidget &window)
{
    QString all;
    auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : std::initializer_list<const QWidget *>{&window})
        all += widget->windowTitle() + widget->windowIconText() + widget->windowFilePath();
    for (const auto *widget : widgets)
        all += widget->toolTip() + widget->statusTip() + widget->whatsThis() + widget->windowTitle() + u'\n';
    return all;
}

QString paintedOn(MeetingWindow &window)
{
    window.grab();
    QStringList lines;
    for (const auto &painted : window.paintedTexts())
        lines.append(painted.text);
    return lines.join(u'\n');
}

Postmortem everythingMarked(bool names)
{
    auto postmortem = wall::marked(marked::filled(), marked::secret);
    postmortem.meetingPlan.showNames = names;
    return postmortem;
}

} // namespace

class MeetingWallTest : public QObject
{
    Q_OBJECT

private:
    PageFixture m_fixture;

private Q_SLOTS:
    /// A new field is on neither side of the wall until somebody says so in tests/support/FieldWall.cpp.
    void everyFieldStandsOnOneSide()
    {
        const auto sides = wall::sides().keys();
        const QSet<QString> known(sides.cbegin(), sides.cend());
        const auto unsaid = missing(wall::paths(), known);
        QVERIFY2(unsaid.isEmpty(), qPrintable(u"Say in FieldWall.cpp whether everybody may see: "_s + unsaid));
        const auto gone = missing(known, wall::paths());
        QVERIFY2(gone.isEmpty(), qPrintable(u"FieldWall.cpp names what is not there: "_s + gone));
        const auto incomplete = wall::incompleteFields().join(u' ');
        QVERIFY2(incomplete.isEmpty(), qPrintable(u"Fields.h does not list every field of: "_s + incomplete));
    }

    void noPrivateTextGetsOut_data()
    {
        QTest::addColumn<bool>("names");
        QTest::addColumn<QSize>("size");
        QTest::newRow("roles") << false << QSize(1280, 720);
        QTest::newRow("names") << true << QSize(1280, 720);
        QTest::newRow("large") << true << QSize(3840, 2160);
    }
    void noPrivateTextGetsOut()
    {
        QFETCH(bool, names);
        QFETCH(QSize, size);
        MeetingWindow window;
        window.resize(size);
        window.show();
        auto *spoken = QAccessible::queryAccessibleInterface(&window);
        const auto looks = marked::Walk(everythingMarked(names)).all();
        for (qsizetype i = 0; i < looks.size(); ++i) {
            window.setProjection(looks[i]);
            // Blank now and then, so that it hides nothing that was left behind either.
            window.setBlank(i % 5 == 4);
            QString all = dumped(looks[i]).join(u'\n');
            // Painting every look at every size would take minutes; each part is painted many times as it is.
            if (size.width() < 2000 || i % 7 == 0)
                all += paintedOn(window);
            all += heardFrom(spoken) + carriedBy(window);
            QVERIFY2(!all.contains(marked::secret, Qt::CaseInsensitive),
                     qPrintable(marked::lineWith(all, marked::secret)));
            for (const auto &name : marked::nameParts)
                QVERIFY2(names || !all.contains(name, Qt::CaseInsensitive), qPrintable(marked::lineWith(all, name)));
        }
        QVERIFY(looks.size() > 40);
    }

    void blankTellsNothing()
    {
        MeetingWindow window;
        window.show();
        for (const auto &look : marked::Walk(everythingMarked(true)).all()) {
            window.setProjection(look);
            window.setBlank(true);
            QCOMPARE(paintedOn(window), u"Back in a moment"_s);
        }
    }

    /// What is no text could still be told from the window: by a colour, an order, a number.
    void privateFactsChangeNothing()
    {
        const auto before = everythingMarked(true);
        const auto shown = marked::Walk(before).all();
        if (marked::Walk(wall::twisted(before)).all() == shown)
            return;
        for (const auto &path : wall::twistable())
            QVERIFY2(marked::Walk(wall::twisted(before, path)).all() == shown, qPrintable(path));
        QFAIL("Two private fields together change the window");
    }

    void theTestSeesWhatIsShown()
    {
        auto postmortem = everythingMarked(true);
        postmortem.timeline[1].text += marked::secret;
        QString all;
        for (const auto &look : marked::Walk(postmortem).all())
            all += dumped(look).join(u'\n');
        QVERIFY(all.contains(marked::secret));
        QVERIFY(wall::twistable().contains(u"participants.isManagement"_s));
        QVERIFY(wall::twisted(postmortem).participants[0].isManagement != postmortem.participants[0].isManagement);
    }
};

QTEST_MAIN(MeetingWallTest)
#include "MeetingWallTest.moc"
