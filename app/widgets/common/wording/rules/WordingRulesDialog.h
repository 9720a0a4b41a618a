// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/WordingDesk.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTreeView;

namespace debrief {

class EntryList;
class PostmortemDocument;
class RuleDetails;
class ToneLabel;
class WordingRuleModel;
struct UiContext;

/// The wording hints of a team: its rules with examples, on or off, phrases that are never pointed out, words of its
/// own, handed on as a file. Each change is kept in the library at once; Undo in here takes it back.
class WordingRulesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Everything must outlive the dialog.
    WordingRulesDialog(PostmortemDocument &document, const UiContext &context, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *createRules();
    [[nodiscard]] QWidget *createPhrases();
    [[nodiscard]] QWidget *createWords();
    [[nodiscard]] QWidget *createButtons();
    void addUndo();
    void follow();
    void showRule();
    void showWords();
    void importFile();
    void exportFile();
    void settle(const Result<Done> &outcome);
    [[nodiscard]] QString wordList() const;

    const UiContext &m_context;
    WordingDesk m_desk;
    WordingRuleModel *m_model;
    QTreeView *m_tree;
    RuleDetails *m_details;
    EntryList *m_phrases = nullptr;
    QComboBox *m_wordLists;
    EntryList *m_words = nullptr;
    ToneLabel *m_problem;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
};

} // namespace debrief
