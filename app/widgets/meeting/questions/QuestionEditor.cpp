// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/questions/QuestionEditor.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/Labels.h"
#include "widgets/theme/Metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace debrief {

QuestionEditor::QuestionEditor(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_topic(new QComboBox)
    , m_used(new QCheckBox(tr("Use it")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space1);
    m_text->setObjectName(QStringLiteral("questionText"));
    m_text->setAccessibleName(tr("Question"));
    m_text->setPlaceholderText(tr("What did you see then?"));
    m_topic->setObjectName(QStringLiteral("questionTopic"));
    m_topic->setAccessibleName(tr("About"));
    for (const auto &entry : enumEntries<QuestionTopic>())
        m_topic->addItem(translatedEnumLabel(entry.label));
    m_used->setObjectName(QStringLiteral("questionUsed"));
    m_used->setAccessibleName(tr("Use this question"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space3);
    row->addWidget(m_text, 1);
    row->addWidget(m_topic);
    row->addWidget(m_used);
    column->addLayout(row);
    addBoxes(*column, tr("Follows when somebody told what they"), m_heard);
    addBoxes(*column, tr("Fits in"), m_parts);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (m_text->text().simplified() != m_question.text)
            Q_EMIT edited();
    });
    connect(m_topic, &QComboBox::activated, this, &QuestionEditor::edited);
    connect(m_used, &QCheckBox::clicked, this, &QuestionEditor::edited);
}

template <typename E>
void QuestionEditor::addBoxes(QVBoxLayout &column, const QString &title, QList<std::pair<E, QCheckBox *>> &boxes)
{
    auto *caption = new CaptionLabel;
    caption->setText(title);
    column.addWidget(caption);
    auto *holder = new QWidget;
    auto *flow = new FlowLayout(holder);
    for (const auto &entry : enumEntries<E>()) {
        auto *box = new QCheckBox(translatedEnumLabel(entry.label));
        box->setObjectName(QStringLiteral("box-") + QLatin1String(entry.key));
        box->setAccessibleName(QStringLiteral("%1: %2").arg(title, box->text()));
        connect(box, &QCheckBox::clicked, this, &QuestionEditor::edited);
        boxes.append({entry.value, box});
        flow->addWidget(box);
    }
    column.addWidget(holder);
}

void QuestionEditor::setQuestion(const Question &question)
{
    m_question = question;
    if (m_text->text() != question.text)
        m_text->setText(question.text);
    for (size_t i = 0; i < enumEntries<QuestionTopic>().size(); ++i) {
        if (enumEntries<QuestionTopic>()[i].value == question.topic)
            m_topic->setCurrentIndex(int(i));
    }
    m_used->setChecked(!question.isOff);
    for (const auto &[kind, box] : std::as_const(m_heard))
        box->setChecked(question.heard.testFlag(kind));
    for (const auto &[part, box] : std::as_const(m_parts))
        box->setChecked(question.parts.contains(part));
}

Question QuestionEditor::question() const
{
    auto question = m_question;
    question.text = m_text->text().simplified();
    question.topic = enumEntries<QuestionTopic>()[size_t(std::max(0, m_topic->currentIndex()))].value;
    question.isOff = !m_used->isChecked();
    question.heard = {};
    for (const auto &[kind, box] : m_heard)
        question.heard.setFlag(kind, box->isChecked());
    question.parts.clear();
    for (const auto &[part, box] : m_parts) {
        if (box->isChecked())
            question.parts.append(part);
    }
    return question;
}

void QuestionEditor::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

} // namespace debrief
