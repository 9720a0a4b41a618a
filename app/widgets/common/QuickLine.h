// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace debrief {

class ToneLabel;

/// One line to type into that becomes a row when Enter is pressed. Says below it what was not understood, or how
/// something was taken; what was typed stays until it was accepted.
class QuickLine : public QWidget
{
    Q_OBJECT

public:
    explicit QuickLine(QWidget *parent = nullptr);

    /// `name` for screen readers, `example` as the placeholder.
    void setTexts(const QString &name, const QString &example);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void accept(const QString &note = {});    ///< clears the line and says how it was taken
    void note(const QString &sentence);       ///< says something below the line, which stays as it is
    void showProblem(const QString &message); ///< and gives the line the focus
    void showMessage(const QString &message); ///< says that something elsewhere on the page was not taken
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void submitted(const QString &text);
    void edited(const QString &text);

private:
    QLineEdit *m_edit;
    ToneLabel *m_message;
};

} // namespace debrief
