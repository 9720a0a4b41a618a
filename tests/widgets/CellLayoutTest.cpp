// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/CellLayout.h"

#include "widgets/theme/Theme.h"

#include <QtTest>

using namespace debrief;

class CellLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTextTakesMoreLinesAndStaysInside()
    {
        CellContent content;
        content.text = QStringLiteral("Short");
        const CellLayout one(content, {0, 0, 200, 40}, Qt::LeftToRight);
        content.text = QStringLiteral("A sentence that does not fit on one line of a narrow column at all");
        const CellLayout many(content, {0, 0, 200, 40}, Qt::LeftToRight);
        QVERIFY(many.height > one.height);
        QVERIFY(QRect(0, 0, 200, many.height).contains(many.text));
        QVERIFY(one.suffix.isNull());
    }

    void aWordWithoutSpacesIsBroken()
    {
        CellContent content;
        content.text = QString(300, u'x');
        const CellLayout layout(content, {0, 0, 200, 40}, Qt::LeftToRight);
        QVERIFY(layout.text.right() < 200);
        QVERIFY(layout.height > 100);
    }

    void theSuffixStandsBehindTheTextOrNowhere()
    {
        CellContent content;
        content.text = QStringLiteral("Title");
        content.suffix = QStringLiteral("service");
        const CellLayout wide(content, {0, 0, 300, 40}, Qt::LeftToRight);
        QVERIFY(wide.suffix.left() >= wide.text.right());
        const CellLayout mirrored(content, {0, 0, 300, 40}, Qt::RightToLeft);
        QVERIFY(mirrored.suffix.right() <= mirrored.text.left());
        const CellLayout narrow(content, {0, 0, 60, 40}, Qt::LeftToRight);
        QVERIFY(narrow.suffix.isNull());
    }

    void linesStandBelowEachOther()
    {
        CellContent content;
        content.text = QStringLiteral("Title");
        content.detail = QStringLiteral("Detail");
        content.hint = QStringLiteral("Hint");
        const CellLayout layout(content, {0, 100, 300, 40}, Qt::LeftToRight);
        QVERIFY(layout.text.bottom() < layout.detail.top());
        QVERIFY(layout.detail.bottom() < layout.hint.top());
        QVERIFY(layout.hint.bottom() < 100 + layout.height);
    }
};

QTEST_MAIN(CellLayoutTest)
#include "CellLayoutTest.moc"
