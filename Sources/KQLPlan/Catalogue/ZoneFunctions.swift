import HuntModel

/// Clocks of the zones that IANA names, as PostgreSQL's table has them. Null for a name that is no zone.
enum ZoneFunctions {
    static let rows = ["datetime_local_to_utc", "datetime_utc_to_local"].map {
        KQLFunction($0, Signature(.type(.datetime), .text, to: .type(.datetime)))
    } + [KQLFunction("datetime_list_timezones", Signature(to: .type(.dynamic)), nulls: .handle)]
}
