// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/DialogPrompts.h"

#include "widgets/common/ReviewDialog.h"
#include "widgets/common/SafeText.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace debrief {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DialogPrompts", text);
}

/// A message box that shows its texts exactly as they are.
void fill(QMessageBox &box, const QString &title, const QString &text)
{
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(title);
    box.setText(title);
    box.setInformativeText(text);
}

} // namespace

QString DialogPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DialogPrompts::fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                                  const QString &filter, QString *chosenFilter)
{
    auto start = suggestion;
    if (QFileInfo(start).isRelative()) // else it would be wherever the program was started
        start = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(start);
    return QFileDialog::getSaveFileName(parent, title, start, filter, chosenFilter);
}

bool DialogPrompts::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    QMessageBox box(parent);
    fill(box, title, text);
    auto *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == yes;
}

bool DialogPrompts::confirmList(QWidget *parent, const QString &title, const QString &text, const QStringList &lines,
                                const QString &action)
{
    return ReviewDialog(title, text, lines, action, parent).exec() == QDialog::Accepted;
}

QString DialogPrompts::askText(QWidget *parent, const QString &title, const QString &label, const QString &suggestion)
{
    bool accepted = false;
    const auto text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, suggestion, &accepted);
    return accepted ? (text.isNull() ? QStringLiteral("") : text) : QString();
}

void DialogPrompts::showError(QWidget *parent, const Error &error)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    fill(box, tr("This did not work"), error.message);
    box.exec();
}

void DialogPrompts::inform(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(parent);
    fill(box, title, text);
    box.exec();
}

void DialogPrompts::openLink(QWidget *parent, const QUrl &address)
{
    if (!isSafeLink(address)) {
        inform(parent, tr("This link cannot be opened"),
               tr("Debrief opens web and mail addresses only: %1").arg(address.toDisplayString()));
        return;
    }
    if (confirm(parent, tr("Open this address?"), address.toString(QUrl::FullyEncoded), tr("Open in browser")))
        QDesktopServices::openUrl(address);
}

} // namespace debrief
