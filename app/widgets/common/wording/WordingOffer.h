// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingHint.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QKeyEvent;

namespace debrief {

class WordingPopover;
class WordingWatch;

/// Shows the hints of a field one at a time: F7 goes to the next one, resting the pointer on underlined words shows
/// theirs. While one is shown, Enter uses the neutral sentence, Escape keeps what was written, Shift+F7 says why and
/// Ctrl+F7 never points these words out again.
class WordingOffer final : public QObject
{
    Q_OBJECT

public:
    explicit WordingOffer(WordingWatch &watch);
    ~WordingOffer() override;

    /// Shows the first hint that begins there or later and takes the focus there. False: there is none.
    bool showFrom(qsizetype position);
    void close();
    [[nodiscard]] bool isOpen() const { return m_shown.has_value(); }
    /// Where to look for the next hint: behind the one shown, else at the cursor.
    [[nodiscard]] qsizetype nextFrom() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const WordingHint &hint);
    [[nodiscard]] QRect wordsInWindow(const WordingHint &hint) const;
    [[nodiscard]] const WordingHint *hintAt(const QPoint &point) const;
    [[nodiscard]] static bool isKey(const QKeyEvent &key, bool open);
    void press(const QKeyEvent &key);
    void use();
    void keep();
    void never();
    void followPointer(const QPoint &point);

    WordingWatch &m_watch;
    QPointer<WordingPopover> m_popover;
    std::optional<WordingHint> m_shown;
    bool m_byPointer = false;
    QTimer m_leave;
};

} // namespace debrief
