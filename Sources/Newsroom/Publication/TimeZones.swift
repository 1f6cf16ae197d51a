internal import Foundation
import Text
import Workflows

/// The publication's time zone, which decides what day and what month it is.
enum TimeZones {
    /// Minutes east of UTC at a time in seconds since 1970, in the zone that the settings name.
    static func offset(in settings: PublicationSettings, at time: Int64) throws(Refusal) -> Int {
        do { return try offset(of: settings.timeZone, at: time) } catch {
            guard let place = settings.timeZonePlace else { throw error }
            let reason = Malformed.Reason.unexpectedValue(
                key: "time_zone", value: settings.timeZone,
                expected: "a name of the IANA time zone database, such as Asia/Seoul")
            throw .unreadable(file: "galley.yml", commit: nil, Malformed(reason, at: place))
        }
    }

    /// Minutes east of UTC at a time in seconds since 1970.
    static func offset(of name: String, at time: Int64) throws(Refusal) -> Int {
        if let seconds = file(name)?.offset(at: time) { return seconds / 60 }
        return try zone(name).secondsFromGMT(for: Date(timeIntervalSince1970: Double(time))) / 60
    }

    /// The zone of a publication, read once and used many times; UTC where there are no settings.
    struct Clock: Sendable {
        private let settings: PublicationSettings?
        private let file: ZoneFile?

        init(_ settings: PublicationSettings?) {
            self.settings = settings
            file = settings.flatMap { TimeZones.file($0.timeZone) }
        }

        /// Minutes east of UTC at a time in seconds since 1970.
        func offset(at time: Int64) throws(Refusal) -> Int {
            if let seconds = file?.offset(at: time) { return seconds / 60 }
            guard let settings else { return 0 }
            return try TimeZones.offset(in: settings, at: time)
        }

        /// The local time in the zone.
        func local(_ time: Int64) throws(Refusal) -> LocalTime { LocalTime(time, offset: try offset(at: time)) }
    }

    /// The year, four digits, and the month, two digits, at a time in seconds since 1970.
    static func month(
        in settings: PublicationSettings, at time: Int64
    ) throws(Refusal) -> (year: String, month: String) {
        let local = time + Int64(try offset(in: settings, at: time)) * 60
        let day = Date(timeIntervalSince1970: Double(local)).formatted(.iso8601.year().month().day())
        return (String(day.prefix(4)), String(day.dropFirst(5).prefix(2)))
    }

    /// The day, as `2026-11-24`, at a time in seconds since 1970.
    static func day(in name: String, at time: Int64) throws(Refusal) -> String {
        let local = time + Int64(try offset(of: name, at: time)) * 60
        return Date(timeIntervalSince1970: Double(local)).formatted(.iso8601.year().month().day())
    }

    /// The system's zone file. Zones begin with a capital letter, other files in that folder do not.
    private static func file(_ name: String) -> ZoneFile? {
        guard let first = name.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first), !name.contains("."),
            !name.contains("//")
        else { return nil }
        return FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(name)").flatMap { ZoneFile([UInt8]($0)) }
    }

    private static func zone(_ name: String) throws(Refusal) -> TimeZone {
        if name == "UTC" { return .gmt }
        // Foundation takes abbreviations and `GMT+9` for zones too. The database has neither: one is meant in several places, the
        // other in its folder `Etc` with the sign turned round.
        guard file(name) != nil || TimeZone.knownTimeZoneIdentifiers.contains(name) else { throw .noSuchTimeZone(name) }
        guard let zone = TimeZone(identifier: name) else { throw .noSuchTimeZone(name) }
        return zone
    }
}
