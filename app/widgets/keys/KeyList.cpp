// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/KeyList.h"

#include "widgets/keys/KeyMap.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QHeaderView>
#include <QTreeWidgetItemIterator>

namespace debrief {

namespace {

enum Column { Name, Keys, Note };

constexpr int idRole = Qt::UserRole;

} // namespace

KeyList::KeyList(KeyMap &keys, QWidget *parent)
    : QTreeWidget(parent)
    , m_keys(keys)
{
    setObjectName(QStringLiteral("keyList"));
    setAccessibleName(tr("Commands and their keys"));
    setHeaderLabels({tr("Command"), tr("Keys"), tr("Changed")});
    setRootIsDecorated(false);
    setIndentation(metrics::space4);
    setFrameShape(QFrame::NoFrame);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    fill();
    connect(&keys, &KeyMap::changed, this, &KeyList::follow);
}

void KeyList::fill()
{
    QTreeWidgetItem *area = nullptr;
    std::optional<KeyArea> last;
    for (const auto &command : m_keys.commands()) {
        if (last != command.area) {
            last = command.area;
            area = new QTreeWidgetItem(this, {areaName(command.area)});
            area->setFirstColumnSpanned(true);
            area->setFont(Name, Theme::font(TextStyle::BodyStrong));
            area->setFlags(Qt::ItemIsEnabled);
        }
        auto *line = new QTreeWidgetItem(area, {command.name});
        line->setData(Name, idRole, command.id);
        line->setSizeHint(Name, {0, metrics::space6 + metrics::space1});
    }
    expandAll();
    follow();
}

void KeyList::follow()
{
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        const auto *command = m_keys.command((*it)->data(Name, idRole).toString());
        if (command == nullptr)
            continue;
        const auto keys = keysText(m_keys.keys(command->id));
        (*it)->setText(Keys, keys.isEmpty() ? tr("None") : keys);
        (*it)->setText(Note, command->fixed ? tr("Fixed") : m_keys.isStandard(command->id) ? QString() : tr("Yours"));
    }
}

void KeyList::filter(const QString &words)
{
    const auto wanted = words.split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    for (int top = 0; top < topLevelItemCount(); ++top) {
        auto *area = topLevelItem(top);
        bool any = false;
        for (int row = 0; row < area->childCount(); ++row) {
            auto *line = area->child(row);
            const QString text = area->text(Name) + u' ' + line->text(Name) + u' ' + line->text(Keys);
            const bool matches = std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            line->setHidden(!matches);
            any = any || matches;
            if (matches && first == nullptr)
                first = line;
        }
        area->setHidden(!any);
    }
    if (currentId().isEmpty() && first != nullptr)
        setCurrentItem(first);
}

QString KeyList::currentId() const
{
    const auto *line = currentItem();
    return line == nullptr || line->isHidden() ? QString() : line->data(Name, idRole).toString();
}

void KeyList::choose(const QString &id)
{
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        if ((*it)->data(Name, idRole).toString() == id)
            setCurrentItem(*it);
    }
}

} // namespace debrief
