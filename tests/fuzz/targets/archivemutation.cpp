#include "mutations.h"

#include <archive.h>
#include <archive_entry.h>
#include <utility>

namespace fuzz {

namespace {

constexpr size_t MostBytes = 1 << 20; // of one file
using Files = std::vector<std::pair<std::string, std::string>>;

Files filesOf(const std::string& bytes)
{
    Files files;
    archive* input = archive_read_new();
    archive_read_support_format_zip(input);
    archive_entry* entry = nullptr;
    if (archive_read_open_memory(input, bytes.data(), bytes.size()) == ARCHIVE_OK) {
        while (files.size() < 50 && archive_read_next_header(input, &entry) == ARCHIVE_OK) {
            const char* name = archive_entry_pathname(entry);
            std::string content(MostBytes, '\0');
            const auto size = archive_read_data(input, content.data(), content.size());
            content.resize(size > 0 ? static_cast<size_t>(size) : 0);
            files.emplace_back(name ? name : "", std::move(content));
        }
    }
    archive_read_free(input);
    return files;
}

std::string packed(const Files& files)
{
    std::string bytes(16 << 20, '\0');
    size_t used = 0;
    archive* output = archive_write_new();
    archive_write_set_format_zip(output);
    archive_write_set_options(output, "zip:compression=store");
    archive_write_set_bytes_in_last_block(output, 1);
    archive_write_open_memory(output, bytes.data(), bytes.size(), &used);
    archive_entry* entry = archive_entry_new();
    for (const auto& [name, content] : files) {
        archive_entry_clear(entry);
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        if (archive_write_header(output, entry) == ARCHIVE_OK)
            archive_write_data(output, content.data(), content.size());
    }
    archive_entry_free(entry);
    archive_write_close(output);
    archive_write_free(output);
    bytes.resize(used);
    return bytes;
}

} // namespace

std::string changedArchive(
    const std::string& bytes, std::string (*change)(const std::string&, Words, Random&), Words words, Random& random)
{
    Files files = filesOf(bytes);
    if (files.empty())
        return bytes;
    const size_t at = random() % files.size();
    if (random() % 20 == 0)
        files.erase(files.begin() + static_cast<std::ptrdiff_t>(at));
    else if (random() % 20 == 0)
        std::swap(files[at].second, files[random() % files.size()].second);
    else
        files[at].second = change(files[at].second, words, random);
    return packed(files);
}

} // namespace fuzz
