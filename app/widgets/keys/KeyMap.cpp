// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys/KeyMap.h"

#include "widgets/common/Settings.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QShortcut>

namespace debrief {

namespace {

constexpr auto settingsKey = "keys";
constexpr auto formatName = "debrief-keys";

QJsonArray toJson(const QList<QKeySequence> &keys)
{
    QJsonArray array;
    for (const auto &key : keys)
        array.append(key.toString(QKeySequence::PortableText));
    return array;
}

} // namespace

KeyMap::KeyMap(Settings &settings)
    : m_settings(settings)
    , m_commands(everyKeyCommand())
{
    // What cannot be read any more, or is taken by a newer command, falls back to the standard.
    if (auto stored = read(settings.state(QLatin1String(settingsKey))))
        m_changed = std::move(stored).value();
}

const KeyCommand *KeyMap::command(const QString &id) const
{
    const auto found =
        std::find_if(m_commands.cbegin(), m_commands.cend(), [&](const KeyCommand &each) { return each.id == id; });
    return found == m_commands.cend() ? nullptr : &*found;
}

QList<QKeySequence> KeyMap::keysIn(const Keys &changed, const KeyCommand &command) const
{
    const auto found = changed.constFind(command.id);
    return found == changed.cend() ? command.standard : *found;
}

QList<QKeySequence> KeyMap::keys(const QString &id) const
{
    const auto *found = command(id);
    return found == nullptr ? QList<QKeySequence>() : keysIn(m_changed, *found);
}

Result<Done> KeyMap::checked(const QString &id, const QList<QKeySequence> &keys, const Keys &all) const
{
    const auto *changing = command(id);
    if (changing == nullptr || changing->fixed)
        return Error{Error::Kind::BadInput, tr("The keys of this command cannot be changed.")};
    for (const auto &key : keys) {
        const auto problem = changing->standard.contains(key) ? QString() : whyNotAKey(key);
        if (!problem.isEmpty())
            return Error{Error::Kind::BadInput, problem};
        for (const auto &other : m_commands) {
            if (other.id == id || !overlap(other.area, changing->area) || !keysIn(all, other).contains(key))
                continue;
            return Error{Error::Kind::BadInput,
                         tr("%1 is the key for “%2” (%3). Change that one first, or choose another key.")
                             .arg(key.toString(QKeySequence::NativeText), other.name, areaName(other.area))};
        }
    }
    return Done{};
}

Result<Done> KeyMap::take(const QString &id, const QList<QKeySequence> &keys)
{
    if (auto allowed = checked(id, keys, m_changed); !allowed)
        return allowed;
    auto changed = m_changed;
    if (keys == command(id)->standard)
        changed.remove(id);
    else
        changed.insert(id, keys);
    store(std::move(changed));
    return Done{};
}

Result<Done> KeyMap::assign(const QString &id, const QKeySequence &key)
{
    return take(id, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
}

Result<Done> KeyMap::reset(const QString &id)
{
    const auto *found = command(id);
    return found == nullptr ? Result<Done>(Done{}) : take(id, found->standard);
}

void KeyMap::resetAll()
{
    store({});
}

void KeyMap::store(Keys changed)
{
    if (m_changed == changed)
        return;
    m_changed = std::move(changed);
    m_settings.setState(QLatin1String(settingsKey), m_changed.isEmpty() ? QByteArray() : exported());
    Q_EMIT this->changed();
}

QByteArray KeyMap::exported() const
{
    QJsonObject keys;
    for (const auto &command : m_commands) {
        if (!command.fixed)
            keys.insert(command.id, toJson(keysIn(m_changed, command)));
    }
    return QJsonDocument(QJsonObject{{QLatin1String("format"), QLatin1String(formatName)},
                                     {QLatin1String("version"), 1},
                                     {QLatin1String("keys"), keys}})
        .toJson();
}

Result<KeyMap::Keys> KeyMap::read(const QByteArray &file) const
{
    const auto root = QJsonDocument::fromJson(file).object();
    if (root.value(QLatin1String("format")).toString() != QLatin1String(formatName))
        return Error{Error::Kind::BadInput,
                     tr("This file holds no keys. Choose a file that was exported from this dialog.")};
    Keys changed;
    const auto stored = root.value(QLatin1String("keys")).toObject();
    for (const auto &command : m_commands) {
        const auto list = stored.constFind(command.id);
        if (command.fixed || list == stored.constEnd())
            continue;
        QList<QKeySequence> keys;
        for (const auto &text : list->toArray()) {
            const auto key = QKeySequence::fromString(text.toString(), QKeySequence::PortableText);
            if (key.isEmpty() || key[0].key() == Qt::Key_unknown)
                return Error{Error::Kind::BadInput,
                             tr("“%1” in this file is not a key. Nothing was changed.").arg(text.toString())};
            keys.append(key);
        }
        if (keys != command.standard)
            changed.insert(command.id, keys);
    }
    for (auto each = changed.cbegin(); each != changed.cend(); ++each) {
        if (auto allowed = checked(each.key(), each.value(), changed); !allowed)
            return allowed.error();
    }
    return changed;
}

Result<Done> KeyMap::import(const QByteArray &file)
{
    auto keys = read(file);
    if (!keys)
        return keys.error();
    store(std::move(keys).value());
    return Done{};
}

template <typename Bound>
void KeyMap::follow(Bound &bound, const QString &id)
{
    if (command(id) == nullptr)
        return;
    const auto apply = [this, &bound, id] {
        if constexpr (std::is_same_v<Bound, QAction>)
            bound.setShortcuts(keys(id));
        else
            bound.setKeys(keys(id));
    };
    apply();
    connect(this, &KeyMap::changed, &bound, apply);
}

void KeyMap::bind(QAction &action, KeyArea area)
{
    follow(action, commandId(area, action.objectName()));
}

void KeyMap::bindAll(QObject &root, KeyArea area)
{
    for (auto *action : root.findChildren<QAction *>())
        bind(*action, area);
    for (auto *shortcut : root.findChildren<QShortcut *>())
        follow(*shortcut, commandId(area, shortcut->objectName()));
}

} // namespace debrief
