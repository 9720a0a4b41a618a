// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/SaveState.h"

#include "editing/PostmortemDocument.h"

namespace debrief {

SaveState::SaveState(const PostmortemDocument &document, QWidget *parent)
    : SecondLabel(parent)
    , m_document(document)
{
    setWordWrap(false);
    setObjectName(QStringLiteral("saveState"));
    connect(&document, &PostmortemDocument::saved, this, [this] { show(m_document.unwrittenCount() == 0); });
    connect(&document, &PostmortemDocument::writeFailed, this, [this] { show(false); });
    show(true);
}

void SaveState::show(bool saved)
{
    if (m_document.isReadOnly())
        setText(tr("Read only"));
    else
        setText(saved ? tr("Saved") : tr("Not saved"));
}

} // namespace debrief
