import HuntModel
import Testing

@testable import Delivery

@Suite struct AddressPolicyTests {
    @Test(arguments: [
        "127.0.0.1", "127.255.0.3", "0.0.0.0", "10.1.2.3", "100.64.0.1", "169.254.169.254", "168.63.129.16", "172.16.0.1", "172.31.255.255",
        "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "2001::1", "::127.0.0.1", "100::1",
    ])
    func refusesWhatIsNotPublic(_ text: String) throws {
        #expect(!AddressPolicy.publicOnly.permits(try #require(NetworkAddress(text: text))))
    }

    @Test(arguments: ["1.1.1.1", "172.32.0.1", "172.15.255.255", "223.255.255.255", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"])
    func permitsThePublicInternet(_ text: String) throws {
        #expect(AddressPolicy.publicOnly.permits(try #require(NetworkAddress(text: text))))
    }

    @Test func permitsTheNetworksThatAreNamed() throws {
        let policy = try AddressPolicy(allowing: "127.0.0.0/8, 10.20.0.0/16\tfd00::/8 ::1,")
        for text in ["127.0.0.9", "10.20.255.1", "fd12::1", "::1", "1.1.1.1"] {
            #expect(policy.permits(try #require(NetworkAddress(text: text))), "\(text)")
        }
        for text in ["10.21.0.1", "169.254.169.254", "fe80::1"] {
            #expect(!policy.permits(try #require(NetworkAddress(text: text))), "\(text)")
        }
    }

    @Test(arguments: ["localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8", "::/129", "/8", "10.0.0.0/"])
    func refusesOtherLists(_ text: String) {
        #expect(throws: DeliveryError.self) { try AddressPolicy(allowing: text) }
    }
}
