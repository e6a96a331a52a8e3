import Diagnostics
import HuntModel
import KQLSyntax

/// Functions of Defender whose answer comes from Microsoft's own records. Here it comes from the telemetry of the tenant, and a warning says so.
extension Binder {
    /// `T | invoke FileProfile(…)` and its kin; `input` is missing where the function is called for itself.
    mutating func telemetry(_ name: Name, _ arguments: [NamedExpression], over input: Relation?) -> Relation? {
        guard !context.pivoted else {
            report(
                .outOfReach, "'\(name.text)' reads the telemetry of all devices, and a step with 'pivot' only what is near the rows before it", at: name.span,
                hint: "call it in a step without 'pivot'")
            return nil
        }
        switch (name.text, input) {
        case ("AssignedIPAddresses", nil): return told(name, DeviceAddresses.assigned, arguments, over: nil, by: Self.byReports)
        case ("FileProfile", let input?): return fileProfile(name, arguments, over: input)
        case ("DeviceFromIP", let input?):
            return told(name, DeviceAddresses.devices, dropping("IP", from: arguments), over: input, by: Self.byReports)
        case ("SeenBy", let input?):
            return told(
                name, DeviceAddresses.seenBy, dropping("DeviceId", from: arguments), over: input,
                by: "network events to an address that 'DeviceNetworkInfo' reports, which two networks may both use")
        case ("AssignedIPAddresses", _?):
            report(.unsupportedForm, "'AssignedIPAddresses' is a table of its own and takes no rows", at: name.span, hint: "AssignedIPAddresses('device', ago(1d))")
        default:
            report(.unsupportedForm, "'\(name.text)' adds to the rows of a table", at: name.span, hint: "T | invoke \(name.text)()")
        }
        return nil
    }

    private static let byReports = "what 'DeviceNetworkInfo' reports"

    private mutating func told(
        _ name: Name, _ text: String, _ arguments: [NamedExpression], over input: Relation?, by source: String
    ) -> Relation? {
        guard let relation = prelude(name, text, arguments, over: input) else { return nil }
        note(.answeredFromTelemetry, "'\(name.text)' answers from this tenant's telemetry: \(source)", at: name.span, severity: .warning)
        return relation
    }

    /// The arguments without a first one that names the column which the function reads anyway.
    private func dropping(_ column: String, from arguments: [NamedExpression]) -> [NamedExpression] {
        if case .name(column)? = arguments.first?.value.kind { Array(arguments.dropFirst()) } else { arguments }
    }

    private mutating func fileProfile(_ name: Name, _ arguments: [NamedExpression], over input: Relation) -> Relation? {
        guard arguments.count <= 2 else {
            report(.wrongArgumentCount, "'FileProfile' takes a column and a number of files", at: name.span)
            return nil
        }
        guard let key = fileKey(arguments.first?.value, at: name.span) else { return nil }
        if arguments.count == 2, !isLimit(arguments[1].value) { return nil }
        let scope = RowScope(input)
        guard let column = scope[key.rawValue] else {
            if !input.isOpen { reportUnknownColumn(key.rawValue, at: arguments.first?.value.span ?? name.span, in: scope) }
            return nil
        }
        guard column.type == .string else {
            report(.wrongArgumentType, "'\(column.name)' is a \(column.type.rawValue) here, not the text of a digest", at: name.span)
            return nil
        }
        let source = "GlobalPrevalence counts its devices, GlobalFirstSeen and GlobalLastSeen are theirs"
        guard let joined = told(name, FileProfile(key: key).text, [], over: input, by: source) else { return nil }
        return joined.then(.project(joined.plan, profiled(input, joined)))
    }

    /// The columns of the rows, then those of the profile that the rows do not have.
    private func profiled(_ input: Relation, _ joined: Relation) -> [NamedScalar] {
        let found = Dictionary(joined.columns.map { ($0.name, $0) }) { first, _ in first }
        let own = input.columns.map(NamedScalar.init)
        let added = FileProfile.columns.filter { name in !input.columns.contains { $0.name == name } }
        return own + added.compactMap { name in found[FileProfile.hidden(name)].map { NamedScalar(name, .column($0)) } }
    }

    /// `SHA1`, or its name as text; `SHA1` where nothing is said.
    private mutating func fileKey(_ argument: Expression?, at span: Span) -> FileProfile.Key? {
        let named: String? =
            switch argument?.kind {
            case nil: FileProfile.Key.sha1.rawValue
            case .name(let name): name
            case .literal(.string(let text)): text
            default: nil
            }
        if let named, let key = FileProfile.Key(rawValue: named) { return key }
        report(
            .wrongArgumentType, "'FileProfile' reads one of the columns \(FileProfile.Key.allCases.map(\.rawValue).joined(separator: ", "))",
            at: argument?.span ?? span)
        return nil
    }

    /// The most files that Microsoft's service would look up. Every file is looked up here.
    private mutating func isLimit(_ argument: Expression) -> Bool {
        guard let value = scalar(argument, in: .none)?.folded else { return false }
        if case .literal(.long(let count)) = value, count > 0 { return true }
        if case .literal(.int(let count)) = value, count > 0 { return true }
        report(.badCount, "the number of files is a whole number above zero", at: argument.span)
        return false
    }
}
