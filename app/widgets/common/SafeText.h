// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QTextDocument>

namespace debrief {

/// A rich text document that loads nothing: Qt's own would read files that an <img> of a stranger's text names.
class SafeDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit SafeDocument(QObject *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

/// Shows rich text that this program made. A link is announced, never followed.
class SafeTextView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SafeTextView(QWidget *parent = nullptr);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// Only for https, http and mailto; the receiver shows the whole address before opening it.
    void linkChosen(const QUrl &address);
};

[[nodiscard]] bool isSafeLink(const QUrl &address);

/// For setToolTip() and QToolTip: shows the text exactly as it is, which they would otherwise read as markup when it
/// looks like some. Lines are wrapped.
[[nodiscard]] QString toolTipText(const QString &plain);

} // namespace debrief
