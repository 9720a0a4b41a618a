// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Labels.h"

namespace debrief {

class PostmortemDocument;

/// "Saved", and that only while it is true.
class SaveState : public SecondLabel
{
    Q_OBJECT

public:
    explicit SaveState(const PostmortemDocument &document, QWidget *parent = nullptr);

private:
    void show(bool saved);

    const PostmortemDocument &m_document;
};

} // namespace debrief
