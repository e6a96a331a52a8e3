import Diagnostics
import HuntModel
import KQLSyntax

/// What stands in `with (…)` behind `externaldata`.
struct ExternalOptions {
    /// Nil: by the address.
    var format: LookupFormat?
    var skipsFirst = false
    var mapping: LookupMapping?
}

extension Binder {
    /// Nil, with it reported, where an option is not known or its value cannot be read.
    mutating func externalOptions(_ options: [ExternalOption], _ columns: [Column]) -> ExternalOptions? {
        var read = ExternalOptions()
        var mapping: (text: String, span: Span)?
        for option in options {
            guard let word = word(option.value) else { return nil }
            switch option.name.text.lowercased() {
            case "format":
                guard let format = LookupFormat(word: word), format.kind == .rows else {
                    report(
                        .badOption, "the format '\(word)' is not read here", at: option.value.span,
                        hint: "csv, tsv, tsve, psv, scsv, txt, raw, json and multijson are")
                    return nil
                }
                read.format = format
            case "ignorefirstrecord":
                guard let flag = Bool(word.lowercased()) else {
                    report(.badOption, "'\(option.name.text)' is true or false", at: option.value.span)
                    return nil
                }
                read.skipsFirst = flag
            case "ingestionmapping": mapping = (word, option.value.span)
            default:
                report(
                    .badOption, "'externaldata' has no option '\(option.name.text)' here", at: option.name.span,
                    hint: "format, ignoreFirstRecord and ingestionMapping are known")
                return nil
            }
        }
        if let mapping {
            do {
                read.mapping = try LookupMapping(mapping.text, columns: columns)
            } catch {
                report(.badOption, "'ingestionMapping' cannot be followed: \(error.reason)", at: mapping.span)
                return nil
            }
        }
        return read
    }

    /// A constant, or a word without quotes, as text.
    private mutating func word(_ value: Expression) -> String? {
        if case .name(let name) = value.kind, lets[name] == nil { return name }
        return constant(value).flatMap { value in
            switch value {
            case .string(let text): text
            case .bool(let flag): String(flag)
            default: Convert.text(value)
            }
        }
    }
}
