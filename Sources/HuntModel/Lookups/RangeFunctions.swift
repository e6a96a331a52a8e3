/// Functions of KQL that look an address up in ranges. Each reads the lookup of its own name.
public enum RangeFunctions {
    public static let names: Set = ["geo_info_from_ip_address"]
}
