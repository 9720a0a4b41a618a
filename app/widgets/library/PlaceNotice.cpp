// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/PlaceNotice.h"

#include "store/FilePlace.h"
#include "widgets/common/Settings.h"

#include <QPushButton>

namespace debrief {

PlaceNotice::PlaceNotice(QWidget *parent)
    : Banner(parent)
{
    auto *understood = addButton(tr("Understood"));
    understood->setObjectName(QStringLiteral("understoodButton"));
    connect(understood, &QPushButton::clicked, this, &PlaceNotice::acknowledge);
    hide();
}

void PlaceNotice::showFor(const QString &libraryPath, Settings &settings)
{
    if (libraryPath != m_path) {
        m_path = libraryPath;
        m_settings = &settings;
        const auto place = placeOf(libraryPath);
        if (place == FilePlace::Network)
            setMessage(
                Tone::Information, tr("This library is on a network drive."),
                tr("Work on it from one computer at a time, and keep a copy on your own disk before a meeting."));
        else if (place == FilePlace::Cloud)
            setMessage(Tone::Information, tr("This library is in a folder that is synchronised."),
                       tr("Close Debrief before you open it on another computer, and wait until it is synchronised."));
        setVisible(place != FilePlace::Disk && !settings.hasReadPlaceNotice(libraryPath));
    }
}

void PlaceNotice::acknowledge()
{
    m_settings->setPlaceNoticeRead(m_path);
    hide();
}

} // namespace debrief
