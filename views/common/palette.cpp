#include "views/common/palette.h"

namespace {

Palette lightPalette()
{
    return {.window = QColor(0xF2EEE5U),
        .panel = QColor(0xFAF7F0U),
        .paper = QColor(0xFDFBF6U),
        .field = QColor(0xFFFFFFU),
        .band = QColor(0xE9E3D6U),
        .ink = QColor(0x22201CU),
        .soft = QColor(0x6A645AU),
        .faint = QColor(0x9A9387U),
        .line = QColor(0xDED7C9U),
        .accent = QColor(0xA6341BU),
        .wash = QColor(0xF6DFB0U),
        .person = QColor(0x1F6AA5U),
        .organization = QColor(0x7B4B9EU),
        .place = QColor(0x2C7A4BU),
        .group = QColor(0x8A6A12U),
        .event = QColor(0xB0472AU),
        .time = QColor(0x0A7278U),
        .meetings = QColor(0x1C6E7DU),
        .agreements = QColor(0x2C7A4BU),
        .military = QColor(0xA6341BU),
        .statements = QColor(0x6B5AA0U),
        .other = QColor(0x7A7265U)};
}

Palette darkPalette()
{
    return {.window = QColor(0x16171AU),
        .panel = QColor(0x1C1E21U),
        .paper = QColor(0x1F2125U),
        .field = QColor(0x26292DU),
        .band = QColor(0x26292DU),
        .ink = QColor(0xEAE5DBU),
        .soft = QColor(0xA7A196U),
        .faint = QColor(0x7C776EU),
        .line = QColor(0x34373CU),
        .accent = QColor(0xF0876BU),
        .wash = QColor(0x5A4520U),
        .person = QColor(0x6FB4E8U),
        .organization = QColor(0xBE93DEU),
        .place = QColor(0x74C792U),
        .group = QColor(0xD6B458U),
        .event = QColor(0xEE8E6CU),
        .time = QColor(0x57C5CBU),
        .meetings = QColor(0x5BBBCBU),
        .agreements = QColor(0x74C792U),
        .military = QColor(0xF0876BU),
        .statements = QColor(0xA99BE0U),
        .other = QColor(0xA39C8FU)};
}

Palette highContrastPalette()
{
    return {.window = QColor(0xFFFFFFU),
        .panel = QColor(0xFFFFFFU),
        .paper = QColor(0xFFFFFFU),
        .field = QColor(0xFFFFFFU),
        .band = QColor(0xE6E6E6U),
        .ink = QColor(0x000000U),
        .soft = QColor(0x333333U),
        .faint = QColor(0x595959U),
        .line = QColor(0x000000U),
        .accent = QColor(0x8A1F08U),
        .wash = QColor(0xFFE9A8U),
        .person = QColor(0x0B4678U),
        .organization = QColor(0x552478U),
        .place = QColor(0x135C30U),
        .group = QColor(0x5C4500U),
        .event = QColor(0x822A10U),
        .time = QColor(0x00545AU),
        .meetings = QColor(0x084B58U),
        .agreements = QColor(0x135C30U),
        .military = QColor(0x8A1F08U),
        .statements = QColor(0x45347AU),
        .other = QColor(0x4A443AU)};
}

Palette darkContrastPalette()
{
    return {.window = QColor(0x000000U),
        .panel = QColor(0x000000U),
        .paper = QColor(0x000000U),
        .field = QColor(0x000000U),
        .band = QColor(0x2B2B2BU),
        .ink = QColor(0xFFFFFFU),
        .soft = QColor(0xDCDCDCU),
        .faint = QColor(0xB4B4B4U),
        .line = QColor(0xFFFFFFU),
        .accent = QColor(0xFFA98EU),
        .wash = QColor(0x5E4300U),
        .person = QColor(0x8FD0FFU),
        .organization = QColor(0xD9B8F5U),
        .place = QColor(0x93E6ADU),
        .group = QColor(0xF2D680U),
        .event = QColor(0xFFB49AU),
        .time = QColor(0x7CEBF0U),
        .meetings = QColor(0x86DCEAU),
        .agreements = QColor(0x93E6ADU),
        .military = QColor(0xFFA98EU),
        .statements = QColor(0xC8BDFFU),
        .other = QColor(0xD0C9BBU)};
}

Palette printPalette()
{
    Palette palette = lightPalette();
    palette.window = palette.panel = palette.paper = palette.field = Qt::white;
    return palette;
}

} // namespace

const Palette& Palette::of(Theme theme)
{
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    static const Palette highContrast = highContrastPalette();
    static const Palette darkContrast = darkContrastPalette();
    switch (theme) {
    case Theme::Light:
        return light;
    case Theme::Dark:
        return dark;
    case Theme::DarkContrast:
        return darkContrast;
    case Theme::HighContrast:
        break;
    }
    return highContrast;
}

const Palette& Palette::print()
{
    static const Palette palette = printPalette();
    return palette;
}

QColor Palette::colorOf(EntityType type) const
{
    switch (type) {
    case EntityType::Person:
        return person;
    case EntityType::Organization:
        return organization;
    case EntityType::Place:
        return place;
    case EntityType::Group:
        return group;
    case EntityType::Event:
        return event;
    case EntityType::Document:
    case EntityType::Other:
        break;
    }
    return soft;
}

QColor Palette::colorOf(EventKind kind) const
{
    switch (kind) {
    case EventKind::Meeting:
    case EventKind::Visit:
    case EventKind::Election:
    case EventKind::Appointment:
        return meetings;
    case EventKind::Agreement:
    case EventKind::Resumption:
    case EventKind::Founding:
        return agreements;
    case EventKind::Military:
    case EventKind::Suspension:
    case EventKind::Sanction:
    case EventKind::Protest:
    case EventKind::Disaster:
    case EventKind::Crime:
    case EventKind::Death:
        return military;
    case EventKind::Statement:
    case EventKind::Legal:
        return statements;
    case EventKind::Transaction:
    case EventKind::Launch:
    case EventKind::Other:
        break;
    }
    return other;
}
