import Foundation

/// Makes words comparable: lower case, and without the accents that the canon's language does not tell
/// letters apart by. `assets/search.words.js` folds a query in the same way.
///
/// `Évaluation` becomes `evaluation`; in a German canon `Prüfung` stays `prüfung`.
struct Folding: Sendable {
  /// The letters beyond the Latin ones that the language has, as the alphabet's own.
  let letters: String

  private let kept: Set<Character>

  init(language: String) {
    letters = Self.letters[language.primarySubtag] ?? ""
    kept = Set(letters)
  }

  private static let letters = [
    "cs": "áčďéěíňóřšťúůýž", "da": "åæø", "de": "äöü", "es": "ñ", "et": "äöõü", "fi": "åäö",
    "hu": "áéíóöőúüű", "is": "áæðéíóöúýþ", "nb": "åæø", "nn": "åæø", "no": "åæø",
    "pl": "ąćęłńóśźż", "sk": "áäčďéíĺľňóôŕšťúýž", "sv": "åäö", "tr": "çğıöşü",
  ]

  /// Letters that have no accent to lose, and are typed in two ways.
  private static let others: [Character: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  ]

  /// The text in lower case, with one way to write each letter.
  func lowercased(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text.lowercased() : text.precomposedStringWithCompatibilityMapping.lowercased()
  }

  /// Folds a word that is in lower case.
  func folded(_ word: String) -> String {
    guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    var result = ""
    for letter in word {
      if kept.contains(letter) {
        result.append(letter)
      } else if let other = Self.others[letter] {
        result += other
      } else {
        let scalars = String(letter).decomposedStringWithCompatibilityMapping.unicodeScalars
        result.unicodeScalars.append(contentsOf: scalars.filter { !Self.isAccent($0) })
      }
    }
    return result.precomposedStringWithCanonicalMapping
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36f, 0x591...0x5c7, 0x64b...0x65f, 0x670: true
    default: false
    }
  }
}

extension String {
  /// `en` of `en-GB`.
  var primarySubtag: String {
    String(prefix { $0 != "-" }).lowercased()
  }
}
