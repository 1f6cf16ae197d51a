extension Rule {
    /// `credit/license-unversioned`: a license is named with its version.
    static let licenseUnversioned = Rule(
        "credit/license-unversioned", draft: .hint, review: .warning, publish: .error,
        why: "\"Creative Commons\" alone can be any of a dozen licenses, and most of them forbid something.",
        standard: "Creative Commons 2.0 section 4, 4.0 section 3; SPDX",
        failing: "credit: Photo by Mina Cho on Flickr, Creative Commons",
        passing: "credit: Photo by Mina Cho on Flickr, CC BY-SA 2.0"
    ) { article in
        article.photos.compactMap { photo in
            guard let name = photo.licenseName, name.hasSuffix("?") else { return nil }
            let stem = name.dropLast(name.hasSuffix("-?") ? 2 : 1)
            let fitting = License.all.filter { stem == "CC" ? $0.id.hasPrefix("CC-BY") : $0.id.hasPrefix(stem + "-") }.count
            let words = ["Creative Commons", "CC BY", "CC-BY", "Attribution", "CC", "KOGL", "\u{ACF5}\u{ACF5}\u{B204}\u{B9AC}"]
            let spot = words.lazy.compactMap { word in photo.value["credit"].flatMap { CheckedPhoto.place(of: word, in: $0) } }
                .first
            return Remark(
                place: photo.has("license") ? photo.place(of: "license") : spot ?? photo.place(of: "license"),
                message:
                    "\"\(name)\" leaves open which license it is: \(fitting) fit. Open the page of the photo, read the license there "
                    + "and write it in full, such as `license: CC-BY-SA-2.0`.")
        }
    }
}
