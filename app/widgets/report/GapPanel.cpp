// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/GapPanel.h"

#include "widgets/common/ToneLabel.h"
#include "widgets/report/GapLine.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QVBoxLayout>

namespace debrief {

GapPanel::GapPanel(QWidget *parent)
    : Panel(parent)
    , m_heading(new ToneLabel)
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("gapPanel"));
    m_heading->setObjectName(QStringLiteral("gapHeading"));
    m_heading->setFont(Theme::font(TextStyle::BodyStrong));
    m_lines->setContentsMargins({});
    m_lines->setSpacing(metrics::space1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    layout->setSpacing(metrics::space1);
    layout->addWidget(m_heading);
    layout->addLayout(m_lines);
    m_heading->setText(tr("Nothing left to look at"));
    m_heading->setTone(Tone::Good);
    setTone(Tone::Good, true);
}

void GapPanel::setGaps(const QList<ReportGap> &gaps)
{
    if (gaps == m_gaps)
        return;
    m_gaps = gaps;
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the line that was just pressed
        delete item;
    }
    for (const auto &gap : gaps) {
        auto *line = new GapLine(gap.text);
        line->setObjectName(QStringLiteral("gapLine"));
        connect(line, &QAbstractButton::clicked, this, [this, gap] { Q_EMIT gapChosen(gap); });
        m_lines->addWidget(line);
    }
    const auto tone = gaps.isEmpty() ? Tone::Good : Tone::Attention;
    m_heading->setText(gaps.isEmpty()     ? tr("Nothing left to look at")
                       : gaps.size() == 1 ? tr("1 thing to look at")
                                          : tr("%n things to look at", nullptr, int(gaps.size())));
    m_heading->setTone(tone);
    setTone(tone, true);
    setAccessibleName(m_heading->text());
}

} // namespace debrief
