/// Functions that Microsoft documents and the catalogue does not have: refused by name, never mistaken for a misspelling.
public enum KnownFunctions {
    /// What the catalogue has is left out.
    public static let refusals = all.compactMap { $0.without(Set(Catalogue.functionNames)) }

    static let names = Set(refusals.flatMap(\.names))

    private static let all = [cluster, packing, combination, guids, graph, grids, shapes, series, others]

    private static let cluster = Refusal(
        "it speaks of a cluster of Kusto's, and there is none",
        """
        cluster current_cluster_endpoint current_cursor current_database current_node_id current_principal
        current_principal_details current_principal_is_member_of cursor_after cursor_before_or_at cursor_current
        database entity_group extent_id extent_tags extentid materialized_view row_id
        rowstore_ordinal_range stored_query_result
        """)

    private static let packing = Refusal(
        "the bytes that it gives depend on the compressor, and Kusto's is not documented", "gzip_compress_to_base64_string zlib_compress_to_base64_string")

    private static let combination = Refusal("how hashes are combined is not documented", "hash_combine hash_many")

    private static let guids = Refusal(
        "the example on its page is not the inverse of base64_encode_fromguid, so the order of the bytes is in doubt", "base64_decode_toguid")

    private static let graph = Refusal("it belongs to the graph operators, which are not supported", "all graph inner_nodes labels map node_degree_in node_degree_out node_id")

    private static let grids = Refusal(
        "the cells of the grids S2 and H3 are not computed here",
        """
        geo_h3cell_children geo_h3cell_level geo_h3cell_neighbors geo_h3cell_parent geo_h3cell_rings
        geo_h3cell_to_central_point geo_h3cell_to_polygon geo_line_to_s2cells geo_point_to_h3cell geo_point_to_s2cell
        geo_polygon_to_h3cells geo_polygon_to_s2cells geo_s2cell_neighbors geo_s2cell_to_central_point
        geo_s2cell_to_polygon
        """)

    private static let shapes = Refusal(
        "shapes are measured here, and not made, cut or joined",
        """
        geo_angle geo_azimuth geo_closest_point_on_line geo_closest_point_on_polygon geo_distance_2points
        geo_distance_point_to_line geo_distance_point_to_polygon geo_from_wkt geo_geohash_neighbors
        geo_geohash_to_central_point geo_geohash_to_polygon geo_intersection_2lines geo_intersection_2polygons
        geo_intersection_line_with_polygon geo_intersects_2lines geo_intersects_2polygons
        geo_intersects_line_with_polygon geo_line_buffer geo_line_centroid geo_line_densify geo_line_interpolate_point
        geo_line_length geo_line_locate_point geo_line_simplify geo_point_buffer geo_point_in_circle
        geo_point_in_polygon geo_point_to_geohash geo_polygon_area geo_polygon_buffer geo_polygon_centroid
        geo_polygon_densify geo_polygon_perimeter geo_polygon_simplify geo_simplify_polygons_array geo_union_lines_array
        geo_union_polygons_array
        """)

    private static let series = Refusal(
        nil,
        """
        series_abs series_acos series_add series_asin series_atan series_ceiling series_cos series_cosine_similarity
        series_decompose series_decompose_anomalies series_decompose_forecast series_divide series_dot_product
        series_equals series_exp series_fft series_fill_backward series_fill_const series_fill_forward
        series_fill_linear series_fir series_fit_2lines series_fit_2lines_dynamic series_fit_line
        series_fit_line_dynamic series_fit_poly series_floor series_greater series_greater_equals series_ifft series_iir
        series_less series_less_equals series_log series_magnitude series_multiply series_not_equals series_outliers
        series_pearson_correlation series_periods_detect series_periods_validate series_pow series_product
        series_seasonal series_sign series_sin series_stats series_stats_dynamic series_subtract series_sum series_tan
        """)

    private static let others = Refusal(
        nil,
        """
        array_split array_strcat buildschema cnt dcount_hll hll hll_if
        hll_isvalid hll_merge invoke iscolumnexists merge_tdigest passthrough
        percentile_tdigest percentiles percentiles_array_tdigest percentilesw percentrank_tdigest rank_tdigest row_rank
        tdigest tdigest_isvalid tdigest_merge treepath welch_test
        """)
}
