// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/LibraryPage.h"

namespace debrief {

LibraryPage::LibraryPage(LibrarySession &session, const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_context(context)
{
    setObjectName(QStringLiteral("libraryPage"));
}

void LibraryPage::refresh() {}

} // namespace debrief
