import HuntModel

/// Places on Earth, and where addresses are.
enum GeoFunctions {
    /// A bag of `country`, `state`, `city`, `latitude`, `longitude`; what is not known is left out, and of an unknown address it is null.
    static let info = KQLFunction("geo_info_from_ip_address", Signature(.text, to: .type(.dynamic)), nulls: .handle)
}
