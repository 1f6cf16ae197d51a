/// Addresses at photo sites, told apart by their form alone.
enum PhotoPage {
    /// What an address is if it is not the page of one photo; nil where nothing speaks against it.
    static func shortcoming(of address: String) -> String? {
        let parts = address.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        guard parts.count >= 2, parts[0] == "https:" || parts[0] == "http:" else { return "no address" }
        let host = parts[1].lowercased()
        let path = parts.dropFirst(2).map { String($0.prefix { $0 != "?" && $0 != "#" }) }.filter { !$0.isEmpty }
        if path.isEmpty { return "the front page of a site" }
        switch host {
        case "www.flickr.com", "flickr.com":
            if path[0] == "search" { return "a search" }
            guard path[0] == "photos", path.count >= 3, path[2].allSatisfy(\.isNumber) else { return "the page of a person" }
            return nil
        case "live.staticflickr.com", "upload.wikimedia.org", "images.unsplash.com", "images.pexels.com": return "the image alone"
        case "commons.wikimedia.org": return path.last?.hasPrefix("File:") == true ? nil : "no page of a file"
        case "unsplash.com", "www.unsplash.com": return path[0] == "photos" ? nil : "the page of a person"
        default: return nil
        }
    }
}
