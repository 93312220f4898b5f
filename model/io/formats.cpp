#include "model/io/formats.h"

#include "model/io/sniffing.h"

#include <algorithm>
#include <array>

namespace io {

std::span<const Format> formats()
{
    // The first whose sniff function says yes reads the file. MHTML goes before mail, which it resembles; HTML goes
    // last, because it may begin with anything.
    static constexpr std::array all{Format{"pdf", isPdf}, Format{"docx", isDocx}, Format{"odt", isOdt},
        Format{"epub", isEpub}, Format{"rtf", isRtf}, Format{"office", isOtherOffice}, Format{"mailbox", isMailbox},
        Format{"mhtml", isMhtml}, Format{"mail", isMail}, Format{"html", isHtml}};
    return all;
}

const Format* formatOf(const FileContent& content)
{
    const auto all = formats();
    const auto found = std::ranges::find_if(all, [&](const Format& format) { return format.sniff(content); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace io
