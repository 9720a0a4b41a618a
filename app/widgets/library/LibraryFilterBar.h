// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace debrief {

class LibraryFilterModel;

/// The line above the list: words, status, severity, age.
class LibraryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryFilterBar(LibraryFilterModel &model, QWidget *parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    void clear();
    [[nodiscard]] QLineEdit *wordsEdit() const { return m_words; }

Q_SIGNALS:
    void changed();

private:
    void applyAge();

    LibraryFilterModel &m_model;
    QDate m_today;
    QLineEdit *m_words;
    QComboBox *m_stage;
    QComboBox *m_severity;
    QComboBox *m_age;
};

} // namespace debrief
