// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closure/AnswerButtons.h"

#include "widgets/theme/Metrics.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace debrief {

AnswerButtons::AnswerButtons(QWidget *parent)
    : QWidget(parent)
    , m_yes(new QPushButton(tr("Yes")))
    , m_no(new QPushButton(tr("No")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::space1);
    setFocusProxy(m_yes);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_yes->setObjectName(QStringLiteral("yesButton"));
    m_no->setObjectName(QStringLiteral("noButton"));
    for (auto *button : {m_yes, m_no}) {
        button->setCheckable(true);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, button](bool checked) {
            if (checked)
                (button == m_yes ? m_no : m_yes)->setChecked(false);
            Q_EMIT answered(answer());
        });
    }
}

void AnswerButtons::setQuestion(const QString &question)
{
    m_yes->setAccessibleName(tr("Yes: %1").arg(question));
    m_no->setAccessibleName(tr("No: %1").arg(question));
}

void AnswerButtons::setAnswer(Answer answer)
{
    m_yes->setChecked(answer == Answer::Yes);
    m_no->setChecked(answer == Answer::No);
}

Answer AnswerButtons::answer() const
{
    return m_yes->isChecked() ? Answer::Yes : m_no->isChecked() ? Answer::No : Answer::Open;
}

} // namespace debrief
