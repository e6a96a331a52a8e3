/// Names of pages about functions under learn.microsoft.com/kusto/query.
enum DocumentationPages {
    static let names = Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let list = """
        abs-function acos-function aggregation-functions ago-function all-graph-function any-graph-function arg-max-aggregation-function
        arg-min-aggregation-function around-function array-concat-function array-iff-function array-index-of-function
        array-length-function array-reverse-function array-rotate-left-function array-rotate-right-function array-shift-left-function
        array-shift-right-function array-slice-function array-sort-asc-function array-sort-desc-function array-split-function
        array-sum-function asin-function assert-function atan-function atan2-function avg-aggregation-function avgif-aggregation-function
        bag-has-key-function bag-keys-function bag-merge-function bag-pack-columns-function bag-remove-keys-function bag-set-key-function
        bag-zip base64-decode-toarray-function base64-decode-toguid-function base64-decode-tostring-function
        base64-encode-fromarray-function base64-encode-fromguid-function base64-encode-tostring-function beta-cdf-function
        beta-inv-function beta-pdf-function bin-at-function bin-auto-function bin-function binary-all-and-aggregation-function
        binary-all-or-aggregation-function binary-all-xor-aggregation-function binary-and-function binary-not-function binary-or-function
        binary-shift-left-function binary-shift-right-function binary-xor-function bitset-count-ones-function
        buildschema-aggregation-function case-function ceiling-function cluster-function coalesce-function column-ifexists-function
        column-names-of-function convert-angle-function convert-energy-function convert-force-function convert-length-function
        convert-mass-function convert-speed-function convert-temperature-function convert-volume-function cos-function cot-function
        count-aggregation-function count-distinct-aggregation-function count-distinctif-aggregation-function countif-aggregation-function
        countof-function covariance-aggregation-function covarianceif-aggregation-function covariancep-aggregation-function
        covariancepif-aggregation-function current-cluster-endpoint-function current-database-function current-principal-details-function
        current-principal-function current-principal-is-member-of-function cursor-after-function cursor-before-or-at-function
        cursor-current database-function datetime-add-function datetime-diff-function datetime-list-timezones
        datetime-local-to-utc-function datetime-part-function datetime-utc-to-local-function day-of-month-function day-of-week-function
        day-of-year-function dcount-aggregation-function dcount-hll-function dcountif-aggregation-function degrees-function
        dynamic-to-json-function endofday-function endofmonth-function endofweek-function endofyear-function erf-function erfc-function
        estimate-data-size-function exp-function exp10-function exp2-function extent-id-function extent-tags-function
        external-table-function extract-all-function extract-function extract-json-function format-bytes-function format-datetime-function
        format-ipv4-function format-ipv4-mask-function format-timespan-function gamma-function geo-angle-function geo-azimuth-function
        geo-closest-point-on-line-function geo-closest-point-on-polygon-function geo-distance-2points-function
        geo-distance-point-to-line-function geo-distance-point-to-polygon-function geo-from-wkt-function geo-geohash-neighbors-function
        geo-geohash-to-central-point-function geo-geohash-to-polygon-function geo-h3cell-children-function geo-h3cell-level-function
        geo-h3cell-neighbors-function geo-h3cell-parent-function geo-h3cell-rings-function geo-h3cell-to-central-point-function
        geo-h3cell-to-polygon-function geo-info-from-ip-address-function geo-intersection-2lines-function
        geo-intersection-2polygons-function geo-intersection-line-with-polygon-function geo-intersects-2lines-function
        geo-intersects-2polygons-function geo-intersects-line-with-polygon-function geo-line-buffer-function geo-line-centroid-function
        geo-line-densify-function geo-line-interpolate-point-function geo-line-length-function geo-line-locate-point-function
        geo-line-simplify-function geo-line-to-s2cells-function geo-point-buffer-function geo-point-in-circle-function
        geo-point-in-polygon-function geo-point-to-geohash-function geo-point-to-h3cell-function geo-point-to-s2cell-function
        geo-polygon-area-function geo-polygon-buffer-function geo-polygon-centroid-function geo-polygon-densify-function
        geo-polygon-perimeter-function geo-polygon-simplify-function geo-polygon-to-h3cells-function geo-polygon-to-s2cells-function
        geo-s2cell-neighbors-function geo-s2cell-to-central-point-function geo-s2cell-to-polygon-function
        geo-simplify-polygons-array-function geo-union-lines-array-function geo-union-polygons-array-function gettype-function
        getyear-function graph-function graph-query-language-functions gzip-base64-compress gzip-base64-decompress has-any-index-function
        has-any-ipv4-function has-any-ipv4-prefix-function has-ipv4-function has-ipv4-prefix-function hash-combine-function hash-function
        hash-many-function hash-md5-function hash-sha1-function hash-sha256-function hash-xxhash64-function hll-aggregation-function
        hll-if-aggregation-function hll-merge-aggregation-function hll-merge-function hour-of-day-function iff-function indexof-function
        indexof-regex-function ingestion-time-function inner-nodes-graph-function ipv4-compare-function ipv4-is-in-any-range-function
        ipv4-is-in-range-function ipv4-is-match-function ipv4-is-private-function ipv4-netmask-suffix-function
        ipv4-range-to-cidr-list-function ipv6-compare-function ipv6-is-in-any-range-function ipv6-is-in-range-function
        ipv6-is-match-function isascii isempty-function isfinite-function isinf-function isnan-function isnotempty-function isnotnull-function
        isnull-function isutf8-function jaccard-index-function labels-graph-function log-function log10-function log2-function
        loggamma-function make-bag-aggregation-function make-bag-if-aggregation-function make-datetime-function
        make-list-aggregation-function make-list-if-aggregation-function make-list-with-nulls-aggregation-function
        make-set-aggregation-function make-set-if-aggregation-function make-timespan-function map-graph-function materialize-function
        materialized-view-function max-aggregation-function max-of-function maxif-aggregation-function merge-tdigest-function
        min-aggregation-function min-of-function minif-aggregation-function monthofyear-function new-guid-function next-function
        not-function now-function pack-all-function pack-array-function pack-function parse-command-line-function parse-csv-function
        parse-ipv4-function parse-ipv4-mask-function parse-ipv6-function parse-ipv6-mask-function parse-json-function parse-path-function
        parse-url-function parse-url-query-function parse-user-agent-function parse-version-function parse-xml-function
        percentile-array-tdigest-function percentile-tdigest-function percentiles-aggregation-function percentilesw-aggregation-function
        percentrank-tdigest-function pi-function pow-function prev-function punycode-domain-from-string-function
        punycode-domain-to-string-function punycode-from-string-function punycode-to-string-function radians-function rand-function
        range-function rank-tdigest-function regex-quote-function repeat-function replace-regex-function replace-string-function
        replace-strings-function reverse-function round-function row-cumsum-function row-number-function row-rank-dense-function
        row-rank-min-function row-window-session-function scalar-functions series-abs-function series-acos-function series-add-function
        series-asin-function series-atan-function series-ceiling-function series-cos-function series-cosine-similarity-function
        series-decompose-anomalies-function series-decompose-forecast-function series-decompose-function series-divide-function
        series-dot-product-function series-equals-function series-exp-function series-fft-function series-fill-backward-function
        series-fill-const-function series-fill-forward-function series-fill-linear-function series-fir-function
        series-fit-2lines-dynamic-function series-fit-2lines-function series-fit-line-dynamic-function series-fit-line-function
        series-fit-poly-function series-floor-function series-greater-equals-function series-greater-function series-ifft-function
        series-iir-function series-less-equals-function series-less-function series-log-function series-magnitude-function
        series-multiply-function series-not-equals-function series-outliers-function series-pearson-correlation-function
        series-periods-detect-function series-periods-validate-function series-pow-function series-product-function
        series-seasonal-function series-sign-function series-sin-function series-stats-dynamic-function series-stats-function
        series-subtract-function series-sum-function series-tan-function set-difference-function set-has-element-function
        set-intersect-function set-union-function sign-function sin-function split-function sqrt-function startofday-function
        startofmonth-function startofweek-function startofyear-function stdev-aggregation-function stdevif-aggregation-function
        stdevp-aggregation-function stored-functions stored-query-result-function strcat-array-function strcat-delim-function
        strcat-function strcmp-function string-size-function strlen-function strrep-function substring-function sum-aggregation-function
        sumif-aggregation-function table-function take-any-aggregation-function take-anyif-aggregation-function tan-function
        tdigest-aggregation-function tdigest-merge-aggregation-function tobool-function todatetime-function todecimal-function
        toguid-function tohex-function toint-function tolong-function tolower-function toreal-function toscalar-function tostring-function
        totimespan-function toupper-function translate-function treepath-function trim-end-function trim-function trim-start-function
        unicode-codepoints-from-string-function unicode-codepoints-to-string-function unixtime-microseconds-todatetime-function
        unixtime-milliseconds-todatetime-function unixtime-nanoseconds-todatetime-function unixtime-seconds-todatetime-function
        url-decode-function url-encode-component-function url-encode-function use-aggregation-functions user-defined-functions
        variance-aggregation-function varianceif-aggregation-function variancep-aggregation-function variancepif-aggregation-function
        week-of-year-function welch-test-function window-functions zip-function zlib-base64-compress-function
        zlib-base64-decompress-function
        """
}
