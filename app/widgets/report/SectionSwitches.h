// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportSettings.h"

#include <QWidget>

class QCheckBox;

namespace debrief {

/// What the report shows: a box for each section, and whether it shows roles instead of names.
class SectionSwitches : public QWidget
{
    Q_OBJECT

public:
    explicit SectionSwitches(QWidget *parent = nullptr);

    /// Without announcing it.
    void setSettings(const ReportSettings &settings);
    /// With a reason nothing can be switched.
    void setReadOnlyReason(const QString &reason);

Q_SIGNALS:
    /// The settings as the person wants them, and what they did ("Show attendees").
    void settingsChosen(const debrief::ReportSettings &settings, const QString &what);

private:
    QCheckBox *addBox(const QString &objectName, const QString &label);
    void choose(ReportSection section, bool shown);
    void chooseRoles(bool roles);

    ReportSettings m_settings;
    QList<std::pair<ReportSection, QCheckBox *>> m_sections;
    QCheckBox *m_roles;
};

} // namespace debrief
