/// What functions are never called with, so that the fuzzer does not do it either: the one list, with reasons.
///
/// All but those of `_weighted` are helpers that other functions of the schema call, and those see hostile values themselves.
enum FunctionExceptions {
    /// An argument that takes one of these values and no other.
    struct Domain: Sendable {
        var function: String
        /// From 0.
        var argument: Int
        var values: [String]
        var reason: String

        init(_ function: String, _ argument: Int, _ values: [String], _ reason: String) {
            (self.function, self.argument, self.values, self.reason) = (function, argument, values, reason)
        }
    }

    private static let shape = "points and rings that _geo_polygon has checked"
    private static let packed = "bytes and bounds that the readers of gzip and zlib keep inside of the data"
    private static let series = "numbers of a series, finite and enough of them, which the public function has seen"
    private static let markup = "pieces of a text that the reader of XML has cut out"

    /// Never called at all, by name; the text is the reason. The functions that call them are fuzzed.
    static let uncalled = [
        "_canonical": "recurses as deep as its value is; dynamic_to_json alone calls it, and answers where it stops for its depth",
        "_kept_lookup": "reads a table of the tenant",
        "_adler32": "bytes of a text that is no null, which the reader of zlib data has made", "_crc32": "as _adler32, for gzip",
        "_best_split": "finite numbers of a series, and at least three, which series_fit_2lines has seen",
        "_beta_cdf": "an x from 0 to 1 and parameters from 1e-6 to 1e7, which beta_cdf and beta_inv have seen",
        "_beta_front": "as _beta_cdf", "_beta_fraction": "as _beta_cdf",
        "_between": "the two neighbours of a gap, which series_fill_linear has seen to be numbers",
        "_erf_near_zero": "an x in the part of the line that erf has cut out for it", "_erf_near_one": "as _erf_near_zero",
        "_erfc_exponent": "as _erf_near_zero", "_erfc_far": "as _erf_near_zero",
        "_fit": "names written in the callers, and counts that they have seen to be above two", "_fitted": "places within a series",
        "_broadcast": "a length of at most a million, which its callers have seen", "_polynomial": "as many coefficients as series_fit_poly lets through",
        "_geo_arc_to_edge": shape, "_geo_arc_to_polygon": shape, "_geo_arc_to_shape": shape, "_geo_crosses": shape, "_geo_crosses_itself": shape,
        "_geo_has_opposites": shape, "_geo_in_ring": shape, "_geo_in_shape": shape, "_geo_minus": shape, "_geo_normal": shape,
        "_gzip_content": packed, "_inflate": packed,
        "_indexof_regex": "a pattern that the compiler has translated", "_offset_ticks": "digits that a regular expression has found",
        "_log_gamma": "a number above zero, which loggamma and _log_beta have seen", "_punycode_bias": "counts of letters, at least one",
        "_fourier": series, "_line": series, "_mean_difference": series, "_parts": series, "_period_score": series, "_periods": series, "_quantile": series,
        "_season": series, "_untrended": series, "_width": series, "_series_fill": "an array, which series_fill_… have seen",
        "_schema_add": "states that schema_paths has made", "_schema_join": "states that schema_paths has made",
        "_ticks": "a finite time, which its callers have made", "_word_rotated": "words of 32 bits, and rotations written in the caller",
        "_xml_character": markup, "_xml_text": markup, "_xml_value": markup,
        "schema_total": "joins the partial states that schema_paths has made",
    ]

    static let domains =
        (0..<4).map { Domain("_clock_ticks", $0, ["0", "00", "7", "23", "24", "59", "60", "99"], "digits that a regular expression has found") } + [
            Domain("_date_part", 0, ["year", "quarter", "month", "day", "doy", "week", "isoyear", "dow", "isodow"], "written in the caller"),
            Domain("_day_ticks", 0, ["0001-01-01", "2024-02-29", "9999-12-31", "10000-01-01", "0001-12-31 BC"], "made from a datetime of the years 1 to 9999"),
            Domain("_entries", 0, ["{}", "{\"a\":1}", "{\"\":null,\"b\":[1]}"], "callers have seen that it is a bag"),
            Domain("_extreme", 0, ["+", "*", "/", "^"], "written in the caller"),
            Domain("_geo_arc", 0, points, "points that _geo_point has checked"), Domain("_geo_arc", 1, points, "points that _geo_point has checked"),
            Domain("_geo_azimuth", 0, points, "points that _geo_point has checked"), Domain("_geo_azimuth", 1, points, "points that _geo_point has checked"),
            Domain("_geo_cross", 0, points, "points that _geo_point has checked"), Domain("_geo_cross", 1, points, "points that _geo_point has checked"),
            Domain("_geo_dot", 0, points, "points that _geo_point has checked"), Domain("_geo_dot", 1, points, "points that _geo_point has checked"),
            Domain("_geohash_cell", 0, ["-180", "-90", "0", "33.3", "89.99999"], "a coordinate, checked"),
            Domain("_geohash_cell", 1, ["-180", "-90"], "written in the caller"), Domain("_geohash_cell", 2, ["360", "180"], "written in the caller"),
            Domain("_geohash_cell", 3, ["0", "2", "45"], "from the length of a geohash, which has at most 18 characters"),
            Domain("_geohash_text", 2, ["1", "5", "18"], "at most 18, which the caller has seen"),
            Domain("_hex_to_long", 0, ["0", "1f", "FFFFFFFFFFFFFFFF", "8000000000000000"], "up to 16 hexadecimal digits that a regular expression has found"),
            Domain("_ipv6_text", 0, ["0", "1", "18446744073709551616", "340282366920938463463374607431768211455"], "whole, and below 2^128"),
            Domain("_little_endian", 0, ["\\x0102030405060708", "\\xffffffffffffffffff"], "the caller stays inside of the bytes"),
            Domain("_little_endian", 1, ["0"], "the caller stays inside of the bytes"),
            Domain("_little_endian", 2, ["4", "8"], "the caller stays inside of the bytes"),
            Domain("_parse_delimited", 2, [",", ";", " ", "&&"], "parse_kv calls it with delimiters that are not empty"),
            Domain("_parse_delimited", 3, ["=", ":", "=>"], "parse_kv calls it with delimiters that are not empty"),
            Domain("_period", 1, ["0", "1", "639053021604813094", "3155378975999999999"], "datetime_diff has seen that it is a datetime"),
            Domain("_rotated", 1, ["1", "7", "12", "18", "23", "27", "31"], "written in the caller"),
            Domain("_weighted", 2, ["0", "0.001", "5", "50", "99.9", "100"], "a constant from 0 to 100, which the compiler checks"),
            Domain("_wrapped", 0, ["0", "-1", "9223372036854775808", "-170141183460469231731687303715884105728", "340282366920938463463374607431768211455"], "whole"),
            Domain("_zero_padded", 1, ["2", "4", "7"], "written in the caller"),
            Domain("_zero_padded_at_least", 1, ["1", "2", "8"], "the length of a field that a regular expression has found"),
        ]

    /// As _geo_point makes them: of length 1, or null.
    private static let points = ["{1,0,0}", "{0,1,0}", "{-0.6,0,0.8}", "{0.267261241912424,0.534522483824849,0.801783725737273}"]

    static func isCalled(_ function: DatabaseFunction) -> Bool { uncalled[function.name] == nil }

    static func values(of function: DatabaseFunction, _ argument: Int) -> [String]? {
        domains.first { $0.function == function.name && $0.argument == argument }?.values
    }
}
