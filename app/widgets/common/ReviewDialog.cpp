// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ReviewDialog.h"

#include "widgets/common/Labels.h"
#include "widgets/theme/Metrics.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace debrief {

namespace {

/// More lines than anybody reads; what was left out is counted.
constexpr qsizetype mostLines = 1000;

} // namespace

ReviewDialog::ReviewDialog(const QString &title, const QString &text, const QStringList &lines, const QString &action,
                           QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *heading = new HeadingLabel;
    heading->setText(title);
    heading->setWordWrap(true);
    auto *explanation = new SecondLabel;
    explanation->setText(text);
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("reviewLines"));
    list->setAccessibleName(title);
    list->setWordWrap(true);
    list->setSpacing(metrics::space1);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->addItems(lines.mid(0, mostLines));
    if (lines.size() > mostLines)
        list->addItem(tr("And %n more", nullptr, int(lines.size() - mostLines)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *accept = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    accept->setProperty("primary", true);
    accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space4);
    layout->setSpacing(metrics::space3);
    for (auto *widget : std::initializer_list<QWidget *>{heading, explanation, list, buttons})
        layout->addWidget(widget);
    accept->setFocus();
    resize(2 * metrics::inspectorWidth, metrics::inspectorWidth + 3 * metrics::controlHeight);
}

} // namespace debrief
