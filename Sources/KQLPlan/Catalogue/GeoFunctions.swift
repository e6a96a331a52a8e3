import HuntModel

/// Places on Earth, and where addresses are. Longitude first, in degrees; distances in metres, on a sphere.
enum GeoFunctions {
    /// A bag of `country`, `state`, `city`, `latitude`, `longitude`; what is not known is left out, and of an unknown address it is null.
    static let info = KQLFunction("geo_info_from_ip_address", Signature(.text, to: .type(.dynamic)), nulls: .handle)
    static let distance = KQLFunction("geo_distance_2points", Signature(.type(.real), .type(.real), .type(.real), .type(.real), to: .type(.real)))

    static let rows = [
        info, distance,
        KQLFunction(
            "geo_point_in_circle", Signature(.type(.real), .type(.real), .type(.real), .type(.real), .type(.real), to: .type(.bool))),
        KQLFunction("geo_azimuth", Signature(.type(.real), .type(.real), .type(.real), .type(.real), to: .type(.real))),
        KQLFunction(
            "geo_angle", Signature(.type(.real), .type(.real), .type(.real), .type(.real), .type(.real), .type(.real), to: .type(.real))),
        KQLFunction("geo_point_in_polygon", Signature(.type(.real), .type(.real), .type(.dynamic), to: .type(.bool))),
        KQLFunction("geo_distance_point_to_line", Signature(.type(.real), .type(.real), .type(.dynamic), to: .type(.real))),
        KQLFunction("geo_distance_point_to_polygon", Signature(.type(.real), .type(.real), .type(.dynamic), to: .type(.real))),
        KQLFunction("geo_line_length", Signature(.type(.dynamic), to: .type(.real))),
        KQLFunction("geo_point_to_geohash", Signature(.type(.real), .type(.real), .integer, optional: 1, to: .type(.string)), nulls: .handle),
        KQLFunction("geo_geohash_to_central_point", Signature(.text, to: .type(.dynamic))),
        KQLFunction("geo_geohash_to_polygon", Signature(.text, to: .type(.dynamic))),
        KQLFunction("geo_geohash_neighbors", Signature(.text, to: .type(.dynamic))),
    ]
}
