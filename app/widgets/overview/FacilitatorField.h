// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace debrief {

class PostmortemDocument;

/// Who facilitates, chosen from the people, with what makes each of them neutral or not.
class FacilitatorField : public QComboBox
{
    Q_OBJECT

public:
    explicit FacilitatorField(QWidget *parent = nullptr);

    /// The document must outlive the field.
    void setDocument(PostmortemDocument &document);

private:
    void fill();
    void choose(int place);

    PostmortemDocument *m_document = nullptr;
};

} // namespace debrief
