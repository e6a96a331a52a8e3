import HuntModel

/// What goldens of `FileProfile` and its kin read: files on several devices, their certificates, adapters and connections.
enum TelemetryEvents {
    static let events: [String: [[String: KQLValue]]] = [
        "DeviceImageLoadEvents": [
            load("2026-01-29T10:00:00Z", "stefano-test", sha1: "a1", sha256: "A256", size: 100),
            load("2026-01-29T12:00:00Z", "marta-lt022", sha1: "A1", sha256: "a256", size: 100),
            load("2026-01-29T11:00:00Z", "marta-lt022", sha1: "b1", sha256: "b256", size: 200),
            load("2026-01-29T09:00:00Z", "luca-lt031", sha1: "c1", sha256: "", size: nil),
            load("2026-01-29T09:00:00Z", "luca-lt031", sha1: "", sha256: "", size: nil),
        ],
        "DeviceRegistryEvents": [
            FixtureEvents.common("2026-01-29T13:00:00Z", "luca-lt031", "RegistryValueSet").merging([
                "InitiatingProcessSHA1": .string("a1"), "InitiatingProcessSHA256": .string("a256"), "InitiatingProcessMD5": .string("aaaa"),
                "InitiatingProcessVersionInfoCompanyName": .string("Igor Pavlov"), "InitiatingProcessVersionInfoProductName": .string("7-Zip"),
            ]) { $1 }
        ],
        "DeviceFileCertificateInfo": [
            certificate("2026-01-01T00:00:00Z", "A1", signed: true, trusted: false, signer: "old"),
            certificate("2026-01-02T00:00:00Z", "a1", signed: true, trusted: true, signer: "new"),
            certificate("2026-01-01T00:00:00Z", "b1", signed: false, trusted: nil, signer: ""),
        ],
        "DeviceNetworkInfo": [
            adapter("2026-01-29T08:00:00Z", "marta-lt022", "02-00", "Up", #"[{"IPAddress":"10.0.0.7","SubnetPrefix":24,"AddressType":"Private"}]"#),
            adapter("2026-01-29T10:00:00Z", "marta-lt022", "02-00", "Down", "[]"),
            adapter("2026-01-29T10:00:00Z", "marta-lt022", "02-01", "Up", #"[{"IPAddress":"10.0.0.8","AddressType":"Private"},{"IPAddress":"fe80::8"}]"#),
            adapter("2026-01-29T11:00:00Z", "luca-lt031", "03-00", "Up", #"[{"IPAddress":"10.0.0.7","AddressType":"Private"}]"#),
            adapter("2026-01-29T11:00:00Z", "luca-lt031", "03-01", "Up", "not JSON"),
        ],
        "DeviceNetworkEvents": [
            connection("2026-01-29T09:00:00Z", "stefano-test", to: "10.0.0.7"),
            connection("2026-01-29T09:30:00Z", "stefano-test", to: "10.0.0.7"),
            connection("2026-01-29T12:00:00Z", "marta-lt022", to: "10.0.0.7"),
            connection("2026-01-29T12:00:00Z", "stefano-test", to: "10.0.0.8"),
            connection("2026-01-31T12:00:00Z", "stefano-test", to: "10.0.0.8"),
            connection("2026-01-29T07:00:00Z", "luca-lt031", to: "10.0.0.7"),
        ],
        "DeviceInfo": ["stefano-test", "marta-lt022", "luca-lt031"].map { FixtureEvents.common("2026-01-29T08:00:00Z", $0, "") },
    ]

    private static func load(_ time: String, _ device: String, sha1: String, sha256: String, size: Int64?) -> [String: KQLValue] {
        FixtureEvents.common(time, device, "ImageLoaded").merging([
            "SHA1": .string(sha1), "SHA256": .string(sha256), "FileSize": size.map(KQLValue.long) ?? .null(.long), "FileName": .string("x.dll"),
        ]) { $1 }
    }

    private static func certificate(_ time: String, _ sha1: String, signed: Bool, trusted: Bool?, signer: String) -> [String: KQLValue] {
        FixtureEvents.common(time, "stefano-test", "").merging([
            "SHA1": .string(sha1), "IsSigned": .bool(signed), "IsTrusted": trusted.map(KQLValue.bool) ?? .null(.bool), "Signer": .string(signer),
            "IsRootSignerMicrosoft": .bool(false),
        ]) { $1 }
    }

    private static func adapter(_ time: String, _ device: String, _ mac: String, _ status: String, _ addresses: String) -> [String: KQLValue] {
        FixtureEvents.common(time, device, "").merging([
            "MacAddress": .string(mac), "NetworkAdapterStatus": .string(status), "NetworkAdapterType": .string("Ethernet"),
            "IPAddresses": .string(addresses),
        ]) { $1 }
    }

    private static func connection(_ time: String, _ device: String, to address: String) -> [String: KQLValue] {
        FixtureEvents.common(time, device, "ConnectionSuccess").merging(["RemoteIP": .string(address)]) { $1 }
    }
}
