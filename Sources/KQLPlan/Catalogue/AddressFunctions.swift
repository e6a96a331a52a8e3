import HuntModel

/// Addresses as text, with a prefix (`/24`) where one is wanted. What is no address gives null.
enum AddressFunctions {
    static let rows = [
        KQLFunction("parse_ipv4", Signature(.text, to: .type(.long))),
        KQLFunction("parse_ipv4_mask", Signature(.text, .integer, to: .type(.long))),
        KQLFunction("ipv4_netmask_suffix", Signature(.text, to: .type(.long))),
        KQLFunction(
            "format_ipv4", Signature(.text, .integer, optional: 1, to: .type(.string)),
            Signature(.integer, .integer, optional: 1, to: .type(.string)), nulls: .handle),
        KQLFunction(
            "format_ipv4_mask", Signature(.text, .integer, optional: 1, to: .type(.string)),
            Signature(.integer, .integer, optional: 1, to: .type(.string)), nulls: .handle),
        KQLFunction("ipv4_range_to_cidr_list", Signature(.text, .text, to: .type(.dynamic))),
        KQLFunction("ipv4_compare", Signature(.text, .text, .integer, optional: 1, to: .type(.long))),
        KQLFunction("ipv4_is_match", Signature(.text, .text, .integer, optional: 1, to: .type(.bool))),
        KQLFunction("ipv4_is_in_range", Signature(.text, .text, to: .type(.bool))),
        KQLFunction("ipv4_is_private", Signature(.text, to: .type(.bool))),
        anyOf("ipv4_is_in_any_range"), anyOf("has_any_ipv4"), anyOf("has_any_ipv4_prefix"),
        KQLFunction("parse_ipv6", Signature(.text, to: .type(.string)), nulls: .handle),
        KQLFunction("parse_ipv6_mask", Signature(.text, .integer, to: .type(.string)), nulls: .handle),
        KQLFunction("ipv6_compare", Signature(.text, .text, .integer, optional: 1, to: .type(.long))),
        KQLFunction("ipv6_is_match", Signature(.text, .text, .integer, optional: 1, to: .type(.bool))),
        KQLFunction("ipv6_is_in_range", Signature(.text, .text, to: .type(.bool))),
        anyOf("ipv6_is_in_any_range"),
        KQLFunction("has_ipv4", Signature(.text, .text, to: .type(.bool)), nulls: .handle),
        KQLFunction("has_ipv4_prefix", Signature(.text, .text, to: .type(.bool)), nulls: .handle),
    ]

    /// One array, or one by one.
    private static func anyOf(_ name: String) -> KQLFunction {
        KQLFunction(
            name, Signature(.text, .type(.dynamic), to: .type(.bool)), Signature(.text, .text, repeating: 1, to: .type(.bool)), nulls: .handle)
    }
}
