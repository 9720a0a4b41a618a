// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WordingMarks.h"

#include "editing/PostmortemDocument.h"
#include "editing/WordingReview.h"

namespace debrief {

WordingMarks::WordingMarks(PostmortemDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document.wording(), &WordingReview::changed, this, [this] {
        m_known.clear();
        Q_EMIT changed();
    });
}

QList<WordingHint> WordingMarks::of(const QString &text, WordingField field) const
{
    if (text.isEmpty())
        return {};
    const std::pair key(int(field), text);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= most)
        m_known.clear();
    return *m_known.insert(key, m_document.wording().hints(text, field));
}

QString wordingMarksText(const QList<WordingHint> &hints)
{
    QStringList lines;
    for (const auto &hint : hints)
        lines << WordingMarks::tr("Wording: “%1”. %2").arg(hint.words, hint.reason);
    return lines.join(QLatin1Char('\n'));
}

} // namespace debrief
