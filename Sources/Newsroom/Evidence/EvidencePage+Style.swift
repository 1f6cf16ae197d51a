extension EvidencePage {
    /// Readable on a screen, on paper, and, by the words in front of and behind a change, for those who hear it.
    static let style = """
        :root { color-scheme: light dark; }
        body { margin: 0; font: 1rem/1.5 Georgia, "Times New Roman", serif; }
        main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
        h1, h2, h3, h4 { line-height: 1.25; }
        h3 { font-size: 1.05rem; margin-bottom: 0; }
        h3 + p { margin-top: 0; }
        dt { font-weight: bold; }
        dd { margin: 0 0 .5rem 0; }
        code, pre, dd { overflow-wrap: anywhere; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid; padding: .25rem .5rem .25rem 0; text-align: start; vertical-align: top; }
        pre, .diff { white-space: pre-wrap; border-inline-start: 3px solid; padding-inline-start: .75rem; }
        blockquote { white-space: pre-wrap; font-style: italic; margin: .5rem 0 .5rem 1rem; }
        .id { font-size: .85rem; }
        ins { background: #d8f5d8; color: #0b3d0b; text-decoration: underline; }
        del { background: #fbdcdc; color: #5c0d0d; text-decoration: line-through; }
        ins::before, ins::after, del::before, del::after { clip-path: inset(100%); clip: rect(0 0 0 0); position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
        ins::before { content: " [put in: "; }
        del::before { content: " [taken out: "; }
        ins::after, del::after { content: "] "; }
        @media print {
          body { font-size: 10pt; }
          a { color: inherit; text-decoration: none; }
          li, tr { break-inside: avoid; }
          ins, del { background: none; color: inherit; }
        }
        """
}
