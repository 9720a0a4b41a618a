// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ActionItemModel.h"
#include "support/PageFixture.h"
#include "widgets/actions/ActionTable.h"
#include "widgets/actions/ActionsPage.h"

#include <QtTest>
#include <QtWidgets>

namespace debrief {

/// The action items of the sample on screen, with hands on keyboard and mouse.
class ActionPageDriver : public PageFixture
{
public:
    explicit ActionPageDriver(QSize size = QSize(1224, 838))
        : page(document(), context())
    {
        PageFixture::show(page, size);
        QCoreApplication::processEvents();
    }
    explicit ActionPageDriver(const Postmortem &postmortem)
        : PageFixture(postmortem)
        , page(document(), context())
    {
        PageFixture::show(page, QSize(1224, 838));
        QCoreApplication::processEvents();
    }

    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        auto *found = page.findChild<T *>(name);
        if (found == nullptr)
            qFatal("%s is not there", qPrintable(name));
        return found;
    }
    [[nodiscard]] ActionTable *table() const { return find<ActionTable>(QStringLiteral("table")); }
    [[nodiscard]] const QList<ActionItem> &items() const { return value().actions; }
    [[nodiscard]] QLineEdit *line() const
    {
        return find<QWidget>(QStringLiteral("quickLine"))->findChild<QLineEdit *>();
    }
    [[nodiscard]] QStringList shownTitles() const
    {
        QStringList titles;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            titles.append(table()->model()->index(row, ActionItemModel::Title).data().toString());
        return titles;
    }
    void type(const QString &text)
    {
        line()->setFocus();
        QTest::keyClicks(line(), text);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    void goTo(int row, int column)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, column));
    }
    /// Opens the editor of a cell with F2.
    template <typename T>
    T *edit(int row, int column)
    {
        goTo(row, column);
        QTest::keyClick(table(), Qt::Key_F2);
        QCoreApplication::processEvents();
        return editor<T>();
    }
    /// A key that ends editing takes effect one turn of the event loop later.
    static void press(QWidget *editor, Qt::Key key)
    {
        QTest::keyClick(editor, key);
        QCoreApplication::processEvents();
    }
    /// The editor open now, or nullptr.
    template <typename T>
    [[nodiscard]] T *editor() const
    {
        for (auto *each : table()->viewport()->findChildren<T *>(QStringLiteral("cellEditor"))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Chooses an entry of the list that a cell offers.
    void choose(int row, int column, const QString &entry)
    {
        auto *combo = edit<QComboBox>(row, column);
        if (combo == nullptr)
            qFatal("no list opened");
        auto *list = combo->view();
        list->setCurrentIndex(combo->model()->index(combo->findText(entry), 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    /// Chooses from the context menu: {"Priority", "P3"}.
    void fromMenu(const QStringList &path)
    {
        Q_EMIT table()->customContextMenuRequested(QPoint(10, 10));
        auto *menu = find<QMenu>(QStringLiteral("actionMenu"));
        for (const auto &name : path) {
            const auto actions = menu->actions();
            const auto found = std::find_if(actions.begin(), actions.end(),
                                            [&](const QAction *action) { return action->text() == name; });
            if (found == actions.end())
                qFatal("the menu has no %s", qPrintable(name));
            if ((*found)->menu() != nullptr)
                menu = (*found)->menu();
            else
                (*found)->trigger();
        }
        find<QMenu>(QStringLiteral("actionMenu"))->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    /// The dialog that asks for a reason, or nullptr.
    [[nodiscard]] QDialog *reasonDialog() const
    {
        return page.findChild<QDialog *>(QStringLiteral("actionReasonDialog"));
    }
    void giveReason(const QString &reason)
    {
        auto *edit = reasonDialog()->findChild<QLineEdit *>(QStringLiteral("reasonEdit"));
        edit->clear();
        QTest::keyClicks(edit, reason);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    ActionsPage page;
};

} // namespace debrief
