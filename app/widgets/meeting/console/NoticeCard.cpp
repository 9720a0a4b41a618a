// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/NoticeCard.h"

#include "widgets/common/Labels.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>

namespace debrief {

NoticeCard::NoticeCard(const QString &name, Tone tone, QWidget *parent)
    : Panel(parent)
    , m_row(new QHBoxLayout(this))
    , m_lead(new ToneLabel)
    , m_text(new SecondLabel)
{
    setObjectName(name);
    setTone(tone);
    m_lead->setObjectName(name + QStringLiteral("Lead"));
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_lead->setFont(Theme::font(TextStyle::BodyStrong));
    m_lead->setTone(tone);
    for (PlainLabel *label : std::initializer_list<PlainLabel *>{m_lead, m_text})
        label->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_lead);
    texts->addWidget(m_text);
    m_row->setContentsMargins(metrics::space4, metrics::space2, metrics::space2, metrics::space2);
    m_row->setSpacing(metrics::space2);
    m_row->addLayout(texts, 1);
    hide();
}

void NoticeCard::setMessage(const QString &lead, const QString &text)
{
    if (m_lead->text() == lead && m_text->text() == text)
        return;
    m_lead->setText(lead);
    m_text->setText(text);
    setAccessibleName(lead + u' ' + text);
}

void NoticeCard::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

} // namespace debrief
