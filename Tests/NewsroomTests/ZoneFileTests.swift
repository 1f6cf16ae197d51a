import Foundation
import Testing

@testable import Newsroom

@Suite struct ZoneFileTests {
    /// The file of a zone; nil on a system without the database.
    private func file(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(name)").map { [UInt8]($0) }
    }

    @Test(arguments: ["Asia/Seoul", "Asia/Pyongyang", "Europe/Berlin", "America/New_York", "Africa/Casablanca", "Asia/Kathmandu"])
    func saysWhatFoundationSays(_ name: String) throws {
        guard let bytes = file(name) else { return }
        let zone = try #require(TimeZone(identifier: name))
        let read = try #require(ZoneFile(bytes))
        var answered = 0
        // Every ten days from 1971 to 2060.
        for time in stride(from: Int64(31_536_000), to: 2_840_140_800, by: 864_000) {
            guard let offset = read.offset(at: time) else { continue }
            answered += 1
            #expect(offset == zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time))), "\(name) at \(time)")
        }
        #expect(answered > 1000)
    }

    @Test func theSecondOfAChangeBelongsToWhatComes() throws {
        guard let bytes = file("Europe/Berlin") else { return }
        let berlin = try #require(ZoneFile(bytes))
        // The last Sunday of March 2024, 01:00 UTC.
        #expect(berlin.offset(at: 1_711_846_799) == 3600)
        #expect(berlin.offset(at: 1_711_846_800) == 7200)
    }

    @Test func anythingElseIsNoZone() throws {
        #expect(ZoneFile([]) == nil)
        #expect(ZoneFile(Array("TZif2".utf8)) == nil)
        guard let bytes = file("Asia/Seoul") else { return }
        for length in 0..<bytes.count { #expect(ZoneFile(Array(bytes.prefix(length))) == nil, "\(length) bytes") }
    }

    @Test func theTimeZonesOfAPublicationAreFound() throws {
        #expect(try TimeZones.offset(of: "Asia/Seoul", at: 1_536_300_000) == 540)
        #expect(try TimeZones.offset(of: "UTC", at: 0) == 0)
        for name in ["../etc/passwd", "Asia", "posixrules", "Nowhere/Town", ""] {
            #expect(throws: (any Error).self, "\(name)") { try TimeZones.offset(of: name, at: 0) }
        }
    }
}
