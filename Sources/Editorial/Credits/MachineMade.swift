/// Words that say a machine made the picture.
enum MachineMade {
    private static let systems: Set<String> = [
        "midjourney", "dall-e", "dalle", "dall·e", "chatgpt", "ai-generated", "ai-created", "dreamstudio",
        "gpt-4o", "ideogram",
        "leonardo.ai", "synthography", "ai생성", "챗gpt", "미드저니",
    ]

    /// Systems that bear the names of people and things; one of them beside another capitalised word is part of a name.
    private static let namesakes: Set<String> = ["sora", "gemini", "grok", "copilot", "firefly", "leonardo", "flux", "claude"]

    private static func isPartOfName(_ index: Int, _ tokens: [CreditToken]) -> Bool {
        [index - 1, index + 1].contains { place in
            guard tokens.indices.contains(place), tokens[place].isWord else { return false }
            let makers: Set<String> = ["openai", "google", "adobe", "microsoft", "by", "with", "using"]
            return tokens[place].text.first?.isUppercase == true && !makers.contains(tokens[place].folded)
                && !CreditWords.roles.contains(tokens[place].folded)
        }
    }

    static func isNamed(in tokens: [CreditToken]) -> Bool {
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
