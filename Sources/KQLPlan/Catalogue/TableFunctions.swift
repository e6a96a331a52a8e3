/// Calls that give a table; none is supported yet.
enum TableFunctions {
    static let names: Set<String> = [
        "table", "database", "cluster", "workspace", "external_table", "materialized_view", "externaldata", "view", "graph",
        "FileProfile", "SeenBy", "AssignedIPAddresses", "DeviceFromIP", "_GetWatchlist",
    ]
}

/// Operators of pipelines that exist in KQL and are not supported yet.
enum KnownOperators {
    static let supported = [
        "where", "filter", "extend", "project", "project-away", "project-keep", "project-rename", "project-reorder", "summarize",
        "distinct", "sort", "order", "top", "take", "limit", "count", "render", "print", "datatable", "range",
        "mv-expand", "mv-apply", "getschema", "project-by-names",
    ]

    static let unsupported: Set<String> = [
        "as", "consume", "evaluate", "execute-and-cache", "facet", "find", "fork", "graph-match", "graph-mark-components",
        "graph-shortest-paths", "graph-to-table", "invoke", "join", "lookup", "macro-expand", "make-graph", "make-series",
        "parse", "parse-kv", "parse-where", "partition", "project-smart", "reduce", "sample", "sample-distinct", "scan", "search", "serialize", "top-hitters", "top-nested", "union", "externaldata",
        "external_data", "assert-schema",
    ]
}
