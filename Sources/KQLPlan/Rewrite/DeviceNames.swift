import HuntModel

extension Rewrite {
    /// `DeviceName == "x"` also asks which devices ever bore that name, and so finds rows by device. The condition stays and decides.
    static let deviceName = Rewrite(name: "device-name") { plan in
        plan.mapped { step in
            guard case .filter(.table(var scan), let predicate) = step, !scan.pivoted, scan.hasDevice else { return step }
            let tests = predicate.conjuncts.filter(\.choosesDevices)
            guard !tests.isEmpty else { return step }
            scan.devices = tests.count == 1 ? tests[0] : .and(tests)
            return .filter(.table(scan), predicate)
        }
    }
}

extension Scalar {
    /// A condition on the name of the device alone, of a kind that few names fulfil.
    fileprivate var choosesDevices: Bool {
        let name = Scalar.column(Column("DeviceName", .string))
        switch self {
        case .call(let test, let operands, .bool):
            return Self.selective.contains(test) && operands.first == name && operands.dropFirst().allSatisfy(\.isText)
        case .membership(let test, let subject, let elements):
            return ["in", "in~", "has_any", "has_all"].contains(test) && subject == name && !elements.isEmpty && elements.allSatisfy(\.isText)
        default: return false
        }
    }

    private static let selective: Set = [
        "==", "=~", "has", "has_cs", "startswith", "startswith_cs", "endswith", "endswith_cs", "contains", "contains_cs", "hasprefix",
        "hassuffix",
    ]

    /// A constant that is not empty.
    private var isText: Bool { if case .literal(.string(let text)) = self { !text.isEmpty } else { false } }
}
