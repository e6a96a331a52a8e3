public import HuntModel

extension Expression {
    /// `(has FileName "zip")`
    public var dump: String {
        switch kind {
        case .literal(let value): value.dump
        case .name(let name): name
        case .star: "*"
        case .call(let name, let arguments): "\(name.text)(\(arguments.map(\.dump).joined(separator: ", ")))"
        case .negated(let inner): prefix("-", [inner])
        case .binary(let symbol, let left, let right): prefix(symbol.rawValue, [left, right])
        case .and(let terms): prefix("and", terms)
        case .or(let terms): prefix("or", terms)
        case .between(let negated, let value, let low, let high): prefix(negated ? "!between" : "between", [value, low, high])
        case .membership(let name, let value, let elements): prefix(name, [value] + elements)
        case .member(let value, let name): "\(value.dump).\(name.text)"
        case .element(let value, let index): "\(value.dump)[\(index.dump)]"
        case .typeOf(let types): "typeof(\(types.map(\.text).joined(separator: ", ")))"
        case .subquery(let pipeline): "(\(([pipeline.source.dump] + pipeline.operators.map(\.dump)).joined(separator: " | ")))"
        case .missing: "?"
        }
    }

    private func prefix(_ name: String, _ parts: [Expression]) -> String {
        "(\(([name] + parts.map(\.dump)).joined(separator: " ")))"
    }
}

extension KQLValue {
    /// As one would write it in KQL.
    public var dump: String {
        switch self {
        case .null(let type): "\(type.rawValue)(null)"
        case .bool(let value): String(value)
        case .int(let value): "int(\(value))"
        case .long(let value): String(value)
        case .real(let value): "\(value)"
        case .decimal(let digits): "decimal(\(digits))"
        case .string(let text): JSONText.quoted(text)
        case .datetime(let time): "datetime(\(time))"
        case .timespan(let span): "timespan(\(span))"
        case .guid(let text): "guid(\(text))"
        case .dynamic(let json): "dynamic(\(json))"
        }
    }
}
