// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facilitation/HeardTally.h"

#include <QAbstractButton>

namespace debrief {

/// One person in the list of those heard: a press for each time they speak.
class SpeakerButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SpeakerButton(QWidget *parent = nullptr);

    /// `number` is the place in the list and on the key, `keys` the whole key; both empty: none.
    void setSpeaker(const HeardPerson &person, const QString &shown, const QString &number, const QString &keys);
    void setIndented(bool indented) { m_isIndented = indented; }
    [[nodiscard]] const HeardPerson &person() const { return m_person; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countText() const;

    HeardPerson m_person;
    QString m_key;
    bool m_isIndented = false;
};

} // namespace debrief
