// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/FacilitatorField.h"

#include "domain/edits/PeopleEdits.h"
#include "editing/PostmortemDocument.h"
#include "models/ParticipantModel.h"
#include "widgets/common/SettledChoice.h"

#include <QSignalBlocker>

namespace debrief {

FacilitatorField::FacilitatorField(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void FacilitatorField::setDocument(PostmortemDocument &document)
{
    m_document = &document;
    connect(&document, &PostmortemDocument::changed, this, [this](const ChangeEvent &event) {
        if (event.touches<Participant>())
            fill();
    });
    connect(new SettledChoice(*this), &SettledChoice::chosen, this, &FacilitatorField::choose);
    fill();
}

void FacilitatorField::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("Nobody yet"));
    for (const auto &person : m_document->value().participants) {
        const auto involved = involvementText(person.involvement);
        addItem(involved.isEmpty() ? tr("%1, not involved").arg(person.name) : tr("%1: %2").arg(person.name, involved),
                person.id.toString());
        if (person.duty == MeetingDuty::Facilitator)
            setCurrentIndex(count() - 1);
    }
    setToolTip(currentText());
}

void FacilitatorField::choose(int place)
{
    const auto &postmortem = m_document->value();
    auto edit = giveDuty(postmortem, ParticipantId::fromString(itemData(place).toString()), MeetingDuty::Facilitator);
    for (const auto &person : postmortem.participants) {
        if (place == 0 && person.duty == MeetingDuty::Facilitator)
            edit = giveDuty(postmortem, person.id, MeetingDuty::None);
    }
    if (!m_document->perform(edit, tr("Change facilitator")))
        fill();
}

} // namespace debrief
