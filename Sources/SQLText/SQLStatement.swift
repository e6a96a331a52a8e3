/// One SQL statement and the values bound to its `$1…$n`: the only thing a connection executes.
///
/// Written as a literal, an interpolation *binds* its value; identifiers enter only through ``SQLIdentifier``:
///
///     let find: SQLStatement = "SELECT id FROM run WHERE tenant = \(tenant)"
public struct SQLStatement: Sendable, Codable, Hashable {
    public private(set) var text: String
    public private(set) var binds: [SQLBind]

    /// Text that holds no value of a user: generated SQL from the emitter, or a fixed statement.
    public init(trusted text: String, binds: [SQLBind] = []) {
        self.text = text
        self.binds = binds
    }

    /// Appends `other`, renumbering its placeholders.
    public mutating func append(_ other: SQLStatement) {
        var literal = StringInterpolation(continuing: self)
        literal.appendInterpolation(fragment: other)
        self = literal.statement
    }
}

extension SQLStatement: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self.init(trusted: value) }

    public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.statement }

    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        fileprivate var statement: SQLStatement

        public init(literalCapacity: Int, interpolationCount: Int) {
            statement = SQLStatement(trusted: "")
        }

        fileprivate init(continuing statement: SQLStatement) { self.statement = statement }

        public mutating func appendLiteral(_ literal: String) { statement.text += literal }

        public mutating func appendInterpolation(_ value: some SQLBindable) { appendInterpolation(bind: value.sqlBind) }

        public mutating func appendInterpolation(_ identifier: SQLIdentifier) { statement.text += identifier.quoted }

        /// A value that may be absent, sent as NULL of its type.
        public mutating func appendInterpolation<Value: SQLBindable & SQLNullable>(nullable value: Value?) {
            appendInterpolation(bind: value.sqlBind)
        }

        public mutating func appendInterpolation(bind: SQLBind) {
            statement.binds.append(bind)
            statement.text += "$\(statement.binds.count)"
        }

        public mutating func appendInterpolation(fragment: SQLStatement) {
            statement.text += fragment.renumbered(by: statement.binds.count)
            statement.binds += fragment.binds
        }
    }

    /// `$n` outside quotes moved up by `offset`.
    private func renumbered(by offset: Int) -> String {
        guard offset > 0, !binds.isEmpty else { return text }
        var result = ""
        var quote: Character?
        var digits = ""
        var inPlaceholder = false
        func flush() {
            if inPlaceholder { result += digits.isEmpty ? "$" : "$\((Int(digits) ?? 0) + offset)" }
            inPlaceholder = false
            digits = ""
        }
        for character in text {
            if inPlaceholder, character.isASCII, character.isNumber {
                digits.append(character)
                continue
            }
            flush()
            if let open = quote {
                if character == open { quote = nil }
                result.append(character)
            } else if character == "$" {
                inPlaceholder = true
            } else {
                if character == "'" || character == "\"" { quote = character }
                result.append(character)
            }
        }
        flush()
        return result
    }
}
