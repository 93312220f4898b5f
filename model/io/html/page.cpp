#include "model/io/html/page.h"

namespace io::html {

QString Page::attribute(int element, QByteArrayView name) const
{
    const Element& one = at(element);
    for (int i = one.firstAttribute; i < one.firstAttribute + one.attributeCount; ++i) {
        const Attribute& attribute = attributes[static_cast<size_t>(i)];
        if (attribute.name == name)
            return attribute.value.isNull() ? QStringLiteral("") : attribute.value;
    }
    return {};
}

QString Page::textOf(int element) const
{
    QString text;
    for (int i = element; i < end(element); ++i) {
        if (isText(i))
            text += at(i).text;
        else if (isBlock(tag(i)) || tag(i) == Tag::Br)
            text += u' ';
    }
    return text.simplified();
}

int Page::find(Tag wanted, int from) const
{
    for (int i = from; i < size(); ++i) {
        if (tag(i) == wanted)
            return i;
    }
    return -1;
}

bool isBlock(Tag tag)
{
    switch (tag) {
    case Tag::Other:
    case Tag::Text:
    case Tag::Br:
    case Tag::Wbr:
    case Tag::A:
    case Tag::Span:
    case Tag::Em:
    case Tag::Strong:
    case Tag::B:
    case Tag::I:
    case Tag::Q:
    case Tag::Sup:
    case Tag::Time:
    case Tag::Img:
    case Tag::Picture:
    case Tag::Font:
    case Tag::Label:
    case Tag::Button:
    case Tag::Input:
    case Tag::Select:
        return false;
    default:
        return true;
    }
}

int headingLevel(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6 ? static_cast<int>(tag) - static_cast<int>(Tag::H1) + 1 : 0;
}

} // namespace io::html
