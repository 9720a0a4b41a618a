// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/SafeText.h"

namespace debrief {

SafeDocument::SafeDocument(QObject *parent)
    : QTextDocument(parent)
{
}

namespace {

/// Something to show in the place of what is not loaded. Nothing at all would not do: Qt then tries the name of a
/// picture as the name of a file.
QVariant nothingToShow(int type)
{
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    QImage pixel(1, 1, QImage::Format_ARGB32);
    pixel.fill(Qt::transparent);
    return pixel;
}

} // namespace

QVariant SafeDocument::loadResource(int type, const QUrl &)
{
    return nothingToShow(type);
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

QVariant SafeTextView::loadResource(int type, const QUrl &)
{
    return nothingToShow(type);
}

bool isSafeLink(const QUrl &address)
{
    const auto scheme = address.scheme();
    return address.isValid() && (scheme == u"https" || scheme == u"http" || scheme == u"mailto");
}

QString toolTipText(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    return QStringLiteral("<p>%1</p>").arg(plain.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace debrief
