// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingHint.h"

#include <QHash>
#include <QObject>

namespace debrief {

class PostmortemDocument;

/// The wording hints of texts that are only looked at. A text is read when its hints are first asked for, as when its
/// row comes into sight; then they are remembered by the text.
class WordingMarks : public QObject
{
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit WordingMarks(PostmortemDocument &document, QObject *parent = nullptr);

    [[nodiscard]] QList<WordingHint> of(const QString &text, WordingField field) const;

Q_SIGNALS:
    /// What was asked for before may be different now.
    void changed();

private:
    /// With more texts than these, all are forgotten and read again as they come.
    static constexpr qsizetype most = 5000;

    PostmortemDocument &m_document;
    mutable QHash<std::pair<int, QString>, QList<WordingHint>> m_known;
};

/// What a tool tip and a screen reader say about them: “John forgot”, and why it is worth a second look.
[[nodiscard]] QString wordingMarksText(const QList<WordingHint> &hints);

} // namespace debrief
