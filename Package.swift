// swift-tools-version: 6.2
import PackageDescription

/// Unsafe code fails to build with these settings; only `Git` and `Images`, which hold every pointer, do without the memory check.
let everywhere: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
let pointerFree: [SwiftSetting] = everywhere + [.strictMemorySafety()]

let package = Package(
    name: "galley",
    products: [
        .executable(name: "galley", targets: ["galley"]),
        .library(name: "Newsroom", targets: ["Newsroom"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
        .target(name: "COffline"),
        .target(name: "CTerminal"),
        .target(name: "Git", dependencies: ["CLibgit2"], swiftSettings: everywhere),
        .target(
            name: "Signatures",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: pointerFree),
        .target(
            name: "Text",
            dependencies: [.product(name: "Crypto", package: "swift-crypto"), .product(name: "Yams", package: "Yams")],
            swiftSettings: pointerFree),
        .target(name: "PhotoCredits", swiftSettings: pointerFree),
        .target(name: "Workflows", dependencies: ["Signatures", "Text"], swiftSettings: pointerFree),
        .target(name: "Checks", dependencies: ["PhotoCredits", "Text", "Workflows"], swiftSettings: pointerFree),
        .systemLibrary(name: "CGexiv2", providers: [.apt(["libgexiv2-2"])]),
        .target(
            name: "Images",
            dependencies: ["CGexiv2", "PhotoCredits", "Text", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: everywhere),
        .target(name: "Importers", dependencies: ["Text", "Workflows"], swiftSettings: pointerFree),
        .target(
            name: "Newsroom",
            dependencies: ["Checks", "Git", "Images", "Importers", "PhotoCredits", "Signatures", "Text", "Workflows"],
            swiftSettings: pointerFree),
        .target(
            name: "Messages",
            dependencies: ["Checks", "Importers", "Newsroom", "PhotoCredits", "Signatures", "Text", "Workflows"],
            swiftSettings: pointerFree),
        .target(
            name: "GalleyCommand",
            dependencies: [
                "Checks", "Importers", "Messages", "Newsroom", "PhotoCredits", "Signatures", "Text", "Workflows",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: pointerFree),
        .executableTarget(
            name: "galley", dependencies: ["COffline", "CTerminal", "GalleyCommand"], swiftSettings: pointerFree),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: everywhere),
        .testTarget(name: "GitTests", dependencies: ["Git"], swiftSettings: everywhere),
        .testTarget(
            name: "SignaturesTests", dependencies: ["Signatures", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: everywhere),
        .testTarget(name: "TextTests", dependencies: ["TestSupport", "Text"], swiftSettings: everywhere),
        .testTarget(
            name: "PhotoCreditsTests", dependencies: ["PhotoCredits", "TestSupport"], swiftSettings: everywhere),
        .testTarget(
            name: "WorkflowsTests", dependencies: ["TestSupport", "Signatures", "Text", "Workflows"],
            swiftSettings: everywhere),
        .testTarget(
            name: "ChecksTests", dependencies: ["Checks", "PhotoCredits", "TestSupport", "Text", "Workflows"],
            swiftSettings: everywhere),
        .testTarget(
            name: "ImagesTests",
            dependencies: ["Images", "PhotoCredits", "Text", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: everywhere),
        .testTarget(name: "ImportersTests", dependencies: ["Importers", "Text", "Workflows"], swiftSettings: everywhere),
        .testTarget(
            name: "NewsroomTests",
            dependencies: [
                "Checks", "Git", "Importers", "Newsroom", "PhotoCredits", "TestSupport", "Signatures", "Text", "Workflows",
            ],
            exclude: ["Archives"],
            swiftSettings: everywhere),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "Checks", "GalleyCommand", "Importers", "Messages", "Newsroom", "PhotoCredits", "Text", "Workflows", "galley",
            ],
            exclude: ["Sessions"],
            swiftSettings: everywhere),
        .testTarget(name: "StressTests", dependencies: ["galley"], swiftSettings: everywhere),
        .testTarget(
            name: "AuditTests",
            dependencies: ["Checks", "Git", "Newsroom", "TestSupport", "Text", "Workflows", "galley"],
            exclude: ["Histories", "Scripts"], swiftSettings: everywhere),
        .testTarget(name: "ArchitectureTests", dependencies: ["Checks", "Workflows"], swiftSettings: everywhere),
    ]
)
