// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/HintPanels.h"

#include "widgets/common/Panel.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QVBoxLayout>

namespace debrief {

namespace {

template <typename Hint>
QWidget *panelFor(const Hint &hint)
{
    auto *panel = new Panel;
    panel->setTone(Tone::Attention, true);
    panel->setAccessibleName(QString(hint.title + u". " + hint.explanation));
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    layout->setSpacing(metrics::space1);
    auto *title = new ToneLabel;
    title->setFont(Theme::font(TextStyle::BodyStrong));
    title->setTone(Tone::Attention);
    title->setText(hint.title);
    title->setWordWrap(true);
    auto *explanation = new PlainLabel(hint.explanation);
    explanation->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(explanation);
    return panel;
}

} // namespace

HintPanels::HintPanels(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::space2);
}

void HintPanels::setHints(const QList<CauseHint> &hints, const std::optional<CauseWordingHint> &wording)
{
    if (hints == m_hints && wording == m_wording)
        return;
    m_hints = hints;
    m_wording = wording;
    while (auto *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &hint : hints)
        m_layout->addWidget(panelFor(hint));
    if (wording)
        m_layout->addWidget(panelFor(*wording));
}

} // namespace debrief
