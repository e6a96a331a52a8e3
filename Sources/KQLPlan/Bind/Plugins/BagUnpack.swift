import Diagnostics
import HuntModel
import KQLSyntax

/// `evaluate bag_unpack(…)`: the slots of a bag as columns.
extension Binder {
    private enum Conflict: String { case error, replaceSource = "replace_source", keepSource = "keep_source" }

    private struct BagOptions {
        var bag: Column
        var prefix = ""
        var conflict = Conflict.error
        var ignored: Set<String> = []
    }

    mutating func bagUnpack(_ input: Relation, _ name: Name, _ arguments: [NamedExpression], _ schema: SchemaClause?) -> Relation {
        guard let options = bagOptions(input, name, arguments) else { return input.opened }
        let sources = input.columns.filter { $0 != options.bag }
        let outputs: [NamedScalar]?
        if let schema {
            outputs = declared(schema).flatMap { declared($0, in: schema, beside: sources, options, name) }
        } else {
            guard let keys = discovered(name, over: input, by: { Self.slots(of: .column(options.bag), in: $0) }) else {
                return input.then(.project(input.plan, sources.map(NamedScalar.init)), isOpen: true)
            }
            if keys.isEmpty, !context.absentSlots.isEmpty { return input.then(.project(input.plan, sources.map(NamedScalar.init) + absent(beside: sources, options, name))) }
            let slots = keys.filter { !options.ignored.contains($0.name) }.map { slot($0.name, as: Column(options.prefix + $0.name, $0.type), options) }
            outputs = self.outputs(sources, slots, options.conflict, name)
        }
        return outputs.map { input.then(.project(input.plan, $0)) } ?? input.opened
    }

    /// Behind `*` the declared columns follow the others; without it they are all there is, and may be columns of the input too.
    private mutating func declared(
        _ columns: [Column], in schema: SchemaClause, beside sources: [Column], _ options: BagOptions, _ name: Name
    ) -> [NamedScalar]? {
        var slots: [NamedScalar] = []
        for column in columns {
            let source = sources.first { $0.name == column.name }
            if let source, !schema.keepsInput, options.conflict != .replaceSource {
                guard source.type == column.type else {
                    report(.wrongArgumentType, "'\(column.name)' is a \(source.type.rawValue) of the input", at: schema.span)
                    return nil
                }
                slots.append(NamedScalar(source))
            } else if column.name.hasPrefix(options.prefix) {
                slots.append(slot(String(column.name.dropFirst(options.prefix.count)), as: column, options))
            } else {
                report(.badOption, "'\(column.name)' does not begin with the prefix '\(options.prefix)'", at: schema.span)
                return nil
            }
        }
        return schema.keepsInput ? outputs(sources, slots, options.conflict, name) : slots
    }

    /// No row has a bag with a slot: what the query names of them is null.
    private mutating func absent(beside sources: [Column], _ options: BagOptions, _ name: Name) -> [NamedScalar] {
        let names = context.absentSlots.filter { slot in slot.hasPrefix(options.prefix) && !sources.contains { $0.name == slot } }
        if !names.isEmpty {
            let list = names.map { "'\($0)'" }.joined(separator: ", ")
            note(.slotsTakenAsNull, "no row has a bag to unpack here: \(list) taken as null", at: name.span, severity: .warning)
        }
        return names.map { NamedScalar($0, .literal(.null(.dynamic))) }
    }

    /// The value of a slot in the column's type; null where the bag has none of that type.
    private func slot(_ key: String, as column: Column, _ options: BagOptions) -> NamedScalar {
        let value = Scalar.call(DynamicFunctions.member.name, [.column(options.bag), .literal(.string(key))], .dynamic)
        return NamedScalar(column.name, .call(ValueFunctions.cast, [value], column.type))
    }

    private mutating func outputs(_ sources: [Column], _ slots: [NamedScalar], _ conflict: Conflict, _ name: Name) -> [NamedScalar]? {
        var outputs = sources.map(NamedScalar.init)
        for slot in slots {
            guard let place = outputs.firstIndex(where: { $0.name == slot.name }) else {
                outputs.append(slot)
                continue
            }
            switch conflict {
            case .keepSource: break
            case .replaceSource: outputs[place] = slot
            case .error:
                report(
                    .duplicateColumn, "the bag has a slot '\(slot.name)', and so have the rows a column", at: name.span,
                    hint: "columnsConflict='replace_source' or 'keep_source', or a prefix")
                return nil
            }
        }
        return outputs
    }

    /// Names and types of the slots.
    private static func slots(of bag: Scalar, in input: Relation) -> Plan {
        let entry = Column("entry", .dynamic)
        let entries = Plan.expand(.project(input.plan, [NamedScalar("bag", bag)]), Expansion([ExpandedColumn(entry, .column(Column("bag", .dynamic)), bagsAsArrays: true)]))
        let part = { (index: Int64) in Scalar.call(DynamicFunctions.element.name, [.column(entry), .literal(.long(index))], .dynamic) }
        let isSlot = Scalar.call("startswith_cs", [.call(Conversions.tostring.name, [.column(Column("bag", .dynamic))], .string), .literal(.string("{"))], .bool)
        let present = Plan.filter(entries, .and([isSlot, .call("isnotnull", [part(1)], .bool)]))
        return .summarize(
            present,
            keys: [
                NamedScalar("name", .call(Conversions.tostring.name, [part(0)], .string)),
                NamedScalar("type", .call(ValueFunctions.type, [part(1)], .string)),
            ], aggregates: [])
    }

    private mutating func bagOptions(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> BagOptions? {
        guard let first = arguments.first else {
            report(.wrongArgumentCount, "'bag_unpack' takes a column", at: name.span)
            return nil
        }
        guard let bag = column(first, of: input) else { return nil }
        guard bag.type == .dynamic else {
            report(.wrongArgumentType, "a \(bag.type.rawValue) is no bag", at: first.span, hint: bag.type == .string ? "parse_json(…) makes a dynamic of it" : nil)
            return nil
        }
        var options = BagOptions(bag: bag)
        let order = ["OutputColumnPrefix", "columnsConflict", "ignoredProperties"]
        for (place, argument) in arguments.dropFirst().enumerated() {
            guard let value = constant(argument.value) else { return nil }
            switch (argument.names.first?.text ?? (order.indices.contains(place) ? order[place] : ""), value) {
            case ("OutputColumnPrefix", .string(let prefix)): options.prefix = prefix
            case ("columnsConflict", .string(let word)) where Conflict(rawValue: word) != nil: options.conflict = Conflict(rawValue: word) ?? .error
            case ("ignoredProperties", .dynamic(let json)):
                options.ignored = Set((DynamicList.elements(json) ?? []).compactMap { if case .string(let key) = $0 { key } else { nil } })
            default:
                report(.badOption, "'bag_unpack' has no such option", at: argument.span)
                return nil
            }
        }
        return options
    }
}
