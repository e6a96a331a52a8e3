/// Functions over the addresses that devices report of their network adapters (`DeviceNetworkInfo`).
///
/// An adapter has the addresses of its last report until then, if that report says that it is up.
enum DeviceAddresses {
    /// `AssignedIPAddresses(device, time)`: the addresses of a device, by its id or its name, as of a time.
    /// https://learn.microsoft.com/defender-xdr/advanced-hunting-assignedipaddresses-function
    static let assigned = """
        (device: string, at: datetime = datetime(9999-12-31T23:59:59.9999999Z)) {
        DeviceNetworkInfo
        | where (DeviceId == device or DeviceName =~ device) and Timestamp <= at
        \(lastReports)
        \(addresses)
        | extend IPType = tostring(Address.AddressType)
        | summarize arg_max(Timestamp, IPType, NetworkAdapterType, ConnectedNetworks) by IPAddress
        | project Timestamp, IPAddress, IPType, NetworkAdapterType, ConnectedNetworks
        }
        """

    /// `T | invoke DeviceFromIP()`: the devices that have each address of the column `IP`, as of a time.
    /// https://learn.microsoft.com/defender-xdr/advanced-hunting-devicefromip-function
    static let devices = """
        (T: (IP: string), at: datetime = datetime(9999-12-31T23:59:59.9999999Z)) {
        let held = DeviceNetworkInfo
            | where Timestamp <= at
            \(lastReports)
            \(addresses)
            | distinct IPAddress, DeviceId;
        T
        | distinct IP
        | join kind=inner held on $left.IP == $right.IPAddress
        | project IP, DeviceId
        }
        """

    /// `T | invoke SeenBy()`: the devices which exchanged traffic with the device of a row while it had the address that they name.
    ///
    /// A report holds until the next one of the same address, by whichever device, and for a day at most.
    /// https://learn.microsoft.com/defender-xdr/advanced-hunting-seenby-function
    static let seenBy = """
        (T: (DeviceId: string)) {
        let held = DeviceNetworkInfo
            | where NetworkAdapterStatus == "Up"
            \(addresses)
            | distinct IPAddress, Timestamp, DeviceId
            | sort by IPAddress asc, Timestamp asc, DeviceId asc
            | extend Next = iff(next(IPAddress) == IPAddress, next(Timestamp), datetime(null))
            | extend Until = iff(isnull(Next) or Next > Timestamp + 1d, Timestamp + 1d, Next)
            | project IPAddress, From = Timestamp, Until, SeenId = DeviceId;
        let seen = DeviceNetworkEvents
            | where isnotempty(RemoteIP) and isnotempty(DeviceId)
            | project RemoteIP, At = Timestamp, Observer = DeviceId, ObserverName = DeviceName
            | join kind=inner held on $left.RemoteIP == $right.IPAddress
            | where At >= From and (At < Until or At == From) and Observer != SeenId
            | summarize arg_max(At, ObserverName) by SeenId, Observer
            | sort by Observer asc
            | summarize ['seen.By'] = make_list(bag_pack("DeviceId", Observer, "DeviceName", ObserverName, "LastSeen", At)) by ['seen.Id'] = SeenId;
        T
        | join kind=leftouter seen on $left.DeviceId == $right.['seen.Id']
        | extend SeenBy = iff(isnull(['seen.By']), dynamic([]), ['seen.By'])
        | project-away ['seen.Id'], ['seen.By']
        }
        """

    private static let lastReports = """
        | summarize arg_max(Timestamp, *) by DeviceId, NetworkAdapterName, MacAddress
        | where NetworkAdapterStatus == "Up"
        """

    /// A row for each address of a report.
    private static let addresses = """
        | mv-expand Address = parse_json(IPAddresses)
        | extend IPAddress = tostring(Address.IPAddress)
        | where isnotempty(IPAddress)
        """
}
