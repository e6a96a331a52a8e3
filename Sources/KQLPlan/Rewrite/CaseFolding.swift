import HuntModel

extension Rewrite {
    /// `tolower(x) == "abc"` → `x =~ "abc"`, `tolower(x) in ("a", "b")` → `x in~ ("a", "b")`: the text is folded once, by the operator.
    ///
    /// Only where the constants are in lower case: `tolower(x) == "ABC"` is never true.
    static let caseFolding = Rewrite(name: "case-folding") { plan in
        plan.mapped { step in step.mappedScalars { $0.mapped(\.caseless) } }
    }
}

extension Scalar {
    fileprivate var caseless: Scalar {
        switch self {
        case .call(let name, let operands, .bool) where (name == "==" || name == "!=") && operands.count == 2:
            let symbol = name == "==" ? "=~" : "!~"
            if let text = operands[0].lowered, operands[1].isLowerCase { return .call(symbol, [text, operands[1]], .bool) }
            if let text = operands[1].lowered, operands[0].isLowerCase { return .call(symbol, [text, operands[0]], .bool) }
            return self
        case .membership(let name, let subject, let elements) where name == "in" || name == "!in":
            guard let text = subject.lowered, elements.allSatisfy(\.isLowerCase) else { return self }
            return .membership(name + "~", text, elements)
        default: return self
        }
    }

    /// What `tolower` is called on, where it is text.
    private var lowered: Scalar? {
        guard case .call("tolower", let arguments, _) = self, let text = arguments.first, text.type == .string else { return nil }
        return text
    }

    /// A constant of ASCII characters without capital letters.
    private var isLowerCase: Bool {
        guard case .literal(.string(let text)) = self else { return false }
        return text.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
}
