// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ReadinessPanel.h"

#include "widgets/common/Chip.h"
#include "widgets/common/Labels.h"
#include "widgets/theme/Metrics.h"

#include <QGridLayout>
#include <QPushButton>

namespace debrief {

namespace {

PageKind pageFor(ReadinessKind kind)
{
    // Forms are kept with the people they were sent to.
    return kind == ReadinessKind::Timeline ? PageKind::Timeline : PageKind::Overview;
}

QString buttonFor(PageKind page)
{
    return page == PageKind::Timeline ? ReadinessPanel::tr("Open timeline") : ReadinessPanel::tr("Open people");
}

} // namespace

ReadinessPanel::ReadinessPanel(QWidget *parent)
    : Panel(parent)
    , m_heading(new CaptionLabel)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("readinessPanel"));
    m_grid->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    m_grid->setHorizontalSpacing(metrics::space3);
    m_grid->setVerticalSpacing(metrics::space1);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_heading, 0, 0, 1, 3);
}

void ReadinessPanel::show(const QList<ReadinessLine> &lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    while (m_grid->count() > 1) {
        auto *item = m_grid->takeAt(1);
        item->widget()->hide();
        // Possibly the button that was just pressed.
        item->widget()->deleteLater();
        delete item;
    }
    const auto open =
        std::count_if(lines.cbegin(), lines.cend(), [](const ReadinessLine &line) { return !line.isReady; });
    m_heading->setText(open == 0 ? tr("Ready to start") : tr("Before you start"));
    setAccessibleName(m_heading->text());
    int row = 1;
    for (const bool ready : {false, true}) {
        for (const auto &line : lines) {
            if (line.isReady == ready)
                addLine(line, row++);
        }
    }
}

void ReadinessPanel::addLine(const ReadinessLine &line, int row)
{
    auto *chip = new Chip(line.isReady ? tr("✓ Ready") : tr("△ Look"), line.isReady ? Tone::Good : Tone::Attention);
    auto *text =
        new PlainLabel(line.advice.isEmpty() ? line.title : QStringLiteral("%1 %2").arg(line.title, line.advice));
    text->setWordWrap(true);
    text->setAccessibleName((line.isReady ? tr("Ready: %1") : tr("Look at it: %1")).arg(text->text()));
    m_grid->addWidget(chip, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
    if (line.isReady)
        return;
    const auto page = pageFor(line.kind);
    auto *button = new QPushButton(buttonFor(page));
    button->setObjectName(QStringLiteral("fixButton%1").arg(int(line.kind)));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), line.title));
    button->setProperty("quiet", true);
    connect(button, &QPushButton::clicked, this,
            [this, page, thing = line.thing] { Q_EMIT pageRequested(page, thing); });
    m_grid->addWidget(button, row, 2, Qt::AlignTop);
}

} // namespace debrief
