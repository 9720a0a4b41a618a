// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace debrief {

class SecondLabel;

/// Words or phrases in a list, with a field to add one and a button (or Delete) to take one out. It only asks for the
/// changes.
class EntryList : public QWidget
{
    Q_OBJECT

public:
    /// What it says and is called; `name` starts the object names of its parts.
    struct Wording
    {
        QString name;
        QString listName;
        QString fieldName;
        QString placeholder;
        QString empty; ///< said while there is none, with what to do
    };
    explicit EntryList(const Wording &wording, QWidget *parent = nullptr);

    void setEntries(const QStringList &entries);

Q_SIGNALS:
    void addChosen(const QString &entry);
    void removeChosen(const QString &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove();
    void follow();

    QLineEdit *m_field;
    QPushButton *m_add;
    QListWidget *m_list;
    SecondLabel *m_empty;
    QPushButton *m_remove;
};

} // namespace debrief
