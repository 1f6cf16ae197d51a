internal import Text

/// Section, title and subtitle, from the lines above the head.
struct TitleLines {
    var series: PageLine?
    var title: PageLine?
    var subtitle: [PageLine] = []
    /// Lines that may belong to the site or to the article.
    var leftOut: [PageLine] = []
    /// Whether the page's own `Return to SECTION` confirms the section.
    var isConfirmed = false

    /// `section` is the one to which a line at the page's foot leads back.
    init(above: [PageLine], section: String?) {
        let kept = Self.nearest(above)
        if let section, let index = kept.dropLast().lastIndex(where: { SiteChrome.section($0.words.map(\.folded)) == section }) {
            (series, title, isConfirmed) = (kept[index], kept[index + 1], true)
            subtitle = Array(kept[(index + 2)...])
            leftOut = Array(kept[..<index])
            return
        }
        let last = Array(kept.suffix(3))
        leftOut = Array(kept.dropLast(3))
        switch last.count {
        case 0: break
        case 1: title = last[0]
        case 2:
            if last[0].words.count <= 6 { (series, title) = (last[0], last[1]) } else { (title, subtitle) = (last[0], [last[1]]) }
        default:
            if last[0].words.count <= 6, last[2].words.count > last[1].words.count {
                (series, title, subtitle) = (last[0], last[1], [last[2]])
            } else {
                leftOut.append(last[0])
                (series, title) = last[1].words.count <= 6 ? (last[1], last[2]) : (nil, last[2])
                if series == nil { leftOut.append(last[1]) }
            }
        }
    }

    /// Uses the title that the person gives: the page's own is dropped, and is neither a subtitle nor part of the text. It may
    /// be below the date.
    mutating func take(_ stated: String?, from foot: inout PageFoot) {
        if let stated {
            if let title, title.text != stated { leftOut.append(title) }
            title = nil
            if let first = foot.blocks.first, first.lines.count == 1, first.lines[0].withoutMarkup?.text == stated {
                foot.blocks.removeFirst()
            }
        } else if title == nil, series == nil, foot.blocks.count > 1, let first = foot.blocks.first, first.lines.count == 1,
            let line = first.lines.first, line.words.count <= 20, !PageHead.isProse(line), !PageChrome.isKnown(line),
            !PageCredit.begins(line, anywhere: false), foot.blocks[1].lines.contains(where: PageHead.isProse)
        {
            title = line.withoutMarkup
            foot.blocks.removeFirst()
        }
    }

    /// The lines below the last one that certainly belongs to the site. "Back to Sea" may be a title: directly above the head
    /// it is taken for one.
    private static func nearest(_ above: [PageLine]) -> [PageLine] {
        var end = above.count
        while end > 0, PageChrome.isKnown(above[end - 1]), PageChrome.returnTarget(above[end - 1]) == nil { end -= 1 }
        guard end > 0 else { return [] }
        let start = above[..<(end - 1)].lastIndex(where: PageChrome.isKnown).map { $0 + 1 } ?? 0
        return Array(above[start..<end])
    }
}
