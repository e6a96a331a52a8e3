/// Names that KQL has and Harrier does not run yet: refused as unsupported, not as unknown.
enum KnownNames {
    static let operators: Set<String> = [
        "as", "consume", "evaluate", "externaldata", "facet", "find", "fork", "getschema", "graph-match", "graph-to-table", "invoke", "join",
        "lookup", "macro-expand", "make-graph", "make-series", "mv-apply", "mv-expand", "mvexpand", "mvapply", "parse", "parse-kv",
        "parse-where", "partition", "partitionby", "reduce", "sample", "sample-distinct", "scan", "search", "serialize", "top-hitters",
        "top-nested", "union", "project-smart", "project-by-names", "assert-schema",
    ]
    static let supportedOperators: Set<String> = [
        "where", "filter", "extend", "project", "project-away", "project-keep", "project-rename", "project-reorder", "summarize", "distinct",
        "sort", "order", "top", "take", "limit", "count", "render", "print", "datatable", "range",
    ]
}
