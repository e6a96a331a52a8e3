import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// Records of files elsewhere, of which the tenant has registered copies under the addresses that stand here. Harrier fetches none.
    mutating func externalData(_ data: ExternalData) -> Relation? {
        var columns: [Column] = []
        for column in data.columns {
            guard let type = type(column.type) else { continue }
            if columns.contains(where: { $0.name == column.name.text }) {
                report(.duplicateColumn, "there are two columns '\(column.name.text)'", at: column.name.span)
            }
            columns.append(Column(column.name.text, type))
        }
        let options = externalOptions(data.options, columns)
        guard columns.count == data.columns.count, !columns.isEmpty, let options else { return nil }
        var files: [Plan] = []
        for address in data.addresses {
            guard let value = constant(address) else { return nil }
            guard case .string(let name) = value else {
                report(.wrongArgumentType, "an address is text, not a \(value.type.rawValue)", at: address.span)
                return nil
            }
            guard let plan = file(name, options, columns, data, at: address.span) else { return nil }
            files.append(plan)
        }
        let plan = files.count == 1 ? files[0] : files.isEmpty ? .rows(columns, []) : .union(files)
        return Relation(plan: plan, depth: 3, origin: .made)
    }

    /// One file; where there is no copy of it no row, with that reported or noted.
    private mutating func file(_ name: String, _ options: ExternalOptions, _ columns: [Column], _ data: ExternalData, at span: Span) -> Plan? {
        let format = options.format ?? LookupFormat(reading: name)
        guard let lookup = context.lookups[name, format] else {
            missing(
                MissingLookup(name: name, format: format, others: context.lookups[name].map(\.format), isFile: true),
                at: data.addresses.count == 1 ? Span(data.span.start, data.span.start + 12) : span)
            return .rows(columns, [])
        }
        return records(of: lookup, skippingFirst: options.skipsFirst, columns, options.mapping, at: span)
    }

    /// Columns read by position from delimited text, by name from objects; `txt` and `raw` fill the first. Each value is read as its column's
    /// type, as the conversion of that name would read it.
    private mutating func records(
        of lookup: RegisteredLookup, skippingFirst: Bool, _ columns: [Column], _ mapping: LookupMapping?, at span: Span
    ) -> Plan? {
        var parts: [LookupReading.Part] = []
        var outputs: [NamedScalar] = []
        for (place, column) in columns.enumerated() {
            let source = mapping.map { $0.sources[column.name] ?? .nothing } ?? MappedSource(lookup.format, place, column.name)
            var value: Scalar
            switch source {
            case .nothing:
                outputs.append(NamedScalar(column.name, .literal(.absent(column.type))))
                continue
            case .constant(let text): value = .literal(.string(text))
            case .field(let field):
                let part = LookupReading.Part(column: Column(column.name, .string), source: .field(field))
                parts.append(part)
                value = .column(part.column)
            case .path(let steps):
                guard let member = member(steps, for: column, &parts, at: span) else { return nil }
                value = member
            }
            guard let read = read(value, as: column.type, at: span) else { return nil }
            value = read
            outputs.append(NamedScalar(column.name, value))
        }
        // Rows are counted even where no part of them is read.
        if parts.isEmpty { parts = [LookupReading.Part(column: Column("number", .long), source: .number)] }
        return .project(.lookup(LookupReading(lookup, skipsFirst: skippingFirst, parts: parts)), outputs)
    }

    /// What lies at a path of the record.
    private mutating func member(_ steps: [KQLValue], for column: Column, _ parts: inout [LookupReading.Part], at span: Span) -> Scalar? {
        var rest = steps[...]
        var source = LookupReading.Source.record
        if case .string(let name)? = rest.first {
            source = .property(name)
            rest = rest.dropFirst()
        }
        let part = LookupReading.Part(column: Column(column.name, .dynamic), source: source)
        parts.append(part)
        var value = Scalar.column(part.column)
        for step in rest {
            let row = step.type == .string ? DynamicFunctions.member : DynamicFunctions.element
            guard let inner = apply(row, to: [value, .literal(step)], at: span) else { return nil }
            value = inner
        }
        return value
    }

    /// A text or a dynamic value as ingestion reads it into a column; what it cannot read is null.
    private mutating func read(_ value: Scalar, as type: KQLType, at span: Span) -> Scalar? {
        if value.type == type { return value }
        let name: String
        switch type {
        case .string: name = "tostring"
        case .bool: name = "tobool"
        case .int: name = "toint"
        case .long: name = "tolong"
        case .real: name = "todouble"
        case .decimal: name = "todecimal"
        case .datetime: name = "todatetime"
        case .timespan: name = "totimespan"
        case .guid: name = "toguid"
        case .dynamic: name = "parse_json"
        }
        guard let row = Catalogue.function(name) else { return nil }
        return apply(row, to: [value], at: span)
    }
}

/// Where the value of a column comes from.
enum MappedSource: Hashable {
    case field(Int)
    /// Names and indexes from the object down.
    case path([KQLValue])
    case constant(String)
    case nothing

    /// Where nothing is said about it.
    init(_ format: LookupFormat, _ place: Int, _ name: String) {
        switch format {
        case .json: self = .path([.string(name)])
        case .txt, .raw: self = place == 0 ? .field(0) : .nothing
        default: self = .field(place)
        }
    }
}

extension LookupFormat {
    /// As `externaldata` goes by an address when nothing else is said: its ending, else csv.
    init(reading address: String) {
        let format = LookupFormat(ending: address) ?? .csv
        self = format.kind == .rows ? format : .csv
    }
}
