import AddressRanges
import Testing

/// The public forms of tables of ranges, and what can be wrong with one.
@Suite struct TableTests {
    private static let sydney = #"{"country":"Australia","state":"New South Wales","city":"Sydney","latitude":-33.8715,"longitude":151.2006}"#

    @Test(arguments: [
        "network,country_name,subdivision_1_name,city_name,latitude,longitude\r\n20.53.203.0/24,Australia,New South Wales,Sydney,-33.8715,151.2006\r\n",
        "\u{feff}start,end,country,state,city,lat,lon\n20.53.203.0,20.53.203.255,\"Australia\",New South Wales,Sydney,-33.8715,151.2006",
        "City,Region,Country,Range_Start,Range_End,Latitude,Longitude\n\n# a remark\nSydney,New South Wales,AU,20.53.203.0,20.53.203.255,-33.8715,151.2006\n",
        "20.53.203.0,20.53.203.255,OC,AU,New South Wales,Sydney,-33.8715,151.2006\n",
        "\"339069696\",\"339069951\",\"AU\",\"Australia\",\"New South Wales\",\"Sydney\",\"-33.871500\",\"151.200600\",\"2000\",\"+10:00\"\n",
        "\"281471020813056\",\"281471020813311\",\"AU\",\"Australia\",\"New South Wales\",\"Sydney\",\"-33.8715\",\"151.2006\"\n",
    ])
    func forms(_ table: String) { #expect(ranges(of: table) == ["20.53.203.0-20.53.203.255 " + Self.sydney]) }

    @Test func small() {
        #expect(ranges(of: "1.0.0.0,1.0.0.255,AU\n2a03:2880::,2a03:2880:ffff:ffff:ffff:ffff:ffff:ffff,US\n") == [
            #"1.0.0.0-1.0.0.255 {"country":"Australia"}"#, #"2a03:2880:0:0:0:0:0:0-2a03:2880:ffff:ffff:ffff:ffff:ffff:ffff {"country":"United States"}"#,
        ])
        #expect(ranges(of: "network,country\n::ffff:192.0.2.0/120,\"A, \"\"B\"\"\nC\"\n") == [#"192.0.2.0-192.0.2.255 {"country":"A, \"B\"\u000aC"}"#])
        // Of IP2Location's two rows for IPv6 the first says nothing of all that IPv4 has elsewhere.
        #expect(ranges(of: "\"0\",\"281470681743359\",\"-\",\"-\"\n\"281470681743360\",\"281470698520575\",\"JP\",\"Japan\"\n") == [
            #"0.0.0.0-0.255.255.255 {"country":"Japan"}"#
        ])
    }

    @Test(arguments: [
        ("network,geoname_id,latitude\n", "RNG006: line 1"), ("network,asn\n", "RNG006: line 1"), ("country,city\n", "RNG006: line 1"),
        ("a\n", "RNG006: line 1"), ("1.0.0.0,1.0.0.1\n", "RNG006: line 1"), ("1.0.0.0/8,AU\n", "RNG006: line 1"),
        ("start,end,country\n1.0.0.0,1.0.0.1,AU\n\n1.0.0.9,1.0.0.3,AU\n", "RNG007: line 4"),
        ("start,end,country\n1.0.0.0,::1,AU\n", "RNG007: line 2"), ("start,end,country\n1.0.0.0,1.0.0.1\n", "RNG007: line 2"),
        ("network,country\n1.0.0.1/24,AU\n", "RNG007: line 2"), ("network,country\n1.0.0.0/33,AU\n", "RNG007: line 2"), ("network,country\n1.0.0.0/-1,AU\n", "RNG007: line 2"),
        ("network,country\n1.0.0.0/24,QQ\n", "RNG007: line 2"), ("network,lat\n1.0.0.0/24,north\n", "RNG007: line 2"), ("network,lat\n1.0.0.0/24,nan\n", "RNG007: line 2"),
        ("network,lat\n1.0.0.0/24,91\n", "RNG007: line 2"), ("network,country\n\"1.0.0.0/24,A\n", "RNG007: line 2"),
        ("network,country\n1.0.0.0/24,\n2.0.0.0/24,-\n", "RNG009"), ("network,country\n", "RNG009"), ("", "RNG009"), ("\n\n", "RNG009"),
    ])
    func mistakes(_ table: String, _ start: String) {
        let lines = ranges(of: table)
        #expect(lines.count == 1 && lines[0].hasPrefix(start + ":"), "\(lines)")
    }

    @Test(arguments: 0..<100) func noise(seed: Int) {
        var dice = Dice(seed)
        let words = ["network", "start", "end", "country", ",", ",", "\n", "\r\n", "\"", "1.0.0.0", "/8", "::1", "ffff", "-", "4294967296", "#", " ", "\u{feff}", "é", "340282366920938463463374607431768211456"]
        var text = seed % 2 == 0 ? "start,end,country\n" : ""
        for _ in 0..<Int.random(in: 0..<60, using: &dice) { text += words[Int.random(in: 0..<words.count, using: &dice)] }
        _ = ranges(of: text)
    }
}
