import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let geo: [String: ScalarForm] = [
        RangeProbe.name: ScalarForm { (call) throws(EmitError) in "(\(try RangeProbe(call).rows))" },
        "geo_distance_2points": .function("kql.geo_distance"), "geo_point_in_circle": .function("kql.geo_in_circle"),
        "geo_point_in_polygon": .function("kql.geo_in_polygon"), "geo_distance_point_to_line": .function("kql.geo_distance_to_line"),
        "geo_distance_point_to_polygon": .function("kql.geo_distance_to_polygon"), "geo_line_length": .function("kql.geo_line_length"),
        "geo_azimuth": .function("kql.geo_azimuth"), "geo_angle": .function("kql.geo_angle"),
        "geo_point_to_geohash": ScalarForm { (call) throws(EmitError) in
            "kql.point_to_geohash(\(try call.value(0)), \(try call.value(1)), \(try call.long(2, default: "5")))"
        },
        "geo_geohash_to_central_point": .function("kql.geohash_to_central_point"), "geo_geohash_to_polygon": .function("kql.geohash_to_polygon"),
        "geo_geohash_neighbors": .function("kql.geohash_neighbors"),
    ]
}
