#pragma once

#include <QByteArray>
#include <cstdint>
#include <functional>
#include <optional>

/// What the processes that read foreign bytes write to the program that started them: a magic (frameformat.h), then
/// frames in the machine's own byte order, each a tag, the size of what follows (uint32), and that many bytes.
namespace io::process {

/// Called with each frame: its tag and what it holds, which lives until the call returns. False: enough.
using TakeFrame = std::function<bool(uint8_t tag, QByteArrayView frame)>;

/// Cuts what a process says into frames. What is damaged or hostile ends it.
class Frames {
public:
    enum class State {
        Open, ///< there may be more
        Enough, ///< said whoever took the frames
        TooMuch, ///< more than any document has, in one frame or in all
        Foreign, ///< it began with another magic
    };

    explicit Frames(TakeFrame take)
        : m_take(std::move(take))
    {
    }

    /// Takes more bytes and passes on the frames that are whole.
    State hear(const QByteArray& said);

private:
    bool takeFrame(); ///< false where there is no whole one, or no more is wanted

    TakeFrame m_take;
    QByteArray m_buffer;
    qsizetype m_at = 0; // what of the buffer is taken
    qsizetype m_said = 0; // bytes in all
    State m_state = State::Open;
    bool m_hasBegun = false;
};

} // namespace io::process
