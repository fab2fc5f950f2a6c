"""How large a canon is, and how many words it has."""

import dataclasses
import statistics

import yaml

# As the YAML library reads it, every scalar is text.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclasses.dataclass(frozen=True)
class CanonSize:
    """`vocabulary`: the distinct words of all its text; `words`: those of a profile on average,
    without what is said of its role, and of its level in every role."""

    profiles: int
    vocabulary: int
    words: float


def canon_size(folder):
    vocabulary, counts = set(), []
    for file in sorted(folder.rglob("*.yaml")):
        content = yaml.load(file.read_text(), _LOADER)
        vocabulary.update(_words(content))
        # Those of a role, by level; neither a family nor the ladder has any.
        for level in content.get("levels", {}).values():
            counts.append(sum(1 for _ in _words(level)))
    return CanonSize(len(counts), len(vocabulary), statistics.mean(counts))


def _words(value):
    """The words of a value and of all within it: what stands between spaces, without the signs
    around it."""
    if isinstance(value, str):
        for chunk in value.lower().split():
            word = chunk.strip(",.;:!?()\"'")
            if word:
                yield word
    else:
        for part in value.values() if isinstance(value, dict) else value:
            yield from _words(part)
