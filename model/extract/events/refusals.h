#pragma once

#include "model/extract/events/refusal.h"

#include <initializer_list>

namespace extract::events {

/// Keeps what is refused, where somebody asks for it; costs nothing elsewhere.
class Refusals {
public:
    static Refusals kept() { return Refusals(true); }
    static Refusals ignored() { return Refusals(false); }

    void add(TextSpan where, const RuleId& rule, std::initializer_list<TextSpan> words = {})
    {
        if (m_isKept)
            m_list.push_back({where, Reason{rule, words, {}, {}}});
    }
    std::vector<Refusal> take() { return std::move(m_list); }

private:
    explicit Refusals(bool isKept)
        : m_isKept(isKept)
    {
    }

    bool m_isKept;
    std::vector<Refusal> m_list;
};

} // namespace extract::events
