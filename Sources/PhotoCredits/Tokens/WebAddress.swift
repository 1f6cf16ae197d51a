internal import Foundation

/// The parts of a web address that tell what kind of page it is.
package struct WebAddress: Hashable, Sendable {
    /// Lower case, without `www.`, `m.` and what else is the same site for a telephone.
    package let host: String
    /// The parts of the path, without empty ones and with their percent signs resolved.
    package let path: [String]
    /// The questions behind the path, by name; the last one where a name is given twice.
    let query: [String: String]
    /// What stands behind `#`.
    let fragment: String

    package init?(_ text: String) {
        let lowered = text.lowercased()
        let scheme = lowered.hasPrefix("https://") ? 8 : lowered.hasPrefix("http://") ? 7 : lowered.hasPrefix("//") ? 2 : 0
        let rest = text.dropFirst(scheme)
        let main = rest.prefix { $0 != "?" && $0 != "#" }
        let parts = main.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        guard let name = parts.first?.lowercased(), name.contains("."), !rest.hasPrefix("/") else { return nil }
        host = WebAddress.plain(name)
        path = parts.dropFirst().map(WebAddress.decoded)
        let behind = rest.dropFirst(main.count)
        let asked = behind.prefix { $0 != "#" }
        fragment = WebAddress.decoded(String(behind.dropFirst(asked.count + 1)))
        query = asked.dropFirst().split(separator: "&").reduce(into: [:]) { query, pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            query[WebAddress.decoded(sides[0])] = sides.count > 1 ? WebAddress.decoded(sides[1]) : ""
        }
    }

    private static func decoded(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "%")) ? text.removingPercentEncoding ?? text : text
    }

    /// `commons.m.wikimedia.org` and `m.flickr.com` are the sites that everybody else knows without the `m`.
    private static func plain(_ host: String) -> String {
        var labels = host.split(separator: ".")
        if labels.count > 2, let first = labels.first, ["www", "m", "mobile", "secure"].contains(first) { labels.removeFirst() }
        if labels.count > 3, labels[1] == "m" { labels.remove(at: 1) }
        return labels.joined(separator: ".")
    }
}
