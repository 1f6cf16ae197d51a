extension License {
    /// The license a misspelt id most likely means, to ask "did you mean"; nil where nothing is near.
    public static func nearest(to text: String) -> License? {
        if let exact = named(text) ?? nearestPort(to: text) { return exact }
        let wanted = folded(text)
        guard (3...60).contains(wanted.count) else { return nil }
        let ranked = all.map {
            (license: $0, distance: min(wanted.distance(to: folded($0.id)), wanted.distance(to: folded($0.name))))
        }
        guard let best = ranked.min(by: { ($0.distance, $0.license.id) < ($1.distance, $1.license.id) }) else { return nil }
        return best.distance <= max(1, wanted.count / 4) ? best.license : nil
    }

    /// A misspelt license of one country keeps its country: `CC-BYY-2.0-KR` is no license of another one.
    private static func nearestPort(to text: String) -> License? {
        let words = text.lowercased().split { " -_()".contains($0) }.map(String.init)
        for count in 1...3 where words.count > count + 1 {
            let tail = Array(words.suffix(count))
            let name = CountryNames.country(in: tail).flatMap { $0.length == count ? $0.code : nil }
            let code = count == 1 && CreativeCommons.ports.contains(tail[0].uppercased()) ? tail[0].uppercased() : name
            guard let port = code ?? (count == 1 ? CountryNames.near(tail[0]) : nil) else { continue }
            guard let base = nearest(to: words.dropLast(count).joined(separator: "-")).flatMap({ CreativeCommons(id: $0.id) }),
                let ported = CreativeCommons(elements: base.elements, version: base.version, port: port), ported.isPublished
            else { continue }
            return ported.license
        }
        return nil
    }

    private static func folded(_ text: String) -> [Character] { Array(text.lowercased().filter { $0.isLetter || $0.isNumber }) }
}
