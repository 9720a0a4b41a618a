// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/CsvTable.h"
#include "cli/LibraryAccess.h"
#include "domain/wording/WordingChecker.h"
#include "exchange/ImportLimits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if ((QFileInfo::exists(path) && !QFileInfo(path).isFile()) || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::Unreadable,
                     say(QT_TRANSLATE_NOOP("CommandLine", "it could not be read. Check the name and the rights."))};
    }
    const auto bytes = file.read(ImportLimits::fileBytes + 1);
    if (bytes.size() > ImportLimits::fileBytes) {
        return Error{Error::Kind::Unreadable,
                     say(QT_TRANSLATE_NOOP("CommandLine", "it is too long. Split it into several files."))};
    }
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// "Root cause" and "root-cause" mean root_cause, "actions" means action.
std::optional<WordingField> fieldNamed(const QString &name)
{
    QString plain = name.trimmed().toLower().replace(u' ', u'_').replace(u'-', u'_');
    if (const auto field = wordingFieldNamed(plain))
        return field;
    if (plain.endsWith(u's') && wordingFieldNamed(plain.chopped(1)))
        return wordingFieldNamed(plain.chopped(1));
    if (plain == u"cause" || plain == u"causes")
        return WordingField::RootCause;
    return plain == u"action_item" || plain == u"action_items" ? std::optional(WordingField::Action) : std::nullopt;
}

bool isListedName(const QString &text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && words.size() <= 3 &&
           std::all_of(words.begin(), words.end(), [](const QString &word) { return word[0].isUpper(); });
}

/// One person a line, "Name" or "Name, role"; several names on a line are taken as names.
QList<WordingPerson> peopleIn(const QString &text)
{
    QList<WordingPerson> people;
    for (const auto &line : text.split(u'\n')) {
        QString plain = line.trimmed();
        plain.replace(u'\t', u',').replace(u';', u',');
        if (plain.startsWith(u"- "))
            plain = plain.mid(2);
        const auto parts = plain.split(u',', Qt::SkipEmptyParts);
        if (parts.isEmpty() || plain.startsWith(u'#') || parts.first().trimmed().toLower() == u"name")
            continue;
        people.append({parts.first().trimmed(), QString()});
        for (const auto &part : parts.mid(1)) {
            if (isListedName(part.trimmed()))
                people.append({part.trimmed(), QString()});
            else
                people.last().role = part.trimmed();
        }
    }
    return people;
}

/// Characters as people count them, where QString counts UTF-16 units.
qsizetype characters(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

struct Asked
{
    WordingChecker checker;
    std::optional<WordingField> field;
    bool found = false;
};

void writeJson(const QString &path, const QString &text, Asked &asked, const CommandCall &call)
{
    qsizetype lineStart = 0;
    qsizetype line = 1;
    qsizetype seen = 0;
    for (const auto &hint : asked.checker.check(text, asked.field.value_or(WordingField::Note))) {
        if (isQuiet(hint.kind))
            continue;
        for (; seen < hint.span.start; ++seen) {
            if (text[seen] == u'\n') {
                ++line;
                lineStart = seen + 1;
            }
        }
        asked.found = true;
        const QJsonObject object{
            {u"file"_s, path},
            {u"line"_s, line},
            {u"column"_s, 1 + characters(QStringView(text).mid(lineStart, hint.span.start - lineStart))},
            {u"length"_s, characters(hint.words)},
            {u"class"_s, wordingClassName(hint.kind)},
            {u"rule"_s, hint.ruleId},
            {u"words"_s, hint.words},
            {u"reason"_s, hint.reason},
            {u"suggestion"_s, hint.replacement.text},
        };
        call.output.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
}

const WordingHint *mostSerious(const QList<WordingHint> &hints)
{
    const WordingHint *worst = nullptr;
    for (const auto &hint : hints) {
        if (!isQuiet(hint.kind) && (worst == nullptr || hint.kind < worst->kind))
            worst = &hint;
    }
    return worst;
}

/// The field of the row, else the one asked for, else whatever the sentence reads like.
WordingField fieldOf(const QString &path, const CsvTable &table, qsizetype row, const Asked &asked,
                     const CommandCall &call)
{
    const auto name = table.value(row, u"field"_s);
    const auto field = fieldNamed(name);
    if (!field && !name.trimmed().isEmpty())
        call.output.warning(
            path, say(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is no field; it is left out.")).arg(name.trimmed()));
    return field ? *field : asked.field.value_or(WordingField::Unknown);
}

std::optional<ExitCode> writeCsv(const QString &path, const QString &text, Asked &asked, const CommandCall &call)
{
    const auto table = CsvTable::parse(text);
    if (!table)
        return call.output.fail(path, table.error());
    if (!table.value().has(u"id"_s) || !table.value().has(u"text"_s)) {
        return call.output.fail(
            ExitCode::WrongUse, path + u":1"_s,
            say(QT_TRANSLATE_NOOP("CommandLine", "the columns id and text are needed. Name them in the first line.")));
    }
    call.output.write(csvLine({u"id"_s, u"class"_s, u"start"_s, u"length"_s, u"rule"_s, u"suggestion"_s}).toUtf8());
    for (qsizetype row = 0; row < table.value().rows(); ++row) {
        const auto words = table.value().value(row, u"text"_s);
        const auto hints = asked.checker.check(words, fieldOf(path, table.value(), row, asked, call));
        QStringList line{table.value().value(row, u"id"_s), {}, {}, {}, {}, {}};
        if (const auto *hint = mostSerious(hints)) {
            asked.found = true;
            line = {line[0],
                    wordingClassName(hint->kind),
                    QString::number(characters(QStringView(words).left(hint->span.start))),
                    QString::number(characters(hint->words)),
                    hint->ruleId,
                    hint->replacement.text};
        }
        call.output.write(csvLine(line).toUtf8());
    }
    return std::nullopt;
}

OrExit<Asked> asked(const CommandCall &call)
{
    const auto rules = WordingRules::english();
    if (!rules)
        return call.output.fail(ExitCode::Damaged, u"en.json"_s, rules.error().message);
    std::optional<WordingField> field;
    if (const auto name = call.options.value(u"field"_s); !name.isEmpty()) {
        field = fieldNamed(name);
        if (!field) {
            return call.wrongUse(
                say(QT_TRANSLATE_NOOP("CommandLine", "--field: \"%1\" is no field. Choose timeline, why, root_cause, "
                                                     "action, note or question."))
                    .arg(name));
        }
    }
    QList<WordingPerson> people;
    if (const auto path = call.options.value(u"names"_s); !path.isEmpty()) {
        const auto text = readText(path);
        if (!text)
            return call.output.fail(path, text.error());
        people = peopleIn(text.value());
    }
    return Asked{WordingChecker(rules.value(), people), field};
}

ExitCode run(const CommandCall &call)
{
    auto made = asked(call);
    if (const auto *code = std::get_if<ExitCode>(&made))
        return *code;
    auto &ask = std::get<Asked>(made);
    for (const auto &path : call.arguments) {
        const auto text = readText(path);
        if (!text)
            return call.output.fail(path, text.error());
        if (!call.options.isSet(u"csv"_s))
            writeJson(path, text.value(), ask, call);
        else if (const auto code = writeCsv(path, text.value(), ask, call))
            return *code;
    }
    return ask.found ? ExitCode::FoundSomething : ExitCode::Fine;
}

} // namespace

Command wordingCommand()
{
    return {
        u"wording"_s,
        u"FILE…"_s,
        say(QT_TRANSLATE_NOOP("CommandLine", "hint at wording that makes a person the cause")),
        {{u"field"_s,
          say(QT_TRANSLATE_NOOP("CommandLine", "what the text is: timeline, why, root_cause, action, note, question")),
          u"FIELD"_s},
         {u"names"_s, say(QT_TRANSLATE_NOOP("CommandLine", "the people in it, one a line")), u"FILE"_s},
         {u"csv"_s, say(QT_TRANSLATE_NOOP("CommandLine", "read id,text[,field] and write a row for each"))}},
        1,
        10'000,
        run};
}

} // namespace debrief
