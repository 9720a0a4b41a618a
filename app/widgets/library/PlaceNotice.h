// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Banner.h"

namespace debrief {

class Settings;

/// Says once for each library that it lies where several computers may write to it, and what that means.
class PlaceNotice : public Banner
{
    Q_OBJECT

public:
    explicit PlaceNotice(QWidget *parent = nullptr);

    /// Shown only where the library's place asks for it and the person has not read it yet. Settings must outlive this.
    void showFor(const QString &libraryPath, Settings &settings);

private:
    void acknowledge();

    QString m_path;
    Settings *m_settings = nullptr;
};

} // namespace debrief
