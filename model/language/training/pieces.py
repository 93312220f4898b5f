"""Word pieces as BERT (uncased) makes them (Devlin and others, 2019; Wu and others, 2016), of words that are given.

The C++ side is `model/language/pieces`; a test holds both against each other.
"""
import unicodedata

MOST_PIECES = 24  # of one word
LONGEST_PART = 100  # letters of an unbroken run that are looked up; what is longer is unknown


def folded(word):
    """The word in lower case without accents, and without what is not seen, such as a soft hyphen."""
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) not in ("Mn", "Cc", "Cf"))


def is_cjk(c):
    o = ord(c)
    return 0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2FA1F or 0xF900 <= o <= 0xFAFF


def is_mark(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c).startswith("P")


class Pieces:
    def __init__(self, path):
        with open(path, encoding="utf8") as lines:
            self.names = [line.rstrip("\n") for line in lines]
        self.ids = {name: i for i, name in enumerate(self.names)}
        self.begin, self.end, self.unknown = self.ids["[CLS]"], self.ids["[SEP]"], self.ids["[UNK]"]
        self.known = {}

    def of(self, word):
        """The numbers of the word's pieces; at least one."""
        got = self.known.get(word)
        if got is None:
            got = self.known[word] = self._split(word)
        return got

    def _split(self, word):
        parts, now = [], ""
        for c in folded(word):
            if is_mark(c) or is_cjk(c):
                parts += [now] if now else []
                parts.append(c)
                now = ""
            elif not c.isspace():
                now += c
        if now:
            parts.append(now)
        out = [piece for part in parts for piece in self._longest_first(part)]
        return out[:MOST_PIECES] or [self.unknown]

    def _longest_first(self, part):
        if len(part) > LONGEST_PART:
            return [self.unknown]
        out, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start:
                piece = ("##" if start else "") + part[start:end]
                if piece in self.ids:
                    out.append(self.ids[piece])
                    break
                end -= 1
            else:
                return [self.unknown]
            start = end
        return out


SHAPES = 8


def shape(word):
    """How a word is written: 0 other, 1 small, 2 Title, 3 CAPITALS, 4 mIxed, 5 digits, 6 digits and letters, 7 mark."""
    letters = [c for c in word if c.isalpha()]
    if any(c.isdecimal() for c in word):
        return 6 if letters else 5
    if not letters:
        return 7 if word and not word[0].isalnum() else 0
    if all(c.islower() for c in letters):
        return 1
    if all(c.isupper() for c in letters):
        return 3 if len(letters) > 1 else 2
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return 2
    return 4
