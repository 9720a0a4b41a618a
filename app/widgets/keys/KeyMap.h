// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "widgets/keys/KeyCommand.h"

#include <QMap>
#include <QObject>

class QAction;
class QShortcut;

namespace debrief {

class Settings;

/// Which key does what, for this person. Actions are bound to it by their object names and follow it at once, in every
/// open window.
class KeyMap : public QObject
{
    Q_OBJECT

public:
    explicit KeyMap(Settings &settings);

    [[nodiscard]] const QList<KeyCommand> &commands() const { return m_commands; }
    [[nodiscard]] const KeyCommand *command(const QString &id) const;
    [[nodiscard]] QList<QKeySequence> keys(const QString &id) const;
    [[nodiscard]] bool isStandard(const QString &id) const { return !m_changed.contains(id); }
    [[nodiscard]] bool isAllStandard() const { return m_changed.isEmpty(); }

    /// The one key for that command from now on; an empty one takes its keys away. Refused with a sentence where
    /// another command has it, or where no command may have it.
    Result<Done> assign(const QString &id, const QKeySequence &key);
    /// Refused where another command has got one of the standard keys.
    Result<Done> reset(const QString &id);
    void resetAll();

    /// All keys that can be changed, as a JSON file to keep or to hand on.
    [[nodiscard]] QByteArray exported() const;
    /// Takes over an exported file: everything, or nothing with the reason. Commands it does not know are passed over.
    Result<Done> import(const QByteArray &file);

    /// Keeps the keys of the action those of its command. An action without a command keeps its own.
    void bind(QAction &action, KeyArea area);
    /// Every named action and shortcut below.
    void bindAll(QObject &root, KeyArea area);

Q_SIGNALS:
    void changed();

private:
    using Keys = QMap<QString, QList<QKeySequence>>;

    [[nodiscard]] Result<Done> checked(const QString &id, const QList<QKeySequence> &keys, const Keys &all) const;
    [[nodiscard]] QList<QKeySequence> keysIn(const Keys &changed, const KeyCommand &command) const;
    [[nodiscard]] Result<Keys> read(const QByteArray &file) const;
    Result<Done> take(const QString &id, const QList<QKeySequence> &keys);
    void store(Keys changed);
    template <typename Bound>
    void follow(Bound &bound, const QString &id);

    Settings &m_settings;
    QList<KeyCommand> m_commands;
    Keys m_changed; ///< what differs from the standard
};

} // namespace debrief
