#pragma once

#include "model/language/sentence.h"

#include <span>
#include <vector>

namespace language {

/// One arc of a dependency tree, seen from below.
struct Arc {
    int head = -1; ///< -1: none yet, or the root
    Relation relation = Relation::Dep;
    int headMargin = 0; ///< by how much the move that made the arc beat the best that would not have made it
    int relationMargin = 0; ///< by how much the relation beat the next
};

/// The moves of the arc-eager system (Nivre, 2003) with the root after the last word.
enum class Move : quint8 { Shift, Reduce, Left, Right };

/// A move with the relation of the arc it makes; as a number, a class of the parser's model.
struct Transition {
    Move move = Move::Shift;
    Relation relation = Relation::Dep;

    int number() const;
    static Transition fromNumber(int number);
};

/// How far the parser has come with one sentence: a stack of words, the words to come, and the arcs made.
class ParserState {
public:
    explicit ParserState(int length);

    int length() const { return m_length; }
    int next() const { return m_next; } ///< the first word to come; length() is the root
    int top(int depth = 0) const; ///< word `depth` below the top of the stack, -1 below its bottom
    std::span<const int> stack() const { return m_stack; }
    bool isFinal() const { return m_next >= m_length && m_stack.empty(); }

    bool isLegal(Move move) const;
    void apply(Transition transition);
    /// Notes how sure the arc is that `transition`, to be applied next, will make.
    void setMargins(Transition transition, int headMargin, int relationMargin);

    bool hasHead(int word) const { return m_places[static_cast<size_t>(word)].hasHead; }
    const Arc& arcOf(int word) const { return m_places[static_cast<size_t>(word)].arc; }
    int headOf(int word) const { return word < 0 ? -1 : m_places[static_cast<size_t>(word)].arc.head; }
    Relation relationOf(int word) const { return m_places[static_cast<size_t>(word)].arc.relation; }
    int leftChild(int word, int nth = 0) const; ///< the outermost, or the one before it; -1 for none
    int rightChild(int word, int nth = 0) const;
    int leftCount(int word) const { return m_places[static_cast<size_t>(word)].leftCount; }
    int rightCount(int word) const { return m_places[static_cast<size_t>(word)].rightCount; }
    quint64 leftRelations(int word) const { return m_places[static_cast<size_t>(word)].leftRelations; }
    quint64 rightRelations(int word) const { return m_places[static_cast<size_t>(word)].rightRelations; }

private:
    struct Place {
        Arc arc;
        bool hasHead = false;
        int left[2] { -1, -1 };
        int right[2] { -1, -1 };
        int leftCount = 0;
        int rightCount = 0;
        quint64 leftRelations = 0; ///< one bit a relation
        quint64 rightRelations = 0;
    };
    void attach(int word, int head, Relation relation);

    int m_length = 0;
    int m_next = 0;
    std::vector<int> m_stack;
    std::vector<Place> m_places; ///< one a word and one for the root
};

} // namespace language
