/// What stands below the head, with the site's own lines taken off its end.
struct PageFoot {
    var blocks: [Block]
    /// What `Return to SECTION` names, folded for comparison.
    var section: String?
    /// Lines below the article's end that nobody knows.
    var leftOut: [PageLine] = []

    init(_ lines: some Sequence<PageLine>) {
        blocks = Block.group(lines)
        takeSiteLines()
        cutAtEnder()
    }

    /// Known lines at the very end, line by line: a page may print them without a blank line in between.
    private mutating func takeSiteLines() {
        while let line = blocks.last?.lines.last, PageChrome.isKnown(line) {
            section = section ?? PageChrome.returnTarget(line)
            blocks[blocks.count - 1].lines.removeLast()
            if blocks[blocks.count - 1].lines.isEmpty { blocks.removeLast() }
        }
    }

    /// An unknown short line may stand among the known ones. Text below an ender is never cut: it stays and is reported.
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
