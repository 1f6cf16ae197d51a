import Foundation
import Testing

@testable import Git

@Suite struct AttributeTests {
    static let lines = """
        * text=auto
        articles/** -text -filter -ident -working-tree-encoding
        *.jpg filter=lfs
        *.bin binary
        a/*.md text
        a/plain.md !text
        """
    static let paths = [
        "x", "articles/2018/09/a.md", "articles/a/b.jpg", "p.jpg", "a/b.md", "a/plain.md", "q.bin", "sub/x", "sub/deep/y",
    ]

    private func shown(_ value: AttributeValue) -> String {
        switch value {
        case .unspecified: "unspecified"
        case .set: "set"
        case .unset: "unset"
        case .value(let text): text
        }
    }

    @Test(arguments: ["text", "filter", "ident", "working-tree-encoding", "diff"])
    func aCheckoutSaysWhatGitSays(_ name: String) throws {
        let scratch = try ScratchRepository()
        try scratch.write(Self.lines, at: ".gitattributes")
        try scratch.write("x -text\ndeep/* text=sub\n", at: "sub/.gitattributes")
        try scratch.write("", at: "sub/deep/y")
        try scratch.write("*.md diff=md\n", at: ".git/info/attributes")
        for path in Self.paths {
            let git = try scratch.git("check-attr", name, "--", path)
            #expect(git == "\(path): \(name): \(shown(try scratch.repository.attribute(name, of: path)))")
        }
        for path in ["/x", "x\0"] { #expect(throws: GitError.self) { try scratch.repository.attribute(name, of: path) } }
    }

    @Test func aBareRepositorySaysWhatItsHeadSays() throws {
        let checkout = try ScratchRepository()
        let bare = try ScratchRepository(bare: true)
        try checkout.write(Self.lines, at: ".gitattributes")
        try checkout.write("x -text\ndeep/* text=sub\n", at: "sub/.gitattributes")
        let tree = try bare.tree([".gitattributes": Self.lines, "sub/.gitattributes": "x -text\ndeep/* text=sub\n"])
        let first = try bare.commit("x", tree: tree)
        for path in Self.paths { #expect(try bare.repository.attribute("text", of: path) == .unspecified) }
        _ = try bare.repository.swapReference("refs/heads/main", from: nil, to: first, reflog: "", by: ScratchRepository.person())
        for path in Self.paths {
            for name in ["text", "filter", "ident"] {
                let git = try checkout.git("check-attr", name, "--", path)
                #expect(git == "\(path): \(name): \(shown(try bare.repository.attribute(name, of: path)))")
            }
        }
        let second = try bare.commit("y", tree: try bare.tree([".gitattributes": "* text=later\n"]), parents: [first])
        _ = try bare.repository.swapReference(
            "refs/heads/main", from: first, to: second, reflog: "", by: ScratchRepository.person())
        #expect(try bare.repository.attribute("text", of: "x") == .value("later"))
    }

    @Test func aChangedFileIsSeenWithoutOpeningAgain() throws {
        let scratch = try ScratchRepository()
        try scratch.write("* text\n", at: ".gitattributes")
        #expect(try scratch.repository.attribute("text", of: "x") == .set)
        try scratch.write("* -text\n", at: ".gitattributes")
        #expect(try scratch.repository.attribute("text", of: "x") == .unset)
    }

    /// As in a sparse checkout, where the files of attributes of folders left out are in the index alone.
    @Test func whatTheCheckoutLacksIsReadFromHead() throws {
        let scratch = try ScratchRepository()
        try scratch.write("* text\n", at: ".gitattributes")
        try scratch.write("*.md -text filter=lfs\n", at: "a/b/.gitattributes")
        _ = try scratch.git("add", ".")
        _ = try scratch.git("commit", "-q", "-m", "x")
        try FileManager.default.removeItem(atPath: scratch.path + "/a/b/.gitattributes")
        let git = try scratch.git("check-attr", "text", "filter", "ident", "--", "a/b/c.md")
        let ours = try scratch.repository.attributes(["text", "filter", "ident"], of: "a/b/c.md")
        #expect(git == zip(["text", "filter", "ident"], ours).map { "a/b/c.md: \($0): \(shown($1))" }.joined(separator: "\n"))
        #expect(ours == [.unset, .value("lfs"), .unspecified])
        // The real index is asked for again afterwards: the file that is gone shows.
        #expect(try scratch.repository.unsavedPaths(under: "a") == [Array("a/b/.gitattributes".utf8)])
    }
}
