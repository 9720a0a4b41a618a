// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WordingRuleModel.h"

#include "models/CellRoles.h"

#include <algorithm>

namespace debrief {

namespace {

constexpr WordingClass kindsInOrder[] = {
    WordingClass::PersonAsCause, WordingClass::NameAsCause, WordingClass::Counterfactual,
    WordingClass::WhyPerson,     WordingClass::Hindsight,   WordingClass::PunitiveAction,
    WordingClass::WeakAction,    WordingClass::Unobserved,  WordingClass::Tone,
};

QStandardItem *itemFor(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setCheckable(true);
    return item;
}

} // namespace

QString wordingKindTitle(WordingClass kind)
{
    switch (kind) {
    case WordingClass::PersonAsCause:
        return WordingRuleModel::tr("A person as the cause");
    case WordingClass::PunitiveAction:
        return WordingRuleModel::tr("Actions that aim at people");
    case WordingClass::Counterfactual:
        return WordingRuleModel::tr("Should have, could have");
    case WordingClass::WhyPerson:
        return WordingRuleModel::tr("Why asked of a person");
    case WordingClass::NameAsCause:
        return WordingRuleModel::tr("A name as the cause");
    case WordingClass::Hindsight:
        return WordingRuleModel::tr("Hindsight, always and never");
    case WordingClass::WeakAction:
        return WordingRuleModel::tr("Actions nobody can check");
    case WordingClass::Unobserved:
        return WordingRuleModel::tr("What was not there (quiet)");
    case WordingClass::Tone:
        return WordingRuleModel::tr("Strong words (quiet)");
    }
    return {};
}

QString wordingRuleTitle(const WordingRule &rule)
{
    QString title = rule.id.section(u'.', 1);
    title.replace(u'-', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title.isEmpty() ? rule.id : title;
}

WordingRuleModel::WordingRuleModel(QObject *parent)
    : QStandardItemModel(parent)
{
}

void WordingRuleModel::setRules(const QList<WordingRule> &rules, const QStringList &off)
{
    const bool same = std::equal(rules.begin(), rules.end(), m_rules.begin(), m_rules.end(),
                                 [](const WordingRule &a, const WordingRule &b) { return a.id == b.id; });
    m_rules = rules;
    if (!same)
        build();
    follow(off);
}

void WordingRuleModel::build()
{
    clear();
    for (const auto kind : kindsInOrder) {
        QStandardItem *top = nullptr;
        for (const auto &rule : std::as_const(m_rules)) {
            if (rule.kind != kind)
                continue;
            if (top == nullptr) {
                top = itemFor(wordingKindTitle(kind));
                appendRow(top);
            }
            auto *item = itemFor(wordingRuleTitle(rule));
            item->setData(rule.id, IdRole);
            item->setToolTip(rule.reason);
            top->appendRow(item);
        }
    }
}

void WordingRuleModel::follow(const QStringList &off)
{
    for (int row = 0; row < rowCount(); ++row) {
        auto *top = item(row);
        int on = 0;
        for (int child = 0; child < top->rowCount(); ++child) {
            auto *rule = top->child(child);
            const bool isOn = !off.contains(rule->data(IdRole).toString());
            on += isOn ? 1 : 0;
            rule->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
        }
        top->setCheckState(on == 0 ? Qt::Unchecked : on == top->rowCount() ? Qt::Checked : Qt::PartiallyChecked);
    }
}

const WordingRule *WordingRuleModel::ruleAt(const QModelIndex &index) const
{
    const auto id = index.data(IdRole).toString();
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [&](const WordingRule &rule) { return rule.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

QStringList WordingRuleModel::idsAt(const QModelIndex &index) const
{
    if (const auto *rule = ruleAt(index))
        return {rule->id};
    QStringList ids;
    for (int row = 0; row < rowCount(index); ++row)
        ids += idsAt(this->index(row, 0, index));
    return ids;
}

bool WordingRuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    // QStandardItem sets its own data past this, so what comes here is a person's click.
    if (role != Qt::CheckStateRole)
        return QStandardItemModel::setData(index, value, role);
    Q_EMIT switched(idsAt(index), value.toInt() != Qt::Unchecked);
    return true;
}

} // namespace debrief
