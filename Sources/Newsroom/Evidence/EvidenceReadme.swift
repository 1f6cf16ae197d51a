/// `README.txt`: how to read and check an archive with nothing but common tools.
enum EvidenceReadme {
    static let bytes = Array(
        """
        Evidence of how one article came into print, and who let it.

        Begin with index.html, which any browser shows. Everything else is plain text or a copy of a file of the article.

          article.json     which article, told from which commit of which history
          events.json      what was done to it, the oldest first
          texts/           the article after each event that changed its file
          diffs/           what changed in words: [-taken out-] {+put in+}
          files/           photos and other files, named by their SHA-256
          policy/          the rules that were in force, numbered by their first use
          signatures/      what was signed, and the signature
          history.bundle   the whole history, as git keeps it
          SHA256SUMS       the SHA-256 of each of these files

        With Galley:            galley audit open FILE
        That nothing changed:   sha256sum -c SHA256SUMS
        The history with git:   git clone history.bundle history
                                git -C history log
                                git -C history fsck --strict

        A sum proves that a file is the one that was written, and a commit's name proves its whole past. Neither proves who
        wrote it: for that, compare the tip in article.json with one that you know from elsewhere, or check the signatures
        against keys that you know.

        """.utf8)
}
