// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/FoldPanel.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace debrief {

FoldPanel::FoldPanel(QWidget *parent)
    : Panel(parent)
    , m_title(new QPushButton)
    , m_note(new SecondLabel)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(metrics::space2, metrics::space1, metrics::space4, metrics::space1);
    m_layout->setSpacing(metrics::space1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addWidget(m_note);
    row->addStretch(1);
    m_layout->addLayout(row);
    m_title->setProperty("quiet", true);
    m_title->setObjectName(QStringLiteral("foldButton"));
    m_note->setFont(Theme::font(TextStyle::Caption));
    m_note->setWordWrap(false);
    m_note->hide();
    connect(m_title, &QAbstractButton::clicked, this, [this] { setExpanded(!m_expanded); });
    setExpanded(false);
}

void FoldPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

void FoldPanel::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_title->setAccessibleDescription(note);
}

void FoldPanel::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_layout->addWidget(content);
    content->setVisible(m_expanded);
}

void FoldPanel::setExpanded(bool expanded)
{
    m_title->setIcon(Theme::icon(expanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_layout->setContentsMargins(metrics::space2, metrics::space1, metrics::space4,
                                 expanded ? metrics::space4 : metrics::space1);
    if (m_content != nullptr)
        m_content->setVisible(expanded);
    if (m_expanded != expanded) {
        m_expanded = expanded;
        Q_EMIT expandedChanged(expanded);
    }
}

} // namespace debrief
