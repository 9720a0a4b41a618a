// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"
#include "widgets/common/Labels.h"

namespace debrief {

/// A label in the colour of a tone, also after the scheme changed. The words must say it too.
class ToneLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(QWidget *parent = nullptr);

    /// Without a tone it has the colour of text.
    void setTone(std::optional<Tone> tone);
    /// What is wrong with the field above, in small attention text; hidden when nothing is.
    void setProblem(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    std::optional<Tone> m_tone;
};

} // namespace debrief
