#include "model/io/readers.h"

#include "model/io/html/htmlreader.h"
#include "model/io/html/mhtml.h"
#include "model/io/mail/mailreader.h"
#include "model/io/office/docxreader.h"
#include "model/io/office/epubreader.h"
#include "model/io/office/odtreader.h"
#include "model/io/office/otheroffice.h"
#include "model/io/office/rtfreader.h"

#include <algorithm>
#include <array>

namespace io {

namespace {

struct Reader {
    QByteArrayView format;
    Result<std::vector<Draft>> (*read)(const FileContent&);
};

constexpr std::array readers{Reader{"docx", readDocx}, Reader{"odt", readOdt}, Reader{"epub", readEpub},
    Reader{"rtf", readRtf}, Reader{"office", readOtherOffice}, Reader{"mailbox", readMailbox},
    Reader{"mhtml", html::readMhtml}, Reader{"mail", readMail}, Reader{"html", html::readHtml}};

} // namespace

Result<std::vector<Draft>> readHere(QByteArrayView format, const FileContent& content)
{
    const auto* reader = std::ranges::find(readers, format, &Reader::format);
    if (reader == readers.end())
        return failure(ErrorCode::UnknownFormat, content.name, QString::fromLatin1(format));
    return reader->read(content);
}

} // namespace io
