// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facilitation/QuestionBank.h"

#include <QDialog>

#include <memory>

namespace Ui {
class QuestionsDialog;
}

namespace debrief {

class QuestionDesk;
class WordsFilter;
class QuestionModel;
struct UiContext;

/// The questions of a team: find, change, switch off, add, reset, hand on as a file. Each edit is kept at once.
class QuestionsDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionsDialog(QuestionDesk &desk, const UiContext &context, QWidget *parent = nullptr);
    ~QuestionsDialog() override;

    /// Words still in the field are kept as well.
    void done(int result) override;

private:
    void buildTable();
    void showCurrent();
    void take();
    void addQuestion();
    void resetQuestion();
    void resetAll();
    void importFile();
    void exportFile();
    bool store(const QuestionBank &bank);
    void select(const QString &id);
    void follow();
    [[nodiscard]] Question current() const;

    QuestionDesk &m_desk;
    const UiContext &m_context;
    std::unique_ptr<Ui::QuestionsDialog> m_ui;
    QuestionModel *m_model;
    WordsFilter *m_filter;
};

} // namespace debrief
