// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closure/ClosureQuestion.h"

#include "widgets/closure/AnswerButtons.h"
#include "widgets/closure/ItemLink.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>

namespace debrief {

ClosureQuestion::ClosureQuestion(QWidget *parent)
    : QWidget(parent)
    , m_question(new PlainLabel)
    , m_facts(new SecondLabel)
    , m_contradiction(new ToneLabel)
    , m_answers(new AnswerButtons)
    , m_links(new QVBoxLayout)
{
    m_question->setFont(Theme::font(TextStyle::BodyStrong));
    m_question->setWordWrap(true);
    m_contradiction->setProblem({});
    setFocusProxy(m_answers);
    m_links->setSpacing(0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::space1);
    texts->addWidget(m_question);
    texts->addWidget(m_facts);
    texts->addLayout(m_links);
    texts->addWidget(m_contradiction);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::space4);
    row->addLayout(texts, 1);
    row->addWidget(m_answers, 0, Qt::AlignTop);
}

void ClosureQuestion::setQuestion(const QString &question)
{
    m_question->setText(question);
    m_answers->setQuestion(question);
}

void ClosureQuestion::showFacts(const QString &facts, const QList<ActionItem> &items)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    if (items == m_items)
        return;
    m_items = items;
    while (auto *old = m_links->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be the sender
        delete old;
    }
    QWidget *before = m_answers->lastButton();
    for (const auto &item : items) {
        auto *link = new ItemLink(item);
        connect(link, &ItemLink::clicked, this, [this, id = item.id] { Q_EMIT itemChosen(id); });
        m_links->addWidget(link);
        setTabOrder(before, link);
        before = link;
    }
}

void ClosureQuestion::showContradiction(const QString &sentence)
{
    m_contradiction->setProblem(sentence);
}

} // namespace debrief
