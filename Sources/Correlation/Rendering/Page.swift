import HuntModel

/// Lines of text with hanging indents.
struct Page {
    let width: Int
    let paint: Paint
    private(set) var text = ""

    private static let fieldWidth = 15

    init(width: Int, paint: Paint) {
        self.width = width
        self.paint = paint
    }

    mutating func line(_ line: String) { text += line + "\n" }
    mutating func heading(_ title: String) { text += "\n" + paint.bold(title) + "\n" }
    mutating func item(_ item: String) { line("  " + item) }
    mutating func detail(_ detail: String) { hang(plain(detail), first: String(repeating: " ", count: 16), rest: 18) }

    mutating func field(_ name: String, _ value: String) {
        hang(plain(value), first: "  " + name.padding(to: Self.fieldWidth), rest: 2 + Self.fieldWidth)
    }

    private mutating func hang(_ value: String, first: String, rest: Int) {
        var line = first
        var used = first.count
        for word in value.split(separator: " ", omittingEmptySubsequences: false) {
            if used > rest, used + 1 + word.count > width {
                self.line(line)
                line = String(repeating: " ", count: rest) + word
                used = rest + word.count
            } else {
                let blank = used == first.count && line == first ? "" : " "
                line += blank + word
                used += blank.count + word.count
            }
        }
        self.line(line)
    }
}

/// ANSI colours, or none.
struct Paint {
    private let isOn: Bool

    init(on: Bool) { isOn = on }

    func bold(_ text: String) -> String { wrapped(text, "1") }

    func verdict(_ verdict: Verdict) -> String {
        switch verdict {
        case .leftConfirmed, .leftLikely, .leftPossible, .removablePossible: wrapped(verdict.rawValue, "1;31")
        case .attemptedFailed, .pending, .stagedUndetermined, .stagedNotObserved: wrapped(verdict.rawValue, "33")
        case .explained, .noStaging: wrapped(verdict.rawValue, "32")
        }
    }

    func stage(_ stage: Stage?, width: Int) -> String {
        let text = (stage?.rawValue ?? ".").padding(to: width)
        return stage == .leave ? wrapped(text, "1;31") : stage == nil ? wrapped(text, "2") : wrapped(text, "36")
    }

    private func wrapped(_ text: String, _ code: String) -> String { isOn ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text }
}

extension String {
    func padding(to width: Int) -> String {
        count >= width ? self + " " : self + String(repeating: " ", count: width - count)
    }
}

/// Text from telemetry without what could move a cursor or turn the writing around.
func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isHarmless(scalar) ? scalar : "\u{fffd}") }
    return String(scalars)
}

private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
    default: true
    }
}

/// `2026-01-29 16:49:20`
func moment(_ time: DateTime) -> String {
    String(time.description.prefix(19)).replacing("T", with: " ")
}

/// `16:49:20.481`
func clock(_ time: DateTime) -> String { String(time.description.dropFirst(11).prefix(12)) }
