import Text

extension Rule {
    /// `structure/file-missing`: the file of a photo lies in the article's folder.
    static let fileMissing = Rule(
        "structure/file-missing", draft: .warning, review: .error, publish: .error,
        why: "Approvals cover the files of the article's folder and nothing else; a picture from elsewhere could change unseen.",
        standard: "docs/format.md, photos", failing: "photos: [{file: ../../logo.jpg}]", passing: "photos: [{file: ferry.jpg}]"
    ) { article in
        article.text.photos.compactMap { photo in
            guard let file = photo["file"], let name = file.string else { return nil }
            guard !article.folder.keys.contains(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
            // Swift compares strings by canonical equivalence, so this is the same name in other bytes.
            let isThereInPieces = article.folder.keys.contains(name)
            return Diagnostic(
                place: file.place,
                message: isThereInPieces
                    ? "The file \"\(name)\" of the article's folder has the same name with its letters in pieces (or composed), which "
                        + "is another one to git. Rename the file to exactly what stands here."
                    : "There is no file \"\(name)\" in the article's folder. Put it there, under exactly this name.")
        }
    }
}
