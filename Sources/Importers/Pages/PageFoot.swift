/// The lines below the head, without the site's own lines at the end.
struct PageFoot {
    var blocks: [Block]
    /// The section in `Return to SECTION`, folded for comparison.
    var section: String?
    /// Unknown lines below the end of the article.
    var leftOut: [PageLine] = []

    init(_ lines: some Sequence<PageLine>) {
        blocks = Block.group(lines)
        takeSiteLines()
        cutAtEnder()
    }

    /// Removes known lines at the very end one by one: a page may print them without blank lines in between.
    private mutating func takeSiteLines() {
        while let line = blocks.last?.lines.last, PageChrome.isKnown(line) {
            section = section ?? PageChrome.returnTarget(line)
            blocks[blocks.count - 1].lines.removeLast()
            if blocks[blocks.count - 1].lines.isEmpty { blocks.removeLast() }
        }
    }

    /// Removes everything from the last line that ends the article, if only short lines without a credit follow it.
    /// Unknown ones are reported; where prose follows, nothing is removed.
    private mutating func cutAtEnder() {
        let isEnder = { (block: Block) in block.lines.first.map(PageChrome.isEnder) ?? false }
        guard let cut = blocks.lastIndex(where: isEnder), cut > 0 else { return }
        let tail = blocks[cut...].flatMap(\.lines)
        guard tail.count <= 12, !tail.dropFirst().contains(where: { PageHead.isProse($0) && !PageChrome.isKnown($0) }),
            !tail.contains(where: { PageCredit.begins($0, anywhere: false) })
        else { return }
        section = section ?? tail.compactMap(PageChrome.returnTarget).first
        leftOut = tail.filter { !PageChrome.isKnown($0) }
        blocks.removeSubrange(cut...)
        takeSiteLines()
    }
}
