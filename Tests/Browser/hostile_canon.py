"""Canons whose every text is given."""

import re

WORDS = "harmless words"

EDIT_URL = "https://harmless.example/edit/"
QUESTION_URL = "https://harmless.example/ask/"
BASE_URL = "https://harmless.example/base/"

# The profiles that people ask about.
KEYS = ["sales.manager.P4", "sales.manager.P5", "sales.clerk.P4"]

_FEW = "In so many words as"


def harmless(text):
    """What a harmless canon says where a hostile one says `text`: as many lines."""
    return "\n".join(f"{WORDS} {number:03}" for number, _ in enumerate(text.split("\n")))


def saying(text, harmless_text):
    """Puts the lines of `text` where the harmless ones stand."""
    lines = text.split("\n")
    return re.sub(rf"{WORDS} (\d+)", lambda match: lines[int(match[1])], harmless_text)


def canon(say):
    """The files of a canon that says `say(field)` in every field that takes text."""

    def several(field):
        return f"{say(field)}\n{say(field)}\n\n{say(field)}"

    return {
        "canon.yaml": {
            "format": "1",
            "name": say("name"),
            "organisation": say("organisation"),
            "edition": say("edition"),
            "source": say("source"),
            "licence": say("licence"),
            "edit_url": EDIT_URL + "{path}",
            "question_url": QUESTION_URL + "{key}",
            "base_url": BASE_URL,
            "dimensions": [
                {"id": id, "name": say(f"{id} name"), "inline": say(f"{id} inline")}
                for id in ("complexity", "decision-rights")
            ],
        },
        "levels.yaml": {
            "tracks": [
                {
                    "id": "professional",
                    "name": say("track name"),
                    "levels": [
                        {
                            "code": "P4",
                            "title": say("level title"),
                            "years": say("level years"),
                            "summary": say("level summary"),
                            "dimensions": {
                                "complexity": say("complexity text"),
                                "decision-rights": say("decision-rights text"),
                            },
                        },
                        {"code": "P5", "title": say("next level title")},
                    ],
                }
            ]
        },
        "families/sales/family.yaml": {
            "name": say("family name"),
            "summary": say("family summary"),
        },
        "families/sales/manager.yaml": {
            "name": say("role name"),
            "summary": say("role summary"),
            "aliases": [say("alias")],
            "replaces": ["former.manager"],
            "levels": {"P4": _level(say) | _changing(say), "P5": _next_level(say)},
        },
        "families/sales/clerk.yaml": {
            "name": several("clerk's name"),
            "summary": several("clerk's summary"),
            "status": "draft",
            "levels": {"P4": _level_without_rubrics(several)},
        },
    }


def _level(say):
    """A level with all that it can have."""
    return _level_without_rubrics(say) | {
        "title": say("title"),
        "jfm": {
            "responsibilities": [say("jfm responsibility")],
            "complexity": say("jfm complexity"),
            "knowledge": say("jfm knowledge"),
        },
    }


def _changing(say):
    """Lines that are reworded at the next level, by the same words however many a text has."""
    return {
        "core_outputs": [
            say("core output"),
            {"id": "plan", "text": say("core output with id")},
            {"id": "longer", "text": _FEW},
            {"id": "shorter", "text": f"{_FEW} {say('words gone')}"},
            {"id": "other", "text": f"{_FEW} {say('words kept')}"},
        ]
    }


def _next_level(say):
    return {
        "title": say("next title"),
        "core_outputs": [
            say("core output"),
            {"id": "longer", "text": f"{_FEW} {say('words new')}"},
            {"id": "shorter", "text": _FEW},
            {"id": "other", "text": f"{_FEW} {say('words kept')} finally"},
        ],
        "jfm": {"responsibilities": ["Something new"], "complexity": "Something new"},
        "components": {"tasks": [say("tasks component")], "skills": ["Something new"]},
        "capabilities": [{"name": "Something new", "text": say("next capability text")}],
    }


def _level_without_rubrics(say):
    """A level whose goals rest upon the ladder, and whose title upon the role's name."""
    lists = ("responsibilities", "tasks", "skills", "knowledge", "qualifications")
    return {
        "summary": say("summary"),
        "core_outputs": [say("core output"), {"id": "plan", "text": say("core output with id")}],
        "components": {name: [say(f"{name} component")] for name in lists},
        "capabilities": [{"name": say("capability name"), "text": say("capability text")}],
    }


def yaml(value):
    """A value as YAML: every text in quotes, with escapes for all that is not plain ASCII."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{yaml(key)}: {yaml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(yaml, value)) + "]"
    return '"' + "".join(map(_character, value)) + '"'


def _character(character):
    plain = character.isascii() and character.isprintable() and character not in '"\\'
    return character if plain else f"\\U{ord(character):08x}"
