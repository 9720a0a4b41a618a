// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/WorkspaceHeader.h"

#include "editing/PostmortemDocument.h"
#include "widgets/common/Chip.h"
#include "widgets/common/Labels.h"
#include "widgets/shell/SaveState.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace debrief {

WorkspaceHeader::WorkspaceHeader(PostmortemDocument &document, QWidget *parent)
    : PageHeader(parent)
    , m_document(document)
    , m_reference(new CaptionLabel)
    , m_title(new TitleLabel)
    , m_severity(new Chip)
    , m_export(new QPushButton(tr("Export")))
    , m_meeting(new QPushButton(tr("Start meeting")))
{
    m_reference->setFont(Theme::font(TextStyle::BodyStrong));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setAccessibleName(tr("Export"));
    m_meeting->setObjectName(QStringLiteral("startMeetingButton"));
    m_meeting->setAccessibleName(tr("Start meeting"));
    m_meeting->setProperty("primary", true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space6, 0, metrics::space6, 0);
    row->setSpacing(metrics::space3);
    row->addWidget(m_reference);
    row->addWidget(m_title, 1);
    row->addWidget(m_severity);
    row->addStretch();
    row->addWidget(new SaveState(document));
    row->addWidget(m_export);
    row->addWidget(m_meeting);
    connect(&document, &PostmortemDocument::changed, this, [this](const ChangeEvent &event) {
        if (event.touches<IncidentDetails>())
            show();
    });
    show();
}

void WorkspaceHeader::show()
{
    const auto &incident = m_document.value().incident;
    m_reference->setText(incident.reference);
    m_severity->setChip(enumLabel(incident.severity), toneOf(incident.severity));
    const auto title = incident.title.isEmpty() ? tr("Untitled incident") : incident.title;
    const QFontMetrics font(m_title->font());
    // The title takes what room there is; the rest of the row keeps its size.
    int others = m_reference->sizeHint().width() + m_severity->sizeHint().width() + m_export->sizeHint().width() +
                 m_meeting->sizeHint().width() + 8 * metrics::space6;
    const int room = qMax(80, width() - others);
    m_title->setText(font.elidedText(title, Qt::ElideRight, room));
    m_title->setToolTip(font.horizontalAdvance(title) > room ? title.toHtmlEscaped() : QString());
    m_title->setFixedWidth(qMin(room, font.horizontalAdvance(title) + 2));
}

void WorkspaceHeader::resizeEvent(QResizeEvent *event)
{
    PageHeader::resizeEvent(event);
    show();
}

} // namespace debrief
