/// Calls that give a table.
enum TableFunctions {
    /// `materialize(T)`, and `table('Name')`, which is the table of that name.
    static let given: Set<String> = ["materialize", "table"]

    /// Of Defender, answered from the telemetry of the tenant.
    static let telemetry: Set<String> = ["FileProfile", "SeenBy", "DeviceFromIP", "AssignedIPAddresses"]

    /// Of what the tenant has registered.
    static let lookups: Set<String> = ["_GetWatchlist", "external_table", watchlistAliases]
    static let watchlistAliases = "_GetWatchlistAlias"

    /// Every one, those that are refused too.
    static let all = given.union(telemetry).union(lookups).union(names)

    /// Those that are refused by name.
    static let names: Set<String> = [
        "database", "cluster", "workspace", "materialized_view", "externaldata", "view", "graph", "inline_external_table",
    ]
}

/// Operators of pipelines that exist in KQL and are not supported yet.
enum KnownOperators {
    static let supported = [
        "where", "filter", "extend", "project", "project-away", "project-keep", "project-rename", "project-reorder", "summarize",
        "distinct", "sort", "order", "top", "take", "limit", "count", "render", "print", "datatable", "range",
        "mv-expand", "mv-apply", "parse", "parse-where", "parse-kv", "make-series", "evaluate", "getschema", "project-by-names",
        "join", "lookup", "union", "search", "find", "invoke", "as", "externaldata",
        "serialize", "partition", "top-nested", "sample", "sample-distinct", "top-hitters", "consume", "fork", "facet", "scan",
    ]

    static let unsupported: Set<String> = [
        "graph-match", "graph-mark-components", "graph-shortest-paths", "graph-to-table", "make-graph", "macro-expand",
        "execute-and-cache", "project-smart", "external_data", "assert-schema",
        "reduce",
    ]
}
