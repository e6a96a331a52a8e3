/// Plugins that Microsoft has: refused by name where they are not supported, never mistaken for a misspelling.
public enum KnownPlugins {
    public static let supported: Set = [
        "active_users_count", "activity_counts_metrics", "activity_metrics", "bag_unpack", "dcount_intersect", "ipv4_lookup", "ipv6_lookup", "narrow",
        "new_activity_metrics", "pivot", "rolling_percentile", "rows_near", "schema_merge", "sliding_window_counts",
    ]

    public static let refusals = all.compactMap { $0.without(supported) }

    static let names = supported.union(refusals.flatMap(\.names))

    private static let all = [outside, code, heuristics, storage, undocumented, open, severalTables, shapes]

    private static let outside = Refusal(
        "it calls a service, and a query here reads nothing but tables and registered lookups",
        """
        ai_chat_completion ai_chat_completion_prompt ai_embed_text ai_embeddings azure_digital_twins_query_request cosmosdb_sql_request
        dax_request execute_query execute_show_command external_datatable http_request http_request_post mysql_request postgresql_request
        sql_request
        """)

    private static let code = Refusal("it runs a program in another language", "csharp python r")

    private static let heuristics = Refusal(
        "how it chooses patterns is not documented, so no answer could be exact", "autocluster basket diffpatterns diffpatterns_text")

    private static let storage = Refusal(
        "it reads Kusto's own storage", "estimate_rows_count infer_storage_schema infer_storage_schema_with_suggestions")

    private static let undocumented = Refusal("it is documented nowhere", "funnel_analysis identity identity_v3")

    private static let open = Refusal(
        "the documentation leaves open what exactly it counts, so no answer could be exact",
        "activity_engagement funnel_sequence funnel_sequence_completion sequence_detect session_count")

    private static let severalTables = Refusal("it gives several tables, and a query here gives one", "preview")

    private static let shapes = Refusal(nil, "geo_line_lookup geo_polygon_lookup")
}
