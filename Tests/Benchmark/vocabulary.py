"""A made-up vocabulary, as large and as unevenly used as that of a company.

Its common words are those of the workplace; behind them stand stems made of syllables, with the
endings of English. Words are drawn as people use them: the word of rank r about 1/r times as often as
the first.
"""

import itertools
import random

from workplace_words import ADJECTIVES, NOUNS, TECHNICAL_NOUNS, VERBS

_STEMS = 5200

_BEGINNINGS = """
    b b c c d d f g h l l m m n n p p r r s s t t v
    br ch cl cr dr fl fr gl gr pl pr qu sc sh sl sp st str th tr
""".split()
_MIDDLES = "a e i o u a e i o ai ea ou".split()
_ENDINGS = "b ct d ft g l ld lt m mp n nd nt p r rd rm rn rt s sk st t v x".split()

# The endings of a made-up stem, and how many of its forms a word has.
_NOUN_ENDINGS = ["", "s", "er", "ers", "ment", "ation", "ity", "ing"]
_VERB_ENDINGS = ["", "s", "ed", "ing"]
_ADJECTIVE_ENDINGS = ["al", "able", "ive", "ed", "less"]


class Vocabulary:
    """Nouns, verbs and adjectives, each the most common first."""

    def __init__(self, seed):
        random_words = random.Random(f"{seed} vocabulary")
        stems = _stems(random_words)
        self.nouns = _mixed(
            [*_inflected(NOUNS, ["", "s"]), *TECHNICAL_NOUNS],
            _forms(stems, _NOUN_ENDINGS, 3, random_words),
        )
        self.verbs = _mixed(
            _inflected(VERBS, ["", "ing", "ed"]), _forms(stems[::2], _VERB_ENDINGS, 2, random_words)
        )
        self.adjectives = _mixed(
            ADJECTIVES, _forms(stems[1::2], _ADJECTIVE_ENDINGS, 2, random_words)
        )
        self._fields = random_words.sample([stem for stem in stems if len(stem) > 4], k=1000)
        self._fields_of_work = random_words.sample(NOUNS, k=len(NOUNS))

    def field(self, number):
        """What a family deals with: one or two of the workplace's words, or every other time one of
        its own. No two families have the same."""
        if number % 2:
            return self._fields[number // 2]
        turn, index = divmod(number // 2, len(NOUNS))
        words = self._fields_of_work[index:] + self._fields_of_work[:index]
        return " ".join([words[turn * 17], words[0]] if turn else words[:1])


class Sampler:
    """Draws from a list of words, the first ones most often."""

    def __init__(self, words):
        self._words = words
        self._weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))

    def draw(self, source, count):
        return source.choices(self._words, cum_weights=self._weights, k=count)


def _stems(source):
    """Pronounceable stems of two or three syllables, the shorter first."""
    found = {}
    while len(found) < _STEMS:
        syllables = 1 if len(found) < 300 else 2 if len(found) < 3500 else 3
        parts = [source.choice(_BEGINNINGS) + source.choice(_MIDDLES) for _ in range(syllables)]
        stem = "".join(parts) + source.choice(_ENDINGS)
        if 4 <= len(stem) <= 11:
            found[stem] = None
    return list(found)


def _forms(stems, endings, count, source):
    """Some forms of each stem, most of them of the common ones."""
    return [
        inflect(stem, ending) for stem in stems for ending in source.sample(endings, k=count)
    ]


def _inflected(words, endings):
    return [inflect(word, ending) for word in words for ending in endings]


def _mixed(common, others):
    """The common words first, with an other one after every third."""
    others = iter(dict.fromkeys(others))
    mixed = []
    for index, word in enumerate(common):
        mixed.append(word)
        if index % 3 == 2:
            mixed.append(next(others))
    return list(dict.fromkeys([*mixed, *others]))


def inflect(word, ending):
    """The word with an ending, spelt as English spells it."""
    if not ending:
        return word
    if word.endswith("e") and ending[0] in "aei":
        return word[:-1] + ending
    if word.endswith("y") and word[-2] not in "aeou" and ending[0] != "i":
        return word[:-1] + ("ies" if ending == "s" else "i" + ending)
    if ending == "s" and word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    return word + ending
