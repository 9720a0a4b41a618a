// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Banner.h"

#include "widgets/common/ToneLabel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace debrief {

Banner::Banner(QWidget *parent)
    : Panel(parent)
    , m_layout(new QHBoxLayout(this))
    , m_lead(new ToneLabel)
    , m_text(new SecondLabel)
{
    m_layout->setContentsMargins(metrics::space4, metrics::space2, metrics::space2, metrics::space2);
    m_layout->setSpacing(metrics::space2);
    m_lead->setFont(Theme::font(TextStyle::BodyStrong));
    m_lead->setWordWrap(false);
    m_text->setMinimumHeight(metrics::controlHeight - metrics::space2);
    m_layout->addWidget(m_lead);
    m_layout->addWidget(m_text, 1);
}

void Banner::setMessage(Tone tone, const QString &lead, const QString &text)
{
    setTone(tone);
    m_lead->setTone(tone);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_text->setText(text);
    setAccessibleName(lead + QLatin1Char(' ') + text);
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(text);
    m_layout->addWidget(button);
    return button;
}

} // namespace debrief
