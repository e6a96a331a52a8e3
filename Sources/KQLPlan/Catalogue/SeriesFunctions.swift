/// What the database computes for `make-series`, by name; no query can call them.
public enum SeriesFunctions {
    /// The number of the bin in which a value lies: (value, origin, step), all of one type.
    public static let bin = "series.bin"
    /// An aggregation: the values by the numbers of their bins, as a bag: (bin, value).
    public static let bag = "series.bag"
    /// The values of all bins in their order: (bag, first bin, last bin, value of a bin without one).
    public static let values = "series.values"
    /// Where the bins begin, in their order: (first bin, last bin, origin, step).
    public static let axis = "series.axis"
}
