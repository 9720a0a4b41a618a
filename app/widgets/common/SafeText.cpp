// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/SafeText.h"

namespace debrief {

SafeDocument::SafeDocument(QObject *parent)
    : QTextDocument(parent)
{
}

QVariant SafeDocument::loadResource(int, const QUrl &)
{
    return {};
}

SafeTextView::SafeTextView(QWidget *parent)
    : QTextBrowser(parent)
{
    setDocument(new SafeDocument(this));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        if (isSafeLink(address))
            Q_EMIT linkChosen(address);
    });
}

QVariant SafeTextView::loadResource(int, const QUrl &)
{
    return {};
}

bool isSafeLink(const QUrl &address)
{
    const auto scheme = address.scheme();
    return address.isValid() && (scheme == u"https" || scheme == u"http" || scheme == u"mailto");
}

} // namespace debrief
