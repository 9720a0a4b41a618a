// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/rules/RuleDetails.h"

#include "models/WordingRuleModel.h"
#include "widgets/common/Labels.h"
#include "widgets/theme/Metrics.h"

#include <QVBoxLayout>

namespace debrief {

namespace {

QString lines(const QList<WordingExample> &examples)
{
    QStringList texts;
    for (const auto &example : examples)
        texts.append(RuleDetails::tr("“%1”").arg(example.text));
    return texts.join(u'\n');
}

} // namespace

RuleDetails::RuleDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new HeadingLabel)
    , m_reason(new PlainLabel)
    , m_source(new SecondLabel)
    , m_hitsCaption(new CaptionLabel)
    , m_hits(new PlainLabel)
    , m_missesCaption(new CaptionLabel)
    , m_misses(new PlainLabel)
{
    setObjectName(QStringLiteral("ruleDetails"));
    setAccessibleName(tr("About the rule"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setObjectName(QStringLiteral("ruleTitle"));
    m_reason->setObjectName(QStringLiteral("ruleReason"));
    m_hits->setObjectName(QStringLiteral("ruleHits"));
    m_misses->setObjectName(QStringLiteral("ruleMisses"));
    m_hitsCaption->setText(tr("Points out"));
    m_missesCaption->setText(tr("Leaves alone"));
    auto *content = new QWidget;
    viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space2);
    for (auto *label : std::initializer_list<PlainLabel *>{m_title, m_reason, m_source, m_hitsCaption, m_hits,
                                                           m_missesCaption, m_misses}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    setWidget(content);
}

void RuleDetails::showRule(const WordingRule &rule)
{
    m_title->setText(wordingRuleTitle(rule));
    m_reason->setText(rule.reason);
    m_source->setText(rule.source);
    m_hits->setText(lines(rule.hits));
    m_misses->setText(lines(rule.misses));
    for (auto *label : std::initializer_list<QWidget *>{m_source, m_hitsCaption, m_hits, m_missesCaption, m_misses})
        label->show();
}

void RuleDetails::showKind(const QString &title, int rules)
{
    m_title->setText(title);
    m_reason->setText(
        tr("%n rules. Choose one to see what it points out, or switch all of them here.", nullptr, rules));
    for (auto *label : std::initializer_list<QWidget *>{m_source, m_hitsCaption, m_hits, m_missesCaption, m_misses})
        label->hide();
}

} // namespace debrief
