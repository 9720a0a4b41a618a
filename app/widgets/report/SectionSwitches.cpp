// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/SectionSwitches.h"

#include "widgets/theme/Metrics.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace debrief {

SectionSwitches::SectionSwitches(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space1);
    for (const auto &entry : enumEntries<ReportSection>()) {
        auto *box = addBox(QStringLiteral("section_") + QLatin1String(entry.key), enumLabel(entry.value));
        connect(box, &QCheckBox::clicked, this, [this, section = entry.value](bool shown) { choose(section, shown); });
        m_sections.append({entry.value, box});
    }
    m_roles = addBox(QStringLiteral("rolesInsteadOfNames"), tr("Roles instead of names"));
    connect(m_roles, &QCheckBox::clicked, this, &SectionSwitches::chooseRoles);
}

QCheckBox *SectionSwitches::addBox(const QString &objectName, const QString &label)
{
    auto *box = new QCheckBox(label);
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    layout()->addWidget(box);
    return box;
}

void SectionSwitches::setSettings(const ReportSettings &settings)
{
    m_settings = settings;
    for (const auto &[section, box] : m_sections)
        box->setChecked(settings.sections.testFlag(section));
    m_roles->setChecked(settings.rolesInsteadOfNames);
}

void SectionSwitches::setReadOnlyReason(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
}

void SectionSwitches::choose(ReportSection section, bool shown)
{
    auto settings = m_settings;
    settings.sections.setFlag(section, shown);
    const auto label = enumLabel(section);
    Q_EMIT settingsChosen(settings, shown ? tr("Show “%1” in the report").arg(label)
                                          : tr("Leave “%1” out of the report").arg(label));
}

void SectionSwitches::chooseRoles(bool roles)
{
    auto settings = m_settings;
    settings.rolesInsteadOfNames = roles;
    Q_EMIT settingsChosen(settings, roles ? tr("Roles instead of names") : tr("Names in the report"));
}

} // namespace debrief
