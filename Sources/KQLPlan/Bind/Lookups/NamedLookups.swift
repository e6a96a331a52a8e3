import Diagnostics
import HuntModel
import KQLSyntax

/// Lookups that are read by their name: `_GetWatchlist('x')`, `external_table('x')`.
extension Binder {
    mutating func lookup(calling name: Name, _ arguments: [NamedExpression], at span: Span) -> Relation? {
        if name.text == TableFunctions.watchlistAliases, arguments.isEmpty { return registeredWatchlists() }
        guard arguments.count == 1, name.text != TableFunctions.watchlistAliases else {
            report(.wrongArgumentCount, "'\(name.text)' takes \(name.text == TableFunctions.watchlistAliases ? "nothing" : "the name of a lookup, and nothing else") here", at: span)
            return nil
        }
        guard let value = constant(arguments[0].value) else { return nil }
        guard case .string(let text) = value else {
            report(.wrongArgumentType, "the name of a lookup is text, not a \(value.type.rawValue)", at: arguments[0].span)
            return nil
        }
        let found = context.lookups[text]
        guard let lookup = found.first(where: \.format.isDelimited) else {
            // Its columns are those of the file, so without one there is no empty answer either.
            let missing = MissingLookup(name: text, format: .csv, others: found.map(\.format), isFile: false)
            report(.missingLookup, missing.message, at: arguments[0].span, hint: missing.command)
            return nil
        }
        return table(of: lookup, isWatchlist: name.text == "_GetWatchlist", at: arguments[0].span)
    }

    /// The first record names the columns, which are text.
    /// Of a watchlist with a declared search key that comes first, as `SearchKey`.
    private mutating func table(of lookup: RegisteredLookup, isWatchlist: Bool, at span: Span) -> Relation? {
        var parts: [LookupReading.Part] = []
        if isWatchlist {
            readsWatchlist = true
            if let key = lookup.searchKey, let place = lookup.header.firstIndex(of: key) {
                parts.append(LookupReading.Part(column: Column("SearchKey", .string), source: .field(place)))
            }
        }
        for (place, name) in lookup.header.enumerated() {
            let name = name.trimmingBlanks
            guard !name.isEmpty, !parts.contains(where: { $0.column.name == name }) else {
                let mistake = name.isEmpty ? "column \(place + 1) of '\(lookup.name)' has no name" : "two columns of '\(lookup.name)' are called '\(name)'"
                report(.badName, mistake, at: span, hint: "its first line names the columns")
                return nil
            }
            parts.append(LookupReading.Part(column: Column(name, .string), source: .field(place)))
        }
        return Relation(plan: .lookup(LookupReading(lookup, skipsFirst: true, parts: parts)), depth: 1, origin: .made)
    }

    /// `_GetWatchlistAlias`: the names of what could be read as a watchlist.
    func registeredWatchlists() -> Relation {
        let names = context.lookups.names.filter { name in !name.contains("://") && context.lookups[name].contains(where: \.format.isDelimited) }
        return Relation(plan: .rows([Column("WatchlistAlias", .string)], names.map { [.string($0)] }), depth: 1, origin: .made)
    }
}

extension Binder {
    /// True where `name` is a column that every watchlist has in Sentinel and that nothing here could fill, which is reported then.
    mutating func refusesWatchlistColumn(_ name: String, at span: Span) -> Bool {
        guard readsWatchlist, let reason = Self.watchlistColumns[name] else { return false }
        report(.notStored, "the column '\(name)' of a watchlist is not kept here: \(reason.why)", at: span, hint: reason.hint)
        return true
    }

    private static let watchlistColumns: [String: (why: String, hint: String?)] = [
        "SearchKey": ("none was declared for the list", "harrier lookup add NAME FILE --search-key COLUMN declares it"),
        "_DTItemId": ("items of a registered file have no id", nil),
        "LastUpdatedTimeUTC": ("a file is registered as a whole, and its items have no time", "'harrier lookup show NAME' tells when each version was added"),
    ]
}

extension String {
    fileprivate var trimmingBlanks: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
