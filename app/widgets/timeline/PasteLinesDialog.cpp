// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/PasteLinesDialog.h"

#include "domain/edits/TimelineEdits.h"
#include "editing/PostmortemDocument.h"
#include "models/PastedLinesModel.h"
#include "models/ZoneListModel.h"
#include "ui_PasteLinesDialog.h"
#include "widgets/common/TableSetup.h"
#include "widgets/theme/Metrics.h"
#include "widgets/timeline/QuickEntry.h"

#include <QHeaderView>

namespace debrief {

namespace {

constexpr auto widthOfLine = 56;
constexpr auto widthOfTime = 112;
constexpr auto widthOfKind = 136;
/// Longer texts are read only when the typing pauses.
constexpr int readAtOnce = 300;
constexpr int pauseOfTyping = 250;

} // namespace

PasteLinesDialog::PasteLinesDialog(PostmortemDocument &document, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasteLinesDialog>())
    , m_document(document)
    , m_preview(new PastedLinesModel(document.value().incident.zone, document.value().incident.date, this))
{
    m_ui->setupUi(this);
    m_ui->explanation->setText(
        tr("One event a line: the time, then what happened. Times without a zone are read as %1.")
            .arg(zoneName(document.value().incident.zone)));
    prepareTables();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PasteLinesDialog::read);
    connect(m_ui->linesEdit, &QPlainTextEdit::textChanged, this, &PasteLinesDialog::readSoon);
    connect(m_ui->detailsCheck, &QCheckBox::toggled, this, &PasteLinesDialog::read);
    connect(m_ui->addLinesButton, &QPushButton::clicked, this, &PasteLinesDialog::addEvents);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->linesEdit->setPlainText(text);
    m_soon.stop();
    read();
}

PasteLinesDialog::~PasteLinesDialog() = default;

bool PasteLinesDialog::holdsEvents(const PostmortemDocument &document, const QString &text)
{
    return !eventsOf(readPastedLines(text.left(4000), lineContext(document))).isEmpty();
}

void PasteLinesDialog::prepareTables()
{
    auto &table = *m_ui->previewTable;
    prepareTable(table);
    table.setModel(m_preview);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *header = table.horizontalHeader();
    header->resizeSection(PastedLinesModel::LineColumn, widthOfLine);
    header->resizeSection(PastedLinesModel::TimeColumn, widthOfTime);
    header->resizeSection(PastedLinesModel::KindColumn, widthOfKind);
    header->setSectionResizeMode(PastedLinesModel::TextColumn, QHeaderView::Stretch);
}

void PasteLinesDialog::readSoon()
{
    m_soon.start(m_ui->linesEdit->blockCount() <= readAtOnce ? 0 : pauseOfTyping);
}

void PasteLinesDialog::read()
{
    m_lines = readPastedLines(m_ui->linesEdit->toPlainText(), lineContext(m_document),
                              {.detailsBelow = m_ui->detailsCheck->isChecked()});
    m_preview->setLines(m_lines);
    const auto events = eventsOf(m_lines).size();
    m_ui->countLabel->setText(countText(events, problemCount(m_lines)));
    m_ui->addLinesButton->setText(events == 1 ? tr("Add 1 event") : tr("Add %1 events").arg(events));
    m_ui->addLinesButton->setEnabled(events > 0);
    m_ui->addLinesButton->setToolTip(events > 0 ? QString() : tr("Begin a line with a time, such as 14:31."));
}

QString PasteLinesDialog::countText(qsizetype events, qsizetype problems) const
{
    if (events + problems == 0)
        return tr("Paste or type lines on the left.");
    if (problems == 0)
        return tr("Every line was understood.");
    return problems == 1 ? tr("1 line needs a time. It stays here.")
                         : tr("%1 lines need a time. They stay here.").arg(problems);
}

void PasteLinesDialog::addEvents()
{
    read();
    const auto changes = debrief::addEvents(m_document.value(), eventsOf(m_lines));
    const auto ids = addedIds<TimelineEvent>(changes);
    if (ids.isEmpty())
        return;
    const auto name = ids.size() == 1 ? tr("Add event") : tr("Add %1 events").arg(ids.size());
    if (const auto done = m_document.perform(changes, name); !done) {
        m_ui->countLabel->setText(done.error().message);
        m_ui->addLinesButton->setEnabled(false); // they wait in the document; once more would make them twice
        m_ui->addLinesButton->setToolTip(done.error().message);
        return;
    }
    Q_EMIT added(ids);
    QStringList left;
    for (const auto &line : std::as_const(m_lines)) {
        if (line.kind == PastedLine::Kind::Problem)
            left.append(line.typed);
    }
    m_ui->linesEdit->setPlainText(left.join(QLatin1Char('\n')));
    if (left.isEmpty())
        accept();
}

} // namespace debrief
