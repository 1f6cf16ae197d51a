extension Rule {
    /// The text itself: what nobody sees in it, what must not go to print, and where it points.
    static let textRules: [Rule] = [
        .textControlCharacter, .textOddSpace, .textNotNFC, .textSiteChrome, .textCriticMarkup, .textLinkBroken, .textImageOutside,
    ]
}
