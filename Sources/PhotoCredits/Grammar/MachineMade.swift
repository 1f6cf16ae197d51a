/// Words that say a machine made the picture.
package enum MachineMade {
    private static let systems: Set<String> = [
        "midjourney", "dall-e", "dalle", "dall·e", "chatgpt", "ai-generated", "ai-created", "dreamstudio",
        "gpt-4o", "ideogram",
        "leonardo.ai", "synthography", "ai생성", "챗gpt", "미드저니",
    ]

    package static func isNamed(in tokens: [CreditToken]) -> Bool {
        for (index, token) in tokens.enumerated() where token.kind == .word {
            if systems.contains(token.folded)
                || token.folded.hasPrefix("dall") && token.folded.hasSuffix("e") && token.folded.count < 8
            {
                return true
            }
            if token.text == "AI" || token.text.hasPrefix("AI-") || token.text.hasPrefix("AI로") || token.text == "A.I." {
                return true
            }
            if token.folded == "generated" || token.folded == "생성형" { return true }
            let next = index + 1 < tokens.count ? tokens[index + 1].folded : ""
            if token.folded == "stable", next == "diffusion" { return true }
            if token.folded == "artificial", next == "intelligence" { return true }
            if token.folded == "image", next == "creator" || next == "generator" { return true }
        }
        return false
    }
}
