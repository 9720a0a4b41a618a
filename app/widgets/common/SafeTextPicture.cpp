// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/SafeTextPicture.h"

#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

namespace debrief {

namespace {

constexpr int pictureObject = QTextFormat::UserObject + 1;
constexpr int placeProperty = QTextFormat::UserProperty + 1;

} // namespace

TextPictures::TextPictures(QObject *parent)
    : QObject(parent)
{
}

void TextPictures::insert(QTextCursor &cursor, std::shared_ptr<const TextPicture> picture)
{
    auto *layout = cursor.document()->documentLayout();
    if (layout->handlerForObject(pictureObject) != this)
        layout->registerHandler(pictureObject, this);
    QTextCharFormat format;
    format.setObjectType(pictureObject);
    format.setProperty(placeProperty, int(m_pictures.size()));
    m_pictures.push_back(std::move(picture));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF TextPictures::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const auto *picture = pictureOf(format);
    const auto frame = document->rootFrame()->frameFormat();
    const double width = document->pageSize().width() - frame.leftMargin() - frame.rightMargin();
    return picture == nullptr || width <= 0 ? QSizeF() : picture->sizeWithin(width);
}

void TextPictures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    if (const auto *picture = pictureOf(format)) {
        painter->save();
        picture->paint(*painter, rect);
        painter->restore();
    }
}

const TextPicture *TextPictures::pictureOf(const QTextFormat &format) const
{
    const auto place = size_t(format.intProperty(placeProperty));
    return place < m_pictures.size() ? m_pictures[place].get() : nullptr;
}

} // namespace debrief
