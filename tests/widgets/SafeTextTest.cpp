// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/SafeText.h"

#include "widgets/common/Labels.h"

#include <QtTest>

using namespace debrief;

class SafeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureInAStrangersTextIsNotLoaded()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("secret.png"));
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(path));
        SafeTextView view;
        view.resize(300, 300);
        view.setHtml(QStringLiteral("<img src=\"file://%1\"><img src=\"%1\"><img src=\"/dev/zero\">").arg(path));
        const auto shown = view.grab().toImage();
        for (int x = 0; x < shown.width(); x += 3) {
            for (int y = 0; y < shown.height(); y += 3)
                QVERIFY(shown.pixelColor(x, y) != QColor(Qt::red));
        }
    }

    void onlyWebAndMailAddressesAreLinks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("safe");
        QTest::newRow("https") << "https://wiki.example.org/x" << true;
        QTest::newRow("http") << "http://wiki.example.org" << true;
        QTest::newRow("mail") << "mailto:team@example.org" << true;
        QTest::newRow("file") << "file:///etc/passwd" << false;
        QTest::newRow("script") << "javascript:alert(1)" << false;
        QTest::newRow("data") << "data:text/html,x" << false;
        QTest::newRow("relative") << "other.html" << false;
        QTest::newRow("share") << "smb://server/share" << false;
    }
    void onlyWebAndMailAddressesAreLinks()
    {
        QFETCH(QString, address);
        QFETCH(bool, safe);
        QCOMPARE(isSafeLink(QUrl(address)), safe);
    }

    void aLabelShowsMarkupAsItIs()
    {
        PlainLabel plain(QStringLiteral("<b>bold</b>"));
        PlainLabel same(QStringLiteral("bold"));
        QVERIFY(plain.sizeHint().width() > same.sizeHint().width());
        QCOMPARE(plain.text(), u"<b>bold</b>");
    }
};

QTEST_MAIN(SafeTextTest)
#include "SafeTextTest.moc"
