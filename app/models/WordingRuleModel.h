// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingRules.h"

#include <QStandardItemModel>

namespace debrief {

/// The kinds of wording hints with their rules below, each with a box: on or off. A kind is half on while some of its
/// rules are off.
class WordingRuleModel : public QStandardItemModel
{
    Q_OBJECT

public:
    explicit WordingRuleModel(QObject *parent = nullptr);

    /// `rules` with those that are off. Keeps its rows while the rules are the same.
    void setRules(const QList<WordingRule> &rules, const QStringList &off);
    /// Null for a kind.
    [[nodiscard]] const WordingRule *ruleAt(const QModelIndex &index) const;
    /// What a box is about: one rule, or all of a kind.
    [[nodiscard]] QStringList idsAt(const QModelIndex &index) const;
    /// Asks for the change; the box follows once setRules() says so.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void switched(const QStringList &ids, bool on);

private:
    void build();
    void follow(const QStringList &off);

    QList<WordingRule> m_rules;
};

/// "A person as the cause"
[[nodiscard]] QString wordingKindTitle(WordingClass kind);
/// "Failed to, forgot to"
[[nodiscard]] QString wordingRuleTitle(const WordingRule &rule);

} // namespace debrief
