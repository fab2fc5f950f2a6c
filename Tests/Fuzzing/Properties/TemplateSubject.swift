import Templates

/// A subject with a name of every kind but markup, all of whose texts are one value.
enum TemplateSubject {
  private static let person = Shape("person", ["name": .text, "motto": .optional(.text)])

  static let shape = Shape(
    "subject",
    [
      "text": .text, "link": .link, "flag": .flag, "absent": .optional(.text),
      "person": .record(person), "people": .list(.record(person)), "words": .list(.text),
    ])

  static func record(_ text: String) -> Record {
    let value = Value.text(TracedText(text, .derived(rule: "fuzz", inputs: [])))
    let link = Value.text(TracedText("a/b.html?c=d&e#f", .derived(rule: "fuzz", inputs: [])))
    let someone = Value.record(person.record(["name": value, "motto": value]))
    return shape.record([
      "text": value, "link": link, "flag": .flag(true), "absent": .absent, "person": someone,
      "people": .list([someone, .record(person.record(["name": value, "motto": .absent]))]),
      "words": .list([value, value]),
    ])
  }
}
