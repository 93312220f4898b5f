#include "model/language/parserstate.h"

#include "model/language/labels.h"

namespace language {

int Transition::number() const
{
    switch (move) {
    case Move::Shift:
        return 0;
    case Move::Reduce:
        return 1;
    case Move::Left:
        return 2 + static_cast<int>(relation);
    case Move::Right:
        return 2 + RelationCount + static_cast<int>(relation);
    }
    return 0;
}

Transition Transition::fromNumber(int number)
{
    if (number < 2)
        return { number == 0 ? Move::Shift : Move::Reduce, Relation::Dep };
    number -= 2;
    return { number < RelationCount ? Move::Left : Move::Right, static_cast<Relation>(number % RelationCount) };
}

ParserState::ParserState(int length)
    : m_length(length)
    , m_places(static_cast<size_t>(length) + 1)
{
    m_stack.reserve(32);
}

int ParserState::top(int depth) const
{
    const auto size = std::ssize(m_stack);
    return depth < size ? m_stack[static_cast<size_t>(size - 1 - depth)] : -1;
}

bool ParserState::isLegal(Move move) const
{
    switch (move) {
    case Move::Shift:
        return m_next < m_length;
    case Move::Reduce:
        return !m_stack.empty() && hasHead(m_stack.back());
    case Move::Left:
        return !m_stack.empty() && !hasHead(m_stack.back());
    case Move::Right:
        return !m_stack.empty() && m_next < m_length;
    }
    return false;
}

void ParserState::apply(Transition transition)
{
    switch (transition.move) {
    case Move::Shift:
        m_stack.push_back(m_next++);
        break;
    case Move::Reduce:
        m_stack.pop_back();
        break;
    case Move::Left:
        attach(m_stack.back(), m_next, transition.relation);
        m_stack.pop_back();
        break;
    case Move::Right:
        attach(m_next, m_stack.back(), transition.relation);
        m_stack.push_back(m_next++);
        break;
    }
}

void ParserState::setMargins(Transition transition, int headMargin, int relationMargin)
{
    const int word = transition.move == Move::Left ? m_stack.back() : m_next;
    Arc& arc = m_places[static_cast<size_t>(word)].arc;
    arc.headMargin = headMargin;
    arc.relationMargin = relationMargin;
}

void ParserState::attach(int word, int head, Relation relation)
{
    Place& below = m_places[static_cast<size_t>(word)];
    below.arc.head = head;
    below.arc.relation = relation;
    below.hasHead = true;
    Place& above = m_places[static_cast<size_t>(head)];
    const quint64 bit = quint64 { 1 } << static_cast<int>(relation);
    if (word < head) { // the last one attached is the outermost
        above.left[1] = above.left[0];
        above.left[0] = word;
        ++above.leftCount;
        above.leftRelations |= bit;
    } else {
        above.right[1] = above.right[0];
        above.right[0] = word;
        ++above.rightCount;
        above.rightRelations |= bit;
    }
}

int ParserState::leftChild(int word, int nth) const
{
    return word < 0 ? -1 : m_places[static_cast<size_t>(word)].left[nth];
}

int ParserState::rightChild(int word, int nth) const
{
    return word < 0 ? -1 : m_places[static_cast<size_t>(word)].right[nth];
}

} // namespace language
