extension Background {
    /// A file as programs make them all day long: temporary ones most, then documents, caches, logs and what updates bring.
    func file(of process: RunningProcess, on device: Device, _ random: inout FleetRandom) -> FileEvent {
        var event = FileEvent()
        var name = RecordBytes()
        var folder = RecordBytes()
        var content = random.next()
        let home = device.users[process.user >= 3 ? Int(process.user) : Device.person].name
        switch random.below(100) {
        case 0..<32:
            name.hex(8, of: random.next())
            name.raw(".tmp")
            folder.raw(#"C:\\Users\\"#)
            folder.raw(home)
            folder.raw(#"\\AppData\\Local\\Temp"#)
            if random.below(3) == 0 {
                folder.raw("\\\\")
                folder.hex(6, of: random.next() & 0xfff)
            }
        case 32..<54:
            Words.appendDocument(to: &name, &random)
            folder.raw(#"C:\\Users\\"#)
            folder.raw(home)
            folder.raw(random.below(3) == 0 ? #"\\OneDrive - Corp\\"# : #"\\Documents\\"#)
            Words.append(to: &folder, random.skewed(Words.common.count))
            event.kind = "Document"
        case 54..<72:
            name.raw("f_")
            name.digits(UInt64(random.steep(60_000)), atLeast: 6)
            folder.raw(#"C:\\Users\\"#)
            folder.raw(home)
            folder.raw(#"\\AppData\\Local\\Microsoft\\Edge\\User Data\\Default\\Cache\\Cache_Data"#)
        case 72..<88:
            Words.append(to: &name, random.skewed(120))
            name.raw("-")
            name.number(Int64(random.skewed(500)))
            name.raw(".log")
            folder.raw(#"C:\\ProgramData\\"#)
            Words.append(to: &folder, random.skewed(90))
            folder.raw(#"\\Logs"#)
            event.kind = "Text"
        case 88..<97:
            let library = random.skewed(4_000)
            content = mixed(UInt64(library))
            Words.append(to: &name, library)
            name.digits(UInt64(library), atLeast: 4)
            name.raw(".dll")
            folder.raw(#"C:\\Program Files\\Common Files\\"#)
            Words.append(to: &folder, library / 7)
            event.kind = "PortableExecutable"
        default:
            // What browsers bring has an origin, archives too.
            Words.appendDocument(to: &name, &random)
            if random.below(4) == 0 { name.raw(".zip") }
            folder.raw(#"C:\\Users\\"#)
            folder.raw(home)
            folder.raw(#"\\Downloads"#)
            event.origin = Array("https://".utf8) + catalogue.sites[random.skewed(400)].host + Array("/download".utf8)
            event.kind = "Zip"
        }
        event.name = name.bytes
        event.folder = folder.bytes
        event.size = random.below(5) == 0 ? Int64(random.skewed(60_000_000)) : Int64(random.steep(400_000))
        if random.below(100) < 45 { event.content = content }
        act(on: &event, &random)
        return event
    }

    private func act(on event: inout FileEvent, _ random: inout FleetRandom) {
        switch random.below(100) {
        case 0..<52: break
        case 52..<78: event.action = .modified
        // An archive that somebody deletes would be part of a story.
        case 78..<87 where event.origin.isEmpty: event.action = .deleted
        case 87...:
            event.action = .renamed
            var former = RecordBytes()
            former.raw(event.origin.isEmpty ? "~" : "Unconfirmed ")
            former.digits(random.next() % 1_000_000, atLeast: 6)
            former.raw(event.origin.isEmpty ? ".tmp" : ".crdownload")
            event.formerName = former.bytes
        default: break
        }
    }
}
