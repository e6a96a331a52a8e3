import Diagnostics
import HuntModel

/// Something from elsewhere that a query reads and the tenant has not registered.
struct MissingLookup {
    var name: String
    var format: LookupFormat
    /// Formats under which the name is registered.
    var others: [LookupFormat]
    /// Read by `externaldata`, under an address; otherwise by name.
    var isFile: Bool

    var message: String {
        guard others.isEmpty else {
            return "the copy of this file is registered as \(others.map(\.rawValue).joined(separator: ", ")), and read here as \(format.rawValue)"
        }
        return isFile ? "'externaldata' reads a file from elsewhere, of which no copy is registered here" : "no lookup '\(name)' is registered here"
    }

    /// With the address as it is written, as the copy will be found under nothing else; what may be a secret in it is left out.
    var command: String {
        let says = format == LookupFormat(reading: name) ? "" : " --format \(format.rawValue)"
        return "harrier lookup add \(Self.quoted(Self.shown(name))) FILE\(says)"
    }

    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: #"'\''"#) + "'" }

    private static func shown(_ address: String) -> String {
        guard let mark = address.firstIndex(where: { $0 == "?" || $0 == ";" }), address.contains("://") else { return address }
        let rest = address[mark...].lowercased()
        let isSecret = rest.contains(";") || ["sig=", "token", "key", "secret", "password", "code="].contains(where: rest.contains)
        return isSecret ? address[...mark] + "…" : address
    }
}

extension Binder {
    /// Refused with what to do about it, or noted where missing files mean empty ones.
    mutating func missing(_ lookup: MissingLookup, at span: Span) {
        switch context.missingLookups {
        case .refuse:
            report(
                .missingLookup, lookup.message, at: span,
                hint: "\(lookup.command); 'check' and 'query' take --missing-lookups empty, which answers as if the file were empty")
        case .empty:
            note(.lookupTakenAsEmpty, "no copy of this file is registered: answered as if it were empty", at: span, severity: .warning)
        }
    }
}
