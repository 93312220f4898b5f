#include "model/io/html/plainlines.h"

namespace io::html {

QString plainLines(const Page& page)
{
    QString lines;
    QString line;
    const auto finish = [&] {
        if (const QString words = line.simplified(); !words.isEmpty())
            lines += words + u'\n';
        line.clear();
    };
    std::vector<int> blockEnds;
    for (int i = 0; i < page.size(); ++i) {
        while (!blockEnds.empty() && blockEnds.back() <= i) {
            finish();
            blockEnds.pop_back();
        }
        const Tag tag = page.tag(i);
        if (page.isText(i)) {
            line += page.at(i).text;
        } else if (tag == Tag::Br) {
            finish();
        } else if (isBlock(tag)) {
            finish();
            blockEnds.push_back(page.end(i));
        }
        if (tag == Tag::Head || tag == Tag::Title)
            i = page.end(i) - 1;
    }
    finish();
    return lines;
}

} // namespace io::html
