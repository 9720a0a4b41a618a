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

struct RuleTitle
{
    QStringView id;
    const char *title;
};

constexpr RuleTitle ruleTitles[] = {
    RuleTitle{u"person.failed-to", QT_TRANSLATE_NOOP("WordingRuleModel", "Failed to, forgot to")},
    RuleTitle{u"person.careless-act", QT_TRANSLATE_NOOP("WordingRuleModel", "Ignored, overlooked, messed up")},
    RuleTitle{u"person.did-not", QT_TRANSLATE_NOOP("WordingRuleModel", "Did not check, did not follow")},
    RuleTitle{u"person.careless", QT_TRANSLATE_NOOP("WordingRuleModel", "Careless, negligent, not attentive")},
    RuleTitle{u"person.error", QT_TRANSLATE_NOOP("WordingRuleModel", "Human error as the cause")},
    RuleTitle{u"person.fault", QT_TRANSLATE_NOOP("WordingRuleModel", "Somebody's fault or mistake")},
    RuleTitle{u"person.mistakenly", QT_TRANSLATE_NOOP("WordingRuleModel", "Mistakenly, without checking")},
    RuleTitle{u"counterfactual.should-have", QT_TRANSLATE_NOOP("WordingRuleModel", "Should have, could have")},
    RuleTitle{u"counterfactual.if-only", QT_TRANSLATE_NOOP("WordingRuleModel", "If only, had they")},
    RuleTitle{u"counterfactual.supposed-to", QT_TRANSLATE_NOOP("WordingRuleModel", "Was supposed to")},
    RuleTitle{u"counterfactual.not-bother", QT_TRANSLATE_NOOP("WordingRuleModel", "Did not even bother")},
    RuleTitle{u"counterfactual.worthy", QT_TRANSLATE_NOOP("WordingRuleModel", "A competent engineer would")},
    RuleTitle{u"why.did", QT_TRANSLATE_NOOP("WordingRuleModel", "Why did you, why did they")},
    RuleTitle{u"why.who", QT_TRANSLATE_NOOP("WordingRuleModel", "Who did it, who approved it")},
    RuleTitle{u"why.how-could", QT_TRANSLATE_NOOP("WordingRuleModel", "How could you, what were you thinking")},
    RuleTitle{u"name.root-cause", QT_TRANSLATE_NOOP("WordingRuleModel", "Root cause: a name")},
    RuleTitle{u"name.caused-by", QT_TRANSLATE_NOOP("WordingRuleModel", "Caused by somebody")},
    RuleTitle{u"name.because", QT_TRANSLATE_NOOP("WordingRuleModel", "Because somebody did")},
    RuleTitle{u"name.in-cause", QT_TRANSLATE_NOOP("WordingRuleModel", "Somebody acts in a cause")},
    RuleTitle{u"hindsight.obviously", QT_TRANSLATE_NOOP("WordingRuleModel", "Obviously, clearly, of course")},
    RuleTitle{u"hindsight.had-only-to", QT_TRANSLATE_NOOP("WordingRuleModel", "Only had to, would have been easy")},
    RuleTitle{u"hindsight.anyone", QT_TRANSLATE_NOOP("WordingRuleModel", "Anyone would have known")},
    RuleTitle{u"hindsight.always-never", QT_TRANSLATE_NOOP("WordingRuleModel", "Always, never")},
    RuleTitle{u"punitive.retrain", QT_TRANSLATE_NOOP("WordingRuleModel", "Retrain, reprimand")},
    RuleTitle{u"punitive.remind", QT_TRANSLATE_NOOP("WordingRuleModel", "Remind, tell, ask people")},
    RuleTitle{u"punitive.careful", QT_TRANSLATE_NOOP("WordingRuleModel", "Be more careful, double-check")},
    RuleTitle{u"punitive.should-be-careful", QT_TRANSLATE_NOOP("WordingRuleModel", "People must be more careful")},
    RuleTitle{u"punitive.talk-to", QT_TRANSLATE_NOOP("WordingRuleModel", "Talk to somebody")},
    RuleTitle{u"punitive.sanction", QT_TRANSLATE_NOOP("WordingRuleModel", "Take away rights, hold accountable")},
    RuleTitle{u"weak.vague-verb", QT_TRANSLATE_NOOP("WordingRuleModel", "Improve, investigate, consider")},
    RuleTitle{u"weak.no-target", QT_TRANSLATE_NOOP("WordingRuleModel", "A direction without a target")},
    RuleTitle{u"weak.no-verb", QT_TRANSLATE_NOOP("WordingRuleModel", "No verb")},
    RuleTitle{u"weak.two-in-one", QT_TRANSLATE_NOOP("WordingRuleModel", "Two actions in one")},
    RuleTitle{u"quiet.unobserved", QT_TRANSLATE_NOOP("WordingRuleModel", "Lack of, poor, inadequate")},
    RuleTitle{u"quiet.tone", QT_TRANSLATE_NOOP("WordingRuleModel", "Strong words, exclamation marks")},
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
    for (const auto &known : ruleTitles) {
        if (known.id == rule.id)
            return WordingRuleModel::tr(known.title);
    }
    // A rule of the team is called by its id: "rail.signal-passed" -> "Signal passed".
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
