// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/QuickLine.h"

#include "widgets/common/ToneLabel.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace debrief {

QuickLine::QuickLine(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_message(new ToneLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space1);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    m_edit->setClearButtonEnabled(true);
    m_message->setFont(Theme::font(TextStyle::Caption));
    m_message->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (!m_edit->text().trimmed().isEmpty())
            Q_EMIT submitted(m_edit->text());
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_message->hide();
        Q_EMIT edited(text);
    });
}

void QuickLine::setTexts(const QString &name, const QString &example)
{
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(example);
}

QString QuickLine::text() const
{
    return m_edit->text();
}

void QuickLine::setText(const QString &text)
{
    m_edit->setText(text);
}

void QuickLine::accept(const QString &sentence)
{
    m_edit->clear();
    note(sentence);
}

void QuickLine::note(const QString &sentence)
{
    m_message->setTone(Tone::Neutral);
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void QuickLine::showProblem(const QString &message)
{
    showMessage(message);
    m_edit->setFocus();
}

void QuickLine::showMessage(const QString &message)
{
    m_message->setProblem(message);
}

} // namespace debrief
