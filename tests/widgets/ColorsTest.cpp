// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/Colors.h"

#include <QtTest>

using namespace debrief;

class ColorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsComputedAsTheStandardSays()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 10), 10);
        QVERIFY(qAbs(contrast(QColor(QStringLiteral("#777777")), Qt::white) - 4.48) < 0.01);
    }

    void everyTextStandsOutFromItsBackground_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        for (const auto *colors : {&lightColors(), &darkColors()}) {
            const auto *scheme = colors == &lightColors() ? "light" : "dark";
            const auto add = [&](const char *what, const QColor &text, const QColor &background) {
                QTest::addRow("%s: %s", scheme, what) << text << background;
            };
            for (const auto &[name, background] :
                 {std::pair{"window", colors->window}, std::pair{"panel", colors->panel},
                  std::pair{"hover", colors->hover}, std::pair{"selection", colors->accentTone.background}}) {
                add(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(name))), colors->text, background);
                add(qPrintable(QStringLiteral("second text on %1").arg(QLatin1String(name))), colors->secondText,
                    background);
            }
            add("text on accent", colors->onAccent, colors->accent);
            for (const auto tone : {Tone::Neutral, Tone::Accent, Tone::Decision, Tone::Attention, Tone::Urgent,
                                    Tone::Good, Tone::Information}) {
                const auto &pair = colors->tone(tone);
                add(qPrintable(QStringLiteral("tone %1 on its own").arg(int(tone))), pair.text, pair.background);
                add(qPrintable(QStringLiteral("tone %1 on panel").arg(int(tone))), pair.text, colors->panel);
                add(qPrintable(QStringLiteral("text on tone %1").arg(int(tone))), colors->text, pair.background);
                add(qPrintable(QStringLiteral("second text on tone %1").arg(int(tone))), colors->secondText,
                    pair.background);
            }
        }
    }
    void everyTextStandsOutFromItsBackground()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, background);
        QVERIFY2(
            contrast(text, background) >= 4.5,
            qPrintable(
                QStringLiteral("%1 on %2: %3").arg(text.name(), background.name()).arg(contrast(text, background))));
    }

    void theSchemeFollowsFromThePalette()
    {
        QCOMPARE(colorsFor(lightColors().palette()).window, lightColors().window);
        QCOMPARE(colorsFor(darkColors().palette()).window, darkColors().window);
    }
};

QTEST_MAIN(ColorsTest)
#include "ColorsTest.moc"
