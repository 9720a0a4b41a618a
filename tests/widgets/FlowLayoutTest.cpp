// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/FlowLayout.h"

#include <QWidget>
#include <QtTest>

using namespace debrief;

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private:
    /// Three widgets of 100 by 20.
    static QList<QWidget *> fill(QWidget &parent)
    {
        auto *layout = new FlowLayout(&parent);
        layout->setSpacing(10);
        QList<QWidget *> widgets;
        for (int i = 0; i < 3; ++i) {
            auto *widget = new QWidget;
            widget->setFixedSize(100, 20);
            layout->addWidget(widget);
            widgets.append(widget);
        }
        return widgets;
    }

private Q_SLOTS:
    void whatDoesNotFitGoesOntoTheNextLine()
    {
        QWidget parent;
        const auto widgets = fill(parent);
        parent.resize(320, 60);
        parent.show();
        QCOMPARE(widgets[2]->geometry(), QRect(220, 0, 100, 20));
        parent.resize(319, 60);
        QCOMPARE(widgets[1]->geometry(), QRect(110, 0, 100, 20));
        QCOMPARE(widgets[2]->geometry(), QRect(0, 30, 100, 20));
        QCOMPARE(parent.layout()->heightForWidth(319), 50);
        QCOMPARE(parent.layout()->heightForWidth(320), 20);
    }

    void hiddenWidgetsTakeNoRoom()
    {
        QWidget parent;
        const auto widgets = fill(parent);
        widgets[0]->hide();
        parent.resize(210, 60);
        parent.show();
        QCOMPARE(widgets[1]->geometry(), QRect(0, 0, 100, 20));
        QCOMPARE(widgets[2]->geometry(), QRect(110, 0, 100, 20));
    }

    void rightToLeftStartsAtTheRight()
    {
        QWidget parent;
        parent.setLayoutDirection(Qt::RightToLeft);
        const auto widgets = fill(parent);
        parent.resize(400, 60);
        parent.show();
        QCOMPARE(widgets[0]->geometry(), QRect(300, 0, 100, 20));
        QCOMPARE(widgets[1]->geometry(), QRect(190, 0, 100, 20));
    }
};

QTEST_MAIN(FlowLayoutTest)
#include "FlowLayoutTest.moc"
